package headway.analysis;

/**
 * How much an analysis looks at before it gives up.
 *
 * @param states as many as may be
 * @param transitions as many as are followed: what sets a limit to time
 * @param bytes of memory for what is known of states; other parts take a fixed share beside it
 */
public record Limits(int states, long transitions, long bytes) {
  private static final long MOST_TRANSITIONS = 60_000_000;

  /** Of the heap, so much is left to everything else. */
  private static final double SHARE = 0.6;

  /** What this process's heap allows, and no more states than so many. */
  public static Limits ofThisProcess(int mostStates) {
    long heap = Runtime.getRuntime().maxMemory();
    return new Limits(mostStates, MOST_TRANSITIONS, (long) (heap * SHARE));
  }

  /** How many weights may be kept while states are solved together, some 20 bytes each. */
  int weights() {
    return (int) Math.min(10_000_000, bytes / 60);
  }

  /** How many ways to a state may be kept while paths are compared, some 100 bytes each. */
  int labels() {
    return (int) Math.min(500_000, bytes / 600);
  }
}
