package headway.workshop.debrief;

import java.util.List;

/** What is worked out of figures. */
final class Sample {
  private Sample() {}

  static double mean(List<Double> figures) {
    return figures.stream().mapToDouble(Double::doubleValue).sum() / figures.size();
  }

  /** Of the figures around their mean, by one less than their number. */
  static double variance(List<Double> figures) {
    double mean = mean(figures);
    return figures.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum()
        / (figures.size() - 1);
  }

  /** How two figures of the same people go together, from -1 to 1 (Pearson). */
  static double correlation(List<Double> one, List<Double> other) {
    double meanOne = mean(one);
    double meanOther = mean(other);
    double together = 0;
    for (int i = 0; i < one.size(); i++) {
      together += (one.get(i) - meanOne) * (other.get(i) - meanOther);
    }
    double apart = Math.sqrt(variance(one) * variance(other)) * (one.size() - 1);
    return Math.clamp(together / apart, -1, 1);
  }

  /** Whether all figures are one, but for what arithmetic leaves. */
  static boolean areAlike(List<Double> figures) {
    double least = figures.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double most = figures.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return most - least < 1e-9 * Math.max(1, Math.abs(most));
  }
}
