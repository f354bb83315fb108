package headway.benchmarks;

import java.util.Optional;

/**
 * What came of one round, as a line that one virtual machine writes and another one reads.
 *
 * @param of what of its kind was measured, where there are several; else empty
 * @param ink not a number where Headway is held against a bar and not against ink
 */
record Figure(Kind kind, String of, double headway, double ink) {
  private static final String MARK = "figure";

  /** Of Headway alone. */
  Figure(Kind kind, String of, double headway) {
    this(kind, of, headway, Double.NaN);
  }

  String line() {
    return String.join("\t", MARK, kind.name(), of, Double.toString(headway), Double.toString(ink));
  }

  /** Empty where a line says something else. */
  static Optional<Figure> of(String line) {
    String[] parts = line.split("\t", -1);
    return parts[0].equals(MARK)
        ? Optional.of(
            new Figure(
                Kind.valueOf(parts[1]),
                parts[2],
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4])))
        : Optional.empty();
  }

  String title() {
    return of.isEmpty() ? kind.title() : kind.title() + " " + of;
  }

  /** For whoever watches. */
  String told() {
    return Double.isNaN(ink)
        ? "%s %s".formatted(title(), Spread.written(headway))
        : "%s: %s and %s, ratio %s"
            .formatted(
                title(), Spread.written(headway), Spread.written(ink), Spread.written(judged()));
  }

  /** What the bar is held against. */
  double judged() {
    return Double.isNaN(ink) ? headway : headway / ink;
  }
}
