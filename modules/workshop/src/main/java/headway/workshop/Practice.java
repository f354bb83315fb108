package headway.workshop;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everyone plays on their own, in a time that they have. Nothing happens by itself when it has run
 * out.
 *
 * @param begun when it began
 * @param time how long it takes, pauses left out
 * @param paused how long it stood still so far
 * @param pausedAt since when it stands still; null where it does not
 */
public record Practice(Instant begun, Duration time, Duration paused, @Nullable Instant pausedAt)
    implements Activity {
  static Practice begin(int minutes, Instant at) {
    return new Practice(at, Duration.ofMinutes(minutes), Duration.ZERO, null);
  }

  public boolean isPaused() {
    return pausedAt != null;
  }

  /** When the time has run out, if it is not paused any more. */
  public Instant until() {
    return begun.plus(time).plus(paused);
  }

  Practice pause(Instant at) {
    return new Practice(begun, time, paused, at);
  }

  Practice resume(Instant at) {
    if (pausedAt == null) {
      return this;
    }
    Duration stood = Duration.between(pausedAt, at);
    return new Practice(begun, time, stood.isNegative() ? paused : paused.plus(stood), null);
  }

  Practice extend(int minutes) {
    return new Practice(begun, time.plusMinutes(minutes), paused, pausedAt);
  }
}
