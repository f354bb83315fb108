package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.diagnostic.Diagnostic;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Scenarios made to be slow are given up, and whoever wrote them is told why. */
class SlowScenariosTest {
  private static final Limits SMALL = new Limits(100_000, 1_000_000, 40_000_000);

  private static final String ENDINGS =
      """
            - {id: close, say: Tuesday?, goto: agreed}
            - {id: leave, do: You go., goto: lost}
      endings:
        agreed: {outcome: advance, fit: good, title: Agreed, text: You meet again.}
        lost: {outcome: no-sale, fit: good, title: Lost, text: That was it.}
      """;

  private static String givenUp(String scenes, Limits limits) {
    Analysis analysis =
        Analysis.of(
            Scenarios.of(scenes + ENDINGS.indent(0)), Scenarios.SKILLS, limits, Progress.UNTOLD);
    assertFalse(analysis.complete());
    assertEquals(1, analysis.findings().stream().filter(Diagnostic::isError).count());
    assertTrue(analysis.states() <= limits.states() + 5_000, analysis.states() + " states");
    return analysis.findings().getFirst().message();
  }

  private static String lines(int count, String line) {
    return IntStream.range(0, count)
        .mapToObj(i -> line.replace("#", Integer.toString(i)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void fortyChoicesThatMayBeMadeOnceAreBlamedTogether() {
    String hub =
        "start: hub\nscenes:\n  hub:\n    choices:\n"
            + lines(40, "      - {id: choice-#, say: And #?, once: true, goto: hub}");
    String told = givenUp(hub, new Limits(50_000, 10_000_000, 1_000_000_000));
    assertTrue(told.contains("There are too many states"), told);
    assertTrue(told.contains("the `once` of 40 choices in `hub`"), told);
  }

  @Test
  void numbersUpToAMillionAreBlamed() {
    String counters =
        "variables:\n"
            + lines(4, "  count#: {type: int, start: 0, min: 0, max: 1000000}")
            + "start: hub\nscenes:\n  hub:\n    choices:\n"
            + lines(
                4,
                "      - {id: add-#, say: More., effects: {count#: count# + 1}, when: count0 +"
                    + " count1 + count2 + count3 < 999999, goto: hub}");
    String told = givenUp(counters, SMALL);
    assertTrue(told.contains("`count0`") && told.contains("`count3`"), told);
  }

  @Test
  void aThousandChoicesAreBlamedOnTheirScene() {
    String choices =
        "variables: {count: {type: int, start: 0, min: 0, max: 1000000}}\n"
            + "start: hub\nscenes:\n  hub:\n    choices:\n"
            + lines(
                1_000,
                "      - {id: choice-#, say: More., effects: {count: count + #}, when: count <"
                    + " 900000, goto: hub}");
    String told = givenUp(choices, new Limits(2_000_000, 1_000_000, 1_000_000_000));
    assertTrue(told.contains("There are too many moves to follow"), told);
    assertTrue(told.contains("Most moves are in `hub`"), told);
  }

  @Test
  void picksOfFourThousandSetsAreStoppedByMemory() {
    String items =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    "        - {id: item-%d, text: It., cost: 0, effects: {sum: sum + %d}}\n"
                        .formatted(i, 1 << i))
            .collect(Collectors.joining());
    String picks =
        "variables: {sum: {type: int, start: 0, min: 0, max: 100000000}}\nstart: pick-0\nscenes:\n"
            + IntStream.range(0, 20)
                .mapToObj(
                    i ->
                        "  pick-%d:\n    pick:\n      prompt: Whom?\n      min: 0\n      max: 12\n"
                                .formatted(i)
                            + "      items:\n"
                            + items
                            + "      goto: %s\n".formatted(i < 19 ? "pick-" + (i + 1) : "end"))
                .collect(Collectors.joining())
            + "  end:\n    choices:\n      - {id: go, say: Go., when: sum > 9, goto: agreed}\n";
    String told = givenUp(picks, new Limits(2_000_000, 60_000_000, 20_000_000));
    assertTrue(told.contains("more states than the memory given can hold"), told);
    assertTrue(told.contains("`sum`") && told.contains("Most moves are in `pick-1`"), told);
  }

  @Test
  void aRoundThatIsTooLargeToSolveIsTold() {
    String round =
        "variables: {count: {type: int, start: 0, min: 0, max: 50000}}\n"
            + "start: hub\n"
            + "scenes:\n"
            + "  hub:\n"
            + "    choices:\n"
            + "      - {id: up, say: Up., effects: {count: count + 1}, goto: hub}\n"
            + "      - {id: far, say: Far., effects: {count: \"count * 7 > 50000 ? 0 : count *"
            + " 7\"}, goto: hub}\n"
            + "      - {id: down, say: Down., effects: {count: count - 11}, when: count != 3, goto:"
            + " hub}\n";
    Analysis analysis =
        Analysis.of(
            Scenarios.of(round + ENDINGS.indent(0)),
            Scenarios.SKILLS,
            new Limits(2_000_000, 60_000_000, 16_000_000),
            Progress.UNTOLD);
    assertTrue(analysis.complete(), () -> analysis.findings().toString());
    assertFalse(analysis.hasWorth());
    assertTrue(analysis.findings().getFirst().message().contains("lead back to each other"));
  }
}
