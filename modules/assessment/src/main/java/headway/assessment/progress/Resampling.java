package headway.assessment.progress;

import headway.assessment.Rounding;
import java.util.Arrays;
import java.util.List;

/**
 * Every sample with replacement of so many scores at once: how likely each sum of one is. Scores
 * are laid on a grid of tenths, or of coarser steps where they are so many that a table of tenths
 * would be large; what that shifts their mean by is put right again, so that a band of up to a
 * dozen scores is within 0.05 of the exact one.
 */
final class Resampling {
  private static final double TAIL = 0.1;
  private static final double FINEST = 0.1;
  private static final int LARGEST_TABLE = 12_000;

  /** Chances are sums of many; one that lacks so little of a tenth is one. */
  private static final double NOISE = 1e-9;

  private final int count;
  private final double mean;
  private final double step;
  private final int[] onGrid;

  Resampling(List<Double> scores) {
    if (scores.isEmpty()) {
      throw new IllegalArgumentException("Of no scores there is no band");
    }
    count = scores.size();
    mean = scores.stream().mapToDouble(Double::doubleValue).sum() / count;
    double lowest = scores.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double highest = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    step = Math.max(FINEST, (highest - lowest) * count / LARGEST_TABLE);
    onGrid = scores.stream().mapToInt(score -> (int) Math.round((score - lowest) / step)).toArray();
  }

  Band band() {
    double[] chances = sums();
    return new Band(
        Math.min(mean(lowest(chances)), Rounding.settled(mean)),
        Rounding.settled(mean),
        Math.max(mean(highest(chances)), Rounding.settled(mean)));
  }

  /** How likely each sum is, by the sum. */
  private double[] sums() {
    int widest = Arrays.stream(onGrid).max().orElse(0);
    int[] values = Arrays.stream(onGrid).distinct().toArray();
    double[] chance = Arrays.stream(values).mapToDouble(this::chance).toArray();
    double[] chances = {1};
    for (int drawn = 0; drawn < count; drawn++) {
      double[] next = new double[chances.length + widest];
      for (int i = 0; i < values.length; i++) {
        for (int sum = 0; sum < chances.length; sum++) {
          next[sum + values[i]] += chances[sum] * chance[i];
        }
      }
      chances = next;
    }
    return chances;
  }

  /** How likely a value is drawn: of a room of hundreds many have the same. */
  private double chance(int value) {
    return (double) Arrays.stream(onGrid).filter(each -> each == value).count() / count;
  }

  private static int lowest(double[] chances) {
    int sum = 0;
    double below = chances[0];
    while (below < TAIL - NOISE) {
      below += chances[++sum];
    }
    return sum;
  }

  private static int highest(double[] chances) {
    int sum = chances.length - 1;
    double above = chances[sum];
    while (above < TAIL - NOISE) {
      above += chances[--sum];
    }
    return sum;
  }

  private double mean(int sum) {
    double center = Arrays.stream(onGrid).sum();
    return Rounding.settled(Math.clamp(mean + (sum - center) * step / count, 0.0, 100.0));
  }
}
