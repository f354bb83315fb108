package headway.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The figures of all rounds, row by row. */
final class Table {
  private static final String HEAD =
      """
      | what | Headway | ink | ratio, median (least to most) | asked | held |
      |---|--:|--:|--:|---|---|
      """;

  private final Map<String, List<Figure>> rows = new LinkedHashMap<>();

  void add(Figure figure) {
    rows.computeIfAbsent(figure.title(), title -> new ArrayList<>()).add(figure);
  }

  /**
   * As Markdown.
   *
   * @param surroundings on what it was measured
   */
  String written(int rounds, String surroundings) {
    StringBuilder page = new StringBuilder(HEAD);
    rows.values().forEach(row -> page.append(row(row)));
    return page.append("\nMedian of ")
        .append(rounds)
        .append(" rounds. ")
        .append(surroundings)
        .append(".")
        .toString();
  }

  private static String row(List<Figure> row) {
    Kind kind = row.getFirst().kind();
    boolean isRatio = !Double.isNaN(row.getFirst().ink());
    Spread headway = spread(row, Figure::headway);
    Spread judged = spread(row, Figure::judged);
    return "| "
        + String.join(
            " | ",
            row.getFirst().title(),
            isRatio ? Spread.written(headway.median()) : headway.written(),
            isRatio ? Spread.written(spread(row, Figure::ink).median()) : "",
            isRatio ? judged.written() : "",
            kind.bar().asked(),
            kind.bar().held(judged.median()))
        + " |\n";
  }

  private static Spread spread(List<Figure> row, ToDoubleFunction<Figure> figure) {
    return Spread.of(row.stream().mapToDouble(figure).toArray());
  }
}
