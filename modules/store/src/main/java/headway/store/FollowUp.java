package headway.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How an intention went in real life, in the words of whoever tried it.
 *
 * @param happened what happened; empty for nothing written
 * @param at when it was told, to the millisecond
 */
public record FollowUp(Went went, String happened, Instant at) {
  /** In which way it went. */
  public enum Went {
    HELPED,
    DID_NOT_HELP,
    NOT_YET
  }

  public FollowUp {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }
}
