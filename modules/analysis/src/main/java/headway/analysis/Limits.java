package headway.analysis;

/**
 * How much an analysis looks at before it gives up.
 *
 * @param states as many as may be
 * @param transitions as many as are followed: what sets a limit to time
 * @param bytes of memory for what is known of states; half as much again may be taken to solve them
 */
public record Limits(int states, long transitions, long bytes) {
  private static final long MOST_TRANSITIONS = 60_000_000;

  /** So much of the heap, where nothing else is done. */
  private static final double SHARE = 0.6;

  /** So much, where others are served meanwhile. */
  private static final double SHARE_BESIDE_OTHERS = 0.3;

  /** What this process's heap allows, and no more states than so many. */
  public static Limits ofThisProcess(int mostStates) {
    return ofHeap(SHARE, mostStates);
  }

  /** The same, for one analysis in a process that does other things too. */
  static Limits besideOthers(int mostStates) {
    return ofHeap(SHARE_BESIDE_OTHERS, mostStates);
  }

  private static Limits ofHeap(double share, int mostStates) {
    long heap = Runtime.getRuntime().maxMemory();
    return new Limits(mostStates, MOST_TRANSITIONS, (long) (heap * share));
  }

  /** How many ways to a state may be kept while paths are compared, some 100 bytes each. */
  int labels() {
    return (int) Math.min(500_000, bytes / 600);
  }
}
