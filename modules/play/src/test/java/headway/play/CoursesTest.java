package headway.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.Scenario;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CoursesTest {
  /** A note to oneself; then a hall with three doors, to which one may come back. */
  private static final Scenario HOUSE =
      Stories.of(
          """
          start: note
          scenes:
            note: {reflect: {prompt: What for?, goto: hall}}
            hall:
              lines: [{narrator: Three doors.}]
              choices:
                - {id: to-a, do: A., goto: a}
                - {id: to-b, do: B., goto: b}
                - {id: to-c, do: C., goto: c}
                - {id: out, do: Out., goto: end}
            a: {choices: [{id: back, do: Back., goto: hall}, {id: on, do: On., goto: b}]}
            b: {choices: [{id: back, do: Back., goto: hall}, {id: on, do: On., goto: c}]}
            c: {choices: [{id: back, do: Back., goto: hall}, {id: on, do: On., goto: end}]}
          endings:
            end: {outcome: stop, fit: poor, title: End, text: The end.}
          """);

  /** Two coins; one may go round the first. */
  private static final Scenario COINS =
      Stories.of(
          """
          start: fork
          scenes:
            fork:
              choices:
                - {id: toss, do: You toss., goto: first}
                - {id: spare, do: You do not., goto: aside}
            aside: {choices: [{id: on, do: On., goto: second}, {id: toss, do: So you do., goto: first}]}
            first: {branch: [{weight: 1, goto: heads}, {weight: 1, goto: tails}]}
            heads: {choices: [{id: on, do: On., goto: second}]}
            tails: {choices: [{id: on, do: On., goto: second}]}
            second: {branch: [{weight: 1, goto: won}, {weight: 1, goto: lost}]}
          endings:
            won: {outcome: stop, fit: poor, title: Won, text: You won.}
            lost: {outcome: stop, fit: poor, title: Lost, text: You lost.}
          """);

  @Test
  void whatIsDecidedAlikeNeverParts() {
    assertEquals(
        List.of("note 1-1", "hall 2-2", "c 3-3"), steps("reflect to-c on", "reflect to-c on"));
  }

  @Test
  void theyPartWhereTheyFirstDecideOtherwiseAndASceneOfOneAloneStandsAlone() {
    assertEquals(
        List.of("note 1-1", "parting hall 2-2", "a 3-", "b 4-3", "c 5-4"),
        steps("reflect to-a on on on", "reflect to-b on on"));
    assertEquals(
        List.of("note 1-1", "parting hall 2-2", "a -3", "b 3-4", "c 4-5"),
        steps("reflect to-b on on", "reflect to-a on on on"));
  }

  @Test
  void whereTwoHaveNothingMoreInCommonTheOriginsComeFirst() {
    assertEquals(
        List.of("note 1-1", "parting hall 2-2", "c 3-", "a -3"),
        steps("reflect to-c on", "reflect to-a on"));
  }

  @Test
  void aSceneThatOneCameToTwiceIsPairedOnceInTheOrderOfBoth() {
    assertEquals(
        List.of("note 1-1", "parting hall 2-2", "a 3-", "hall 4-", "b 5-3", "hall 6-4"),
        steps("reflect to-a back to-b back out", "reflect to-b back out"));
    assertEquals(
        List.of("note 1-1", "parting hall 2-2", "a 3-", "b -3", "hall 4-4", "c -5", "hall -6"),
        steps("reflect to-a back out", "reflect to-b back to-c back out"));
  }

  @Test
  void scenesInAnotherOrderAreNeverPairedCrosswise() {
    assertEquals(
        List.of(
            "note 1-1",
            "parting hall 2-2",
            "a 3-",
            "hall 4-",
            "b 5-3",
            "hall 6-4",
            "a -5",
            "hall -6"),
        steps("reflect to-a back to-b back out", "reflect to-b back to-a back out"));
  }

  @Test
  void whoLeavesAtOnceHasNoMoreSteps() {
    assertEquals(
        List.of("note 1-1", "parting hall 2-2", "a 3-", "hall 4-"),
        steps("reflect to-a back out", "reflect out"));
  }

  @Test
  void otherFlagsAndOtherWordsToOneselfLeadNowhereElse() {
    Playthrough origin = moved(begin(HOUSE), Answer.of(new Move.Reflect("To see.")));
    Playthrough replay = moved(begin(HOUSE), Answer.of(new Move.Reflect("To hear.")));
    Answer out = Answer.of(new Move.Choose("out"));
    Answer flagged = new Answer(new TreeSet<>(List.of(1)), out.move(), "My own words.");
    assertEquals(
        List.of("note 1-1", "hall 2-2"),
        written(Courses.of(moved(origin, out), moved(replay, flagged))));
  }

  @Test
  void everyDecisionOfBothIsInOneStepAndInItsOrder() {
    Playthrough origin =
        Stories.played(begin(HOUSE), "reflect to-a back to-b on back to-c back out");
    Playthrough replay = Stories.played(begin(HOUSE), "reflect to-b back to-c back to-a on on on");
    List<Courses.Step> steps = Courses.of(origin, replay).steps();
    assertEquals(
        origin.turns(),
        steps.stream().map(Courses.Step::origin).filter(turn -> turn != null).toList());
    assertEquals(
        replay.turns(),
        steps.stream().map(Courses.Step::replay).filter(turn -> turn != null).toList());
    assertEquals(1, steps.stream().filter(Courses.Step::parting).count());
  }

  @Test
  void chanceFallsAlikeWhereAsManyDrawsWereMadeBefore() {
    assertFalse(
        Courses.of(tossed("toss on"), tossed("spare toss on")).chanceFellOtherwise(),
        "both coins were the first and the second draw");
  }

  @Test
  void chanceMayFallOtherwiseWhereOneDrewMoreOften() {
    assertTrue(
        Courses.of(tossed("toss on"), tossed("spare on")).chanceFellOtherwise(),
        "the second coin was the second draw, and the first");
  }

  @Test
  void twoScenariosCannotBeCompared() {
    assertThrows(IllegalArgumentException.class, () -> Courses.of(begin(HOUSE), begin(COINS)));
  }

  /** Draws fall on the first way and the second by turns. */
  private static Playthrough tossed(String moves) {
    return Stories.played(Playthrough.begin(COINS, 1, (scene, draw) -> draw % 2), moves);
  }

  private static List<String> steps(String origin, String replay) {
    return written(
        Courses.of(Stories.played(begin(HOUSE), origin), Stories.played(begin(HOUSE), replay)));
  }

  private static Playthrough begin(Scenario scenario) {
    return Playthrough.begin(scenario, 1);
  }

  private static Playthrough moved(Playthrough from, Answer answer) {
    return switch (from.move(answer)) {
      case Outcome.Moved(Playthrough next) -> next;
      case Outcome.Refused(Refusal refusal) -> throw new AssertionError(refusal.toString());
    };
  }

  /** {@code hall 2-2}: the scene, and which decision it was in the origin and in the replay. */
  private static List<String> written(Courses courses) {
    return courses.steps().stream().map(CoursesTest::written).toList();
  }

  private static String written(Courses.Step step) {
    Turn origin = step.origin();
    Turn replay = step.replay();
    String scene = origin != null ? origin.scene().id() : replay != null ? replay.scene().id() : "";
    return (step.parting() ? "parting " : "")
        + scene
        + " "
        + (origin == null ? "" : origin.number())
        + "-"
        + (replay == null ? "" : replay.number());
  }
}
