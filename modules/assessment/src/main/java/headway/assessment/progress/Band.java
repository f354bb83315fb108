package headway.assessment.progress;

import java.util.List;

/**
 * A mean, and the 80 % band around it: where the mean would lie if the scenarios had been others
 * like them. From 0 to 100.
 *
 * @param low at least a tenth of what chance would bring lies here or below
 * @param high at least a tenth lies here or above
 */
public record Band(double low, double mean, double high) {
  public Band {
    if (!(low <= mean && mean <= high)) {
      throw new IllegalArgumentException("No band: " + low + ", " + mean + ", " + high);
    }
  }

  /**
   * The band of scores by the percentile bootstrap (Efron 1979), one score for each scenario: as
   * many as there are, drawn with replacement. Nothing is drawn: all that could come is summed up.
   *
   * @throws IllegalArgumentException where there are none
   */
  public static Band of(List<Double> scores) {
    return new Resampling(scores).band();
  }
}
