package headway.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** The middle of several figures, and how far apart they are. */
public record Spread(double median, double least, double most) {
  /** The median of an even number of figures is the mean of the two in the middle. */
  public static Spread of(double... figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int above = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[above] : (sorted[above - 1] + sorted[above]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  public String written() {
    return least == most
        ? written(median)
        : "%s (%s to %s)".formatted(written(median), written(least), written(most));
  }

  /** Three digits, or all before the point. */
  public static String written(double number) {
    double size = Math.abs(number);
    String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3g";
    return String.format(Locale.ROOT, format, number);
  }
}
