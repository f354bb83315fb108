package headway.server.page;

/** How a scenario stands. */
public enum Health {
  /** It holds, and there is nothing to remark. */
  HOLDS,
  /** It holds; there is something to remark. */
  REMARKS,
  /** What was saved last does not hold. */
  BROKEN,
  /** It is not known yet: its states are being looked at. */
  LOOKING
}
