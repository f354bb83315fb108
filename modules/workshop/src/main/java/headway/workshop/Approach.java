package headway.workshop;

/**
 * How to take up a decision with a room, by the share of it that chose a best option (Mazur 1997,
 * peer instruction). It is advice for the trainer.
 */
public enum Approach {
  /** Few have it: pairs would talk each other into nothing. */
  TEACH,
  /** Enough have it to convince the others. */
  TALK,
  /** Most have it. */
  EXPLAIN;

  /** Below this few have it. */
  public static final double FEW = .30;

  /** Above this most have it. */
  public static final double MOST = .70;

  /**
   * The way to take up a decision.
   *
   * @param share from 0 to 1
   */
  public static Approach at(double share) {
    return share < FEW ? TEACH : share <= MOST ? TALK : EXPLAIN;
  }
}
