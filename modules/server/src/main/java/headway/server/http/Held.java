package headway.server.http;

import headway.people.TrainerId;
import org.jspecify.annotations.Nullable;

/**
 * What a browser holds of a trainer.
 *
 * @param session untrusted; empty for none
 * @param browser that a trainer signed in with before; null for none. It is known to be theirs, and
 *     opens nothing
 */
public record Held(String session, @Nullable KnownBrowser browser) {
  public static final Held NOTHING = new Held("", null);

  /**
   * A browser that a trainer signed in with.
   *
   * @param mark what tells it from the trainer's other browsers
   */
  public record KnownBrowser(TrainerId trainer, String mark) {}

  /** Not what it is, so that no log ever has it. */
  @Override
  public String toString() {
    return "Held[" + browser + "]";
  }
}
