package headway.assessment;

/** What can be noticed or missed without saying anything. */
public enum Noticing {
  /** A flagged line that holds a signal. */
  SIGNAL_CAUGHT,
  /** A flagged line that holds none. */
  FALSE_ALARM,
  /** A marked statement that was said. */
  RECALLED,
  /** A marked statement that was not. */
  MISHEARD
}
