package headway.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What someone will try in real life after a playthrough.
 *
 * @param text in their words; empty where what was written is taken back
 * @param written when, to the millisecond
 * @param followUp how it went; null until that is told
 */
public record Intention(String text, Instant written, @Nullable FollowUp followUp) {
  public Intention {
    written = written.truncatedTo(ChronoUnit.MILLIS);
  }
}
