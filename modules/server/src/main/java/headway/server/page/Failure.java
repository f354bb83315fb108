package headway.server.page;

/**
 * What happened, and what to do.
 *
 * @param status of the response, 400 to 599
 * @param code to be found in the log
 */
public record Failure(int status, Kind kind, String code) implements View {
  /** In the reader's terms. */
  public enum Kind {
    /** There is no such page, or it belongs to someone else. */
    NOT_FOUND,
    /** The request did not hold what it should. */
    UNREADABLE,
    /** Something else was done in the meantime. */
    CONFLICT,
    /** It came from another site. */
    WRONG_ORIGIN,
    TOO_LARGE,
    /** As many plays were begun as one person may have. */
    FULL,
    /** Too many at once; try again in a moment. */
    BUSY,
    /** The scenario's files do not hold. */
    SCENARIO_BROKEN,
    /** Ours to mend. */
    BROKEN
  }
}
