package headway.benchmarks.room;

/**
 * Whether what is measured still grows faster: a server compiles what is asked for often while it
 * answers, and for the first minute that takes processors from what is measured. Warm is what has
 * not risen for a while; who measures several things warms up all until none of them rises.
 */
final class WarmUp {
  /** What rises by less may be chance. */
  private static final double RISE = 1.02;

  /** So many stretches without a rise. */
  private static final int LEVEL = 4;

  /** Enough on any computer. */
  private static final int MOST = 40;

  private double[] best = {};
  private int level;
  private int stretches;

  /** Takes the rates of one more stretch: always as many, in the same order. */
  void add(double... rates) {
    stretches++;
    if (stretches == 1) {
      best = rates.clone();
      return;
    }
    level++;
    for (int which = 0; which < rates.length; which++) {
      if (rates[which] > best[which] * RISE) {
        best[which] = rates[which];
        level = 0;
      }
    }
  }

  boolean isRising() {
    return level < LEVEL && stretches < MOST;
  }

  int stretches() {
    return stretches;
  }
}
