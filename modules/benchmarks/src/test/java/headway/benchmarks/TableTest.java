package headway.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final String PAGE =
      """
      Before.
      <!-- ratios: measured, not written by hand -->
      | old |
      <!-- /ratios -->
      After.
      """;

  @Test
  void aRowHasTheMedianOfTheRoundsRatiosAndNotTheRatioOfTheMedians() {
    Table table = new Table();
    table.add(new Figure(Kind.STEPS, "", 100, 5));
    table.add(new Figure(Kind.STEPS, "", 900, 10));
    table.add(new Figure(Kind.STEPS, "", 200, 20));
    assertEquals(
        """
        | what | Headway | ink | ratio, median (least to most) | asked | held |
        |---|--:|--:|--:|---|---|
        | steps a second, with all texts | 200 | 10.0 | 20.0 (10.0 to 90.0) | at least 20, goal 60 | yes |

        Median of 3 rounds. Somewhere.\
        """,
        table.written(3, "Somewhere"));
  }

  @Test
  void whatIsHeldAgainstNothingHasItsOwnRangeAndItsOwnBar() {
    Table table = new Table();
    table.add(new Figure(Kind.SHIPPED, "a-story", 1.5));
    table.add(new Figure(Kind.SHIPPED, "a-story", 0.25));
    table.add(new Figure(Kind.SHIPPED, "another", 0.5));
    String written = table.written(2, "Somewhere");
    assertEquals(
        """
        | s to analyse, warm: a-story | 0.875 (0.250 to 1.50) |  |  | at most 1 | yes |
        | s to analyse, warm: another | 0.500 |  |  | at most 1 | yes |
        """,
        written.substring(written.indexOf("| s to"), written.indexOf("\nMedian")));
  }

  @Test
  void aFigureIsReadAsItWasWrittenAndNothingElseIsAFigure() {
    Figure figure = new Figure(Kind.BYTES, "", 640, 20_000);
    assertEquals(Optional.of(figure), Figure.of(figure.line()));
    assertEquals(Optional.empty(), Figure.of("seen 3 and 4"));
  }

  @Test
  void theTableTakesThePlaceOfTheOneBefore() {
    assertEquals(PAGE.replace("| old |", "| new |"), Readme.with("| new |", PAGE));
    assertThrows(IllegalArgumentException.class, () -> Readme.with("| new |", "No marks."));
  }
}
