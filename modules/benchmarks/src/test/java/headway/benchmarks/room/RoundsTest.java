package headway.benchmarks.room;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoundsTest {
  private final Rounds rounds = new Rounds();

  private void shows(String row) {
    assertTrue(rounds.table().contains(row + "\n"), rounds::table);
  }

  @Test
  void a_ratio_is_held_against_its_bar_by_the_median_of_the_rounds() {
    rounds.add(Measure.FAN_OUT, 30, 20);
    rounds.add(Measure.FAN_OUT, 40, 20);
    rounds.add(Measure.FAN_OUT, 50, 20);
    shows(
        "| ms from a pause to each open stream, p99 | 40.0 | bare Vert.x | 20.0"
            + " | 2.00 (1.50 to 2.50) | at most 2 | yes |");
  }

  @Test
  void one_that_was_never_shown_is_no_short_time() {
    rounds.add(Measure.ON_BOARD, Long.MAX_VALUE / 1e6);
    assertTrue(rounds.table().contains("| at most 1,000 | no |"), rounds::table);
  }

  @Test
  void rounds_that_differ_and_what_was_not_measured_say_so() {
    rounds.add(Measure.MOVES, 100, 1000);
    rounds.add(Measure.MOVES, 900, 1000);
    assertTrue(rounds.table().contains("yes, and the goal (rounds differ) |"), rounds::table);
    assertTrue(rounds.table().contains("at least 0.12 | not measured |"), rounds::table);
  }
}
