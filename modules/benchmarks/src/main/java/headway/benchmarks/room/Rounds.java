package headway.benchmarks.room;

import headway.benchmarks.Spread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the rounds came to, row by row. */
final class Rounds {
  private static final String HEAD =
      """
      | what | Headway | held against | | ratio, or the figure; median (least to most) | asked | held |
      |---|--:|---|--:|--:|---|---|
      """;

  /** Rounds that differ by more than so much say little. */
  private static final double WIDE = 2;

  private final Map<Measure, List<Found>> rows = new EnumMap<>(Measure.class);

  /**
   * Of one round.
   *
   * @param other not a number where the figure itself is held against the bar
   */
  private record Found(double figure, double other) {
    double judged() {
      return Double.isNaN(other) ? figure : figure / other;
    }
  }

  void add(Measure measure, double figure) {
    add(measure, figure, Double.NaN);
  }

  void add(Measure measure, double figure, double other) {
    Found found = new Found(figure, other);
    rows.computeIfAbsent(measure, ignored -> new ArrayList<>()).add(found);
    System.out.printf(
        "  %s: %s%s%n",
        measure.title(),
        Spread.written(figure),
        Double.isNaN(other)
            ? ""
            : "; %s: %s; ratio %s"
                .formatted(
                    measure.against(), Spread.written(other), Spread.written(found.judged())));
  }

  /** As Markdown. */
  String table() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Measure measure : Measure.values()) {
      page.append(row(measure, rows.getOrDefault(measure, List.of())));
    }
    return page.toString();
  }

  private static String row(Measure measure, List<Found> found) {
    if (found.isEmpty()) {
      return "| %s | | | | | %s | not measured |%n"
          .formatted(measure.title(), measure.bar().asked());
    }
    boolean isRatio = !measure.against().isEmpty();
    Spread judged = spread(found, Found::judged);
    String held = measure.bar().held(judged.median());
    return "| "
        + String.join(
            " | ",
            measure.title(),
            isRatio ? Spread.written(spread(found, Found::figure).median()) : "",
            measure.against(),
            isRatio ? Spread.written(spread(found, Found::other).median()) : "",
            judged.written(),
            measure.bar().asked(),
            held + (judged.most() > WIDE * judged.least() ? " (rounds differ)" : ""))
        + " |\n";
  }

  private static Spread spread(List<Found> found, ToDoubleFunction<Found> figure) {
    return Spread.of(found.stream().mapToDouble(figure).toArray());
  }
}
