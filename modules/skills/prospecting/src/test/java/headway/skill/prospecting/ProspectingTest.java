package headway.skill.prospecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.assessment.Assessor;
import headway.assessment.Index;
import headway.assessment.Indicator;
import headway.assessment.SkillData;
import headway.assessment.Skills;
import headway.play.Moves;
import headway.play.Outcome;
import headway.play.Playthrough;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.read.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProspectingTest {
  private static final Skills SKILLS = Skills.installed();
  private static final SkillData DATA = SKILLS.all().getFirst().data();
  private static final Scenario WEEK = week();

  private static Scenario week() {
    try (InputStream file = ProspectingTest.class.getResourceAsStream("week.yaml")) {
      byte[] yaml = Objects.requireNonNull(file).readAllBytes();
      var files = new ScenarioFiles("week", new TreeMap<>(Map.of(ScenarioFiles.SOURCE, yaml)));
      var reading = new ScenarioReader(SKILLS.catalogue()).read(files);
      return Objects.requireNonNull(reading.scenario(), () -> reading.diagnostics().toString());
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private static Index pickedToList(String moves) {
    Outcome outcome = Moves.play(Playthrough.begin(WEEK, 0), moves);
    Playthrough play = assertInstanceOf(Outcome.Moved.class, outcome).playthrough();
    return SKILLS.all().getFirst().indices(new Assessor(SKILLS).transcript(play)).getFirst();
  }

  @Test
  void itsIndicatorsCountWhatTheyShould() {
    assertEquals(
        List.of("prospecting"), SKILLS.all().stream().map(skill -> skill.data().id()).toList());
    Map<String, Integer> points =
        DATA.indicators().stream().collect(Collectors.toMap(Indicator::id, Indicator::points));
    assertEquals(
        Map.ofEntries(
            Map.entry("select-fit", 1),
            Map.entry("use-trigger", 1),
            Map.entry("state-purpose", 1),
            Map.entry("check-in", 1),
            Map.entry("guide-hesitant", 1),
            Map.entry("defer-unready", 1),
            Map.entry("guard-time", 1),
            Map.entry("balance-pipeline", 1),
            Map.entry("spray-list", -1),
            Map.entry("ask-revenue", -1)),
        points);
  }

  @Test
  void onlyTheAuthorsEvidenceShowsIt() {
    assertEquals(List.of(), DATA.endings());
    assertEquals(Map.of(), DATA.noticed());
    assertTrue(DATA.indicators().stream().allMatch(each -> each.cap() == null && each.authored()));
  }

  @ParameterizedTest
  @CsvSource({
    // One of four fits.
    "dry pick:mill, 4, true",
    "dry pick:mill;depot, 2, true",
    "dry pick:mill;depot;farm, 1.3333333333333333, false",
    "dry pick:depot, 0, false",
    // What was not offered is not on the list: two of five fit only in the rain.
    "wet pick:mill, 2.5, true",
    "wet pick:mill;roof, 2.5, true",
    "wet pick:mill;depot, 1.25, false",
    // Picked twice: two hits of three, where a quarter of three could be expected.
    "dry pick:mill again pick:mill;depot, 2.6666666666666665, true",
    // A list of which nothing was taken says nothing.
    "dry pick: again pick:mill;depot, 2, true",
    // Nor does one of which nothing fits, or everything.
    "dry pick:mill;depot plain pick:north;south, 2, true",
    "dry pick:mill;depot gold pick:east;west, 2, true",
  })
  void whatWasPickedIsHeldAgainstTheList(String moves, double value, boolean met) {
    Index index = pickedToList(moves.replace(';', ','));

    assertEquals(Objects.requireNonNull(index.value()), value, 1e-12);
    assertEquals(met, index.met());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "dry", "dry pick: stop", "dry pick: plain pick:north", "dry pick: gold pick:"})
  void whereNothingWasToBeToldApartThereIsNoFigure(String moves) {
    assertEquals(null, pickedToList(moves).value());
    assertEquals(null, pickedToList(moves).met());
  }

  @Test
  void everythingIsToldInDutchAndEnglish() {
    Set<String> languages = Set.of("nl", "en");
    assertEquals(languages, DATA.names().keySet());
    assertEquals(languages, DATA.meanings().keySet());
    DATA.indicators().forEach(each -> assertEquals(languages, each.names().keySet(), each.id()));
    DATA.indicators().forEach(each -> assertEquals(languages, each.meanings().keySet(), each.id()));
    DATA.indices().forEach(each -> assertEquals(languages, each.meanings().keySet(), each.id()));
  }
}
