package headway.benchmarks;

/** Something to measure. */
@FunctionalInterface
interface Work {
  /** Does a little, some milliseconds at most once it is warm. */
  Done run();

  /**
   * What was done.
   *
   * @param units steps, replays, loads or transitions
   * @param seen anything that depends on all of it, so that none of it can be left out
   */
  record Done(int units, long seen) {}
}
