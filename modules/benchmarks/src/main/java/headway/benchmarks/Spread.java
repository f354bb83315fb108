package headway.benchmarks;

import java.util.Arrays;

/** The middle of several figures, and how far apart they are. */
record Spread(double median, double least, double most) {
  /** The median of an even number of figures is the mean of the two in the middle. */
  static Spread of(double... figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int above = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[above] : (sorted[above - 1] + sorted[above]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  String written() {
    return least == most
        ? Figure.written(median)
        : "%s (%s to %s)"
            .formatted(Figure.written(median), Figure.written(least), Figure.written(most));
  }
}
