package headway.benchmarks;

import java.math.BigDecimal;
import java.util.Locale;

/** What is asked of a figure. */
public sealed interface Bar {
  /** At least so much. */
  record AtLeast(double least) implements Bar {}

  /** At least so much, and more is wanted. */
  record Goal(double least, double goal) implements Bar {}

  /** At most so much. */
  record AtMost(double most) implements Bar {}

  /** Nothing: the figure explains another. */
  record None() implements Bar {}

  /** Whether a figure holds it, for the table. */
  default String held(double figure) {
    return switch (this) {
      case AtLeast(double least) -> figure >= least ? "yes" : "no";
      case Goal(double least, double goal) ->
          figure >= goal ? "yes, and the goal" : figure >= least ? "yes" : "no";
      case AtMost(double most) -> figure <= most ? "yes" : "no";
      case None() -> "";
    };
  }

  /** For the table. */
  default String asked() {
    return switch (this) {
      case AtLeast(double least) -> "at least " + written(least);
      case Goal(double least, double goal) ->
          "at least " + written(least) + ", goal " + written(goal);
      case AtMost(double most) -> "at most " + written(most);
      case None() -> "";
    };
  }

  private static String written(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,.0f", number)
        : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
