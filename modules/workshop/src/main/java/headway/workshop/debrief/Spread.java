package headway.workshop.debrief;

import headway.assessment.progress.Band;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the scores of a room lie, from 0 to 100.
 *
 * @param people who have one
 * @param lower a quarter of the room is at or below it
 * @param upper a quarter is at or above it
 * @param band where the mean would lie with other people like these, 80 % of what can come by
 *     chance; null where they are fewer than {@value #FEWEST}
 */
public record Spread(
    int people, double mean, double median, double lower, double upper, @Nullable Band band) {
  /** Of fewer people no band is told: it would be as good as nothing, and look like something. */
  public static final int FEWEST = 5;

  /**
   * Of scores in any order.
   *
   * @throws IllegalArgumentException where there are none
   */
  public static Spread of(List<Double> scores) {
    List<Double> sorted = scores.stream().sorted().toList();
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("Nobody has a score");
    }
    return new Spread(
        sorted.size(),
        Sample.mean(sorted),
        quantile(sorted, .5),
        quantile(sorted, .25),
        quantile(sorted, .75),
        sorted.size() < FEWEST ? null : Band.of(sorted));
  }

  /** Between two scores, as far along as the share is (Hyndman & Fan 1996, type 7). */
  private static double quantile(List<Double> sorted, double share) {
    double place = share * (sorted.size() - 1);
    int below = (int) place;
    double low = sorted.get(below);
    double high = sorted.get(Math.min(below + 1, sorted.size() - 1));
    return low + (place - below) * (high - low);
  }
}
