package headway.analysis;

/** Is told how far an analysis has come: often, and on the thread that analyses. */
public interface Progress {
  /** What is being done, in this order. */
  enum Part {
    STATES,
    WORTH,
    BOTS,
    PATHS
  }

  /** Tells nobody. */
  Progress UNTOLD = (part, done, all) -> {};

  /**
   * Tells of one part.
   *
   * @param all how much there is to do; 0 where that is not known
   */
  void at(Part part, long done, long all);
}
