package headway.server.page;

/**
 * Why nothing changed.
 *
 * @param figure how many are asked or allowed, for {@code TOO_FEW}, {@code TOO_MANY}, {@code
 *     OVER_BUDGET} and {@code TOO_LONG}; 0 otherwise
 */
public record Notice(Reason reason, int figure) {
  /** In the reader's terms. */
  public enum Reason {
    /** That turn was answered before, perhaps in another tab; this is where the talk is now. */
    STALE,
    NOT_OFFERED,
    TOO_FEW,
    TOO_MANY,
    OVER_BUDGET,
    TOO_LONG,
    UNREADABLE,
    /** The trainer has everyone stand still. */
    PAUSED
  }
}
