package headway.benchmarks.room;

import java.util.Arrays;
import java.util.Collection;

/** Of many times, one that a share of them are not above. */
final class Quantile {
  private Quantile() {}

  static double of(double[] times, double share) {
    if (times.length == 0) {
      return Double.NaN;
    }
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  /** The slowest in a hundred, of nanoseconds, in milliseconds. */
  static double p99Millis(Collection<Long> nanos) {
    return of(nanos.stream().mapToDouble(time -> time / 1e6).toArray(), 0.99);
  }
}
