package headway.skill.nextstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import headway.assessment.Assessor;
import headway.assessment.Evidence;
import headway.assessment.Index;
import headway.assessment.Indicator;
import headway.assessment.Skills;
import headway.play.Moves;
import headway.play.Outcome;
import headway.play.Playthrough;
import headway.scenario.Ending;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.Text;
import headway.scenario.diagnostic.Position;
import headway.scenario.read.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepTest {
  private static final Skills SKILLS = Skills.installed();
  private static final Scenario TALK = talk();

  private static Scenario talk() {
    try (InputStream file = NextStepTest.class.getResourceAsStream("talk.yaml")) {
      byte[] yaml = Objects.requireNonNull(file).readAllBytes();
      var files = new ScenarioFiles("talk", new TreeMap<>(Map.of(ScenarioFiles.SOURCE, yaml)));
      var reading = new ScenarioReader(SKILLS.catalogue()).read(files);
      return Objects.requireNonNull(reading.scenario(), () -> reading.diagnostics().toString());
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private static @Nullable Double index(String id, String moves) {
    Outcome outcome = Moves.play(Playthrough.begin(TALK, 0), moves);
    Playthrough play = assertInstanceOf(Outcome.Moved.class, outcome).playthrough();
    return SKILLS.all().getFirst().indices(new Assessor(SKILLS).transcript(play)).stream()
        .filter(each -> each.id().equals(id))
        .map(Index::value)
        .toList()
        .getFirst();
  }

  private static Ending ending(
      Ending.Outcome outcome, Ending.Fit fit, boolean informed, int parts) {
    Text text = Text.plain("Done.", 1);
    return new Ending(
        "done",
        0,
        outcome,
        fit,
        informed,
        text,
        text,
        null,
        new Ending.NextStep(parts > 0 ? text : null, parts > 1, parts > 2, parts > 3, parts > 4),
        List.of(),
        Position.startOf("scenario.yaml"));
  }

  @Test
  void itsIndicatorsCountWhatTheyShould() {
    assertEquals(
        List.of("next-step"), SKILLS.all().stream().map(skill -> skill.data().id()).toList());
    Map<String, Integer> points =
        SKILLS.all().getFirst().data().indicators().stream()
            .collect(Collectors.toMap(Indicator::id, Indicator::points));
    assertEquals(
        Map.ofEntries(
            Map.entry("agree-purpose", 1),
            Map.entry("ask-commitment", 1),
            Map.entry("fix-date", 1),
            Map.entry("name-owners", 1),
            Map.entry("map-decision", 1),
            Map.entry("test-intent", 1),
            Map.entry("isolate-objection", 1),
            Map.entry("name-stall", 2),
            Map.entry("bound-advice", 1),
            Map.entry("persist", 1),
            Map.entry("keep-promise", 1),
            Map.entry("accept-vague", -1),
            Map.entry("call-later", -1),
            Map.entry("easy-mail", -1),
            Map.entry("push-close", -1),
            Map.entry("give-away", -1),
            Map.entry("outcome", 0)),
        points);
    assertEquals(
        List.of("outcome"),
        SKILLS.all().getFirst().data().indicators().stream()
            .filter(each -> !each.authored())
            .map(Indicator::id)
            .toList());
  }

  @Test
  void everyEndingThereCanBeHasExactlyOneOutcome() {
    for (Ending.Outcome outcome : Ending.Outcome.values()) {
      for (Ending.Fit fit : Ending.Fit.values()) {
        for (int parts = 0; parts <= 5; parts++) {
          for (boolean informed : new boolean[] {true, false}) {
            List<Evidence> shown =
                SKILLS.shownBy(ending(outcome, fit, informed, parts), new int[0]);
            assertEquals(
                List.of("next-step/outcome"),
                shown.stream().map(each -> each.indicator().code()).toList(),
                () -> outcome + " " + fit);
          }
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} where it fits {1}, informed {2}, {3} parts: {4}")
  @CsvSource({
    "ORDER, GOOD, true, 0, 3",
    "ORDER, GOOD, false, 0, 3",
    "ORDER, SECOND, true, 0, 3",
    "ORDER, SECOND, false, 0, -2",
    "ORDER, STUCK, true, 0, 1",
    "ORDER, STUCK, false, 0, 1",
    "ORDER, POOR, true, 0, -1",
    "ORDER, POOR, false, 0, -3",
    "ADVANCE, GOOD, false, 5, 3",
    "ADVANCE, GOOD, false, 4, 3",
    "ADVANCE, GOOD, true, 3, 2",
    "ADVANCE, GOOD, false, 2, 1",
    "ADVANCE, GOOD, false, 0, 1",
    "ADVANCE, SECOND, true, 0, 2",
    "ADVANCE, SECOND, false, 5, 0",
    "ADVANCE, STUCK, true, 5, 0",
    "ADVANCE, POOR, true, 5, -2",
    "CONTINUATION, GOOD, false, 5, -1",
    "CONTINUATION, SECOND, true, 0, -1",
    "CONTINUATION, STUCK, false, 0, -2",
    "CONTINUATION, POOR, false, 0, -1",
    "STOP, GOOD, false, 0, -1",
    "STOP, SECOND, false, 0, 1",
    "STOP, STUCK, false, 0, 3",
    "STOP, POOR, true, 0, 2",
    "REFERRAL, GOOD, true, 0, -2",
    "REFERRAL, SECOND, true, 0, 3",
    "REFERRAL, STUCK, true, 0, 2",
    "REFERRAL, POOR, false, 0, 3",
    "NO_SALE, GOOD, false, 0, -2",
    "NO_SALE, SECOND, false, 0, 0",
    "NO_SALE, STUCK, true, 0, 0",
    "NO_SALE, POOR, false, 0, 0",
  })
  void anOutcomeCountsByItsFit(
      Ending.Outcome outcome, Ending.Fit fit, boolean informed, int parts, int points) {
    assertEquals(
        points,
        SKILLS.shownBy(ending(outcome, fit, informed, parts), new int[0]).getFirst().points());
  }

  @ParameterizedTest
  @CsvSource({
    // Two stalls are met before the first move, a third one in the reply to `wait`.
    "name test isolate, 1",
    "push test isolate, 0.5",
    "push wait stop, 0",
    "name wait isolate, 1",
    "push wait isolate, 0.3333333333333333",
    // A line that comes back is one stall, answered once it is answered.
    "hub hub name test stop, 0.5",
    "hub, 0",
  })
  void aStallIsAnsweredInItsSceneOrTheNext(String moves, double value) {
    assertEquals(value, index("stalls-answered", moves));
  }

  @Test
  void concretenessIsTheNumberOfPartsAgreed() {
    assertEquals(4.0, index("concreteness", "name test isolate"));
    assertEquals(0.0, index("concreteness", "name test drift"));
  }

  @Test
  void whereItWasStoppedOrRefusedThereWasNothingToBeConcreteAbout() {
    assertEquals(null, index("concreteness", "name test stop"));
    assertEquals(null, index("concreteness", "name test refuse"));
    assertEquals(null, index("concreteness", "name"));
  }
}
