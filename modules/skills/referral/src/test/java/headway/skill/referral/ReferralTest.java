package headway.skill.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import headway.assessment.Assessor;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralTest {
  private static final Skills SKILLS = Skills.installed();
  private static final Scenario TALK = talk();

  private static Scenario talk() {
    try (InputStream file = ReferralTest.class.getResourceAsStream("talk.yaml")) {
      byte[] yaml = Objects.requireNonNull(file).readAllBytes();
      var files = new ScenarioFiles("talk", new TreeMap<>(Map.of(ScenarioFiles.SOURCE, yaml)));
      var reading = new ScenarioReader(SKILLS.catalogue()).read(files);
      return Objects.requireNonNull(reading.scenario(), () -> reading.diagnostics().toString());
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private static Index movesToHonesty(String moves) {
    Outcome outcome = Moves.play(Playthrough.begin(TALK, 0), moves);
    Playthrough play = assertInstanceOf(Outcome.Moved.class, outcome).playthrough();
    return SKILLS.all().getFirst().indices(new Assessor(SKILLS).transcript(play)).getFirst();
  }

  @Test
  void itsIndicatorsCountWhatTheyShould() {
    assertEquals(
        List.of("referral"), SKILLS.all().stream().map(skill -> skill.data().id()).toList());
    Map<String, Integer> points =
        SKILLS.all().getFirst().data().indicators().stream()
            .collect(Collectors.toMap(Indicator::id, Indicator::points));
    assertEquals(
        Map.ofEntries(
            Map.entry("test-fit", 1),
            Map.entry("disclose-misfit", 2),
            Map.entry("refer-specific", 2),
            Map.entry("offer-cheaper", 2),
            Map.entry("warm-handover", 1),
            Map.entry("hand-to-colleague", 1),
            Map.entry("stop-clean", 2),
            Map.entry("escalate", 1),
            Map.entry("say-preference", 1),
            Map.entry("hide-misfit", -3),
            Map.entry("sold-misfit", -3),
            Map.entry("overpromise", -2),
            Map.entry("disclose-push", -1),
            Map.entry("refer-reflex", -2)),
        points);
  }

  @Test
  void hidingOrSellingAMisfitCapsTheScoreAtForty() {
    assertEquals(
        Map.of("hide-misfit", 40, "sold-misfit", 40),
        SKILLS.all().getFirst().data().indicators().stream()
            .filter(each -> each.cap() != null)
            .collect(Collectors.toMap(Indicator::id, each -> Objects.requireNonNull(each.cap()))));
  }

  @Test
  void onlyAMisfitSoldUnknownAndAReferralWithoutNeedAreShownByAnEnding() {
    Set<String> shown = new TreeSet<>();
    for (Ending.Outcome outcome : Ending.Outcome.values()) {
      for (Ending.Fit fit : Ending.Fit.values()) {
        for (boolean informed : new boolean[] {true, false}) {
          SKILLS
              .shownBy(ending(outcome, fit, informed), new int[0])
              .forEach(
                  each ->
                      shown.add(
                          outcome
                              + " "
                              + fit
                              + " "
                              + informed
                              + ": "
                              + each.indicator().id()
                              + " "
                              + each.points()));
        }
      }
    }
    assertEquals(
        Set.of(
            "ORDER POOR false: sold-misfit -3",
            "ORDER SECOND false: sold-misfit -3",
            "REFERRAL GOOD false: refer-reflex -2",
            "REFERRAL GOOD true: refer-reflex -2"),
        shown);
  }

  private static Ending ending(Ending.Outcome outcome, Ending.Fit fit, boolean informed) {
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
        new Ending.NextStep(null, false, false, false, false),
        List.of(),
        Position.startOf("scenario.yaml"));
  }

  @ParameterizedTest
  @CsvSource({
    // Known from the reply to the first move, or from the screen of the second.
    "ask cheaper stop, 0, true",
    "ask on stop, 1, true",
    "see tell on sell, 0, true",
    "see on cheaper sell, 1, true",
    "see on on stop, 2, true",
    // Said before it showed.
    "tell on on sell, 0, true",
    // Said only by how it ended: the last move did so.
    "ask on end, 1, true",
    "see on on end, 2, true",
  })
  void movesAreCountedFromTheMisfitToTheFirstThatWasHonest(
      String moves, double value, boolean met) {
    assertEquals(value, movesToHonesty(moves).value());
    assertEquals(met, movesToHonesty(moves).met());
  }

  @Test
  void aMisfitThatWasNeverSaidHasNoFigureAndIsNotMet() {
    assertEquals(null, movesToHonesty("see on on sell").value());
    assertEquals(false, movesToHonesty("see on on sell").met());
  }

  @Test
  void whereNoMisfitShowedOrItCanStillOrCanNoLongerBeSaidNothingIsMissed() {
    assertEquals(null, movesToHonesty("").met());
    assertEquals(null, movesToHonesty("see on").met());
    assertEquals(null, movesToHonesty("hang").met());
  }
}
