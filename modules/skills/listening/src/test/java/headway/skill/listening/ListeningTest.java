package headway.skill.listening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import headway.assessment.Assessor;
import headway.assessment.Index;
import headway.assessment.Indicator;
import headway.assessment.Noticing;
import headway.assessment.SkillData.IndexData;
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
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListeningTest {
  private static final Skills SKILLS = Skills.installed();
  private static final Scenario TALK = talk();

  private static Scenario talk() {
    try (InputStream file = ListeningTest.class.getResourceAsStream("talk.yaml")) {
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

  @Test
  void itIsFoundWhereItIsInstalled() {
    assertEquals(
        List.of("listening"), SKILLS.all().stream().map(skill -> skill.data().id()).toList());
  }

  @Test
  void itsIndicatorsCountWhatTheyShould() {
    Map<String, Integer> points =
        SKILLS.all().getFirst().data().indicators().stream()
            .collect(Collectors.toMap(Indicator::id, Indicator::points));
    assertEquals(
        Map.ofEntries(
            Map.entry("ask-problem", 1),
            Map.entry("ask-implication", 1),
            Map.entry("ask-follow-up", 1),
            Map.entry("reflect-simple", 1),
            Map.entry("reflect-complex", 2),
            Map.entry("summarise-check", 1),
            Map.entry("leave-silence", 1),
            Map.entry("catch-signal", 1),
            Map.entry("act-on-signal", 2),
            Map.entry("recall", 1),
            Map.entry("advise-early", -1),
            Map.entry("answer-everything", -1),
            Map.entry("closed-series", -1),
            Map.entry("ignore-signal", -1),
            Map.entry("false-alarm", -1),
            Map.entry("misheard", -1)),
        points);
    SKILLS
        .all()
        .getFirst()
        .data()
        .indicators()
        .forEach(indicator -> assertEquals(true, indicator.authored() && indicator.cap() == null));
  }

  @ParameterizedTest
  @CsvSource({
    "SIGNAL_CAUGHT, listening/catch-signal",
    "FALSE_ALARM, listening/false-alarm",
    "RECALLED, listening/recall",
    "MISHEARD, listening/misheard"
  })
  void noticingIsListening(Noticing noticing, String code) {
    assertEquals(code, SKILLS.shownBy(noticing).getFirst().indicator().code());
  }

  @Test
  void itsThresholdsAreThoseOfItsSources() {
    assertEquals(
        List.of(
            "signals-caught 0.7",
            "asks-to-advice 3.0",
            "reflections-to-questions 1.0",
            "follow-ups-to-questions 0.4"),
        SKILLS.all().getFirst().data().indices().stream()
            .map((IndexData each) -> each.id() + " " + each.threshold())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "nothing nothing nothing, 0",
    "flag:1 nothing nothing nothing, 0.5",
    "flag:1 nothing flag:1 nothing nothing, 0.5",
    "flag:1 nothing flag:1 flag:2 nothing nothing, 1",
    "flag:1 nothing, 1",
  })
  void signalsCaughtAreThoseFlaggedOfThoseOnScreen(String moves, double value) {
    assertEquals(value, index("signals-caught", moves));
  }

  @ParameterizedTest
  @CsvSource({
    // The need comes in reply to the follow-up: what is asked or advised after it does not count.
    "problem follow-up advise, 2",
    "problem follow-up problem, 2",
    "advise follow-up advise, 1",
    // The need is said on the way after the simple reflection.
    "implication simple problem, 1",
    "advise simple problem, 0",
    // The need is never said: the whole play counts.
    "problem advise advise, 0.5",
    "problem both problem, 3",
  })
  void asksAreCountedToEachAdviceUntilANeedIsSaid(String moves, double value) {
    assertEquals(value, index("asks-to-advice", moves));
  }

  @ParameterizedTest
  @CsvSource({
    "problem simple nothing, 1",
    "problem both nothing, 0.5",
    "problem follow-up nothing, 0",
    "nothing simple nothing, 1",
  })
  void reflectionsAreCountedToEachQuestion(String moves, double value) {
    assertEquals(value, index("reflections-to-questions", moves));
  }

  @ParameterizedTest
  @CsvSource({"problem both nothing, 0.5", "nothing both nothing, 1", "problem simple problem, 0"})
  void followUpsAreAShareOfQuestions(String moves, double value) {
    assertEquals(value, index("follow-ups-to-questions", moves));
  }

  @ParameterizedTest
  @CsvSource({
    "asks-to-advice, nothing nothing nothing",
    "asks-to-advice, nothing simple advise",
    "reflections-to-questions, nothing nothing nothing",
    "follow-ups-to-questions, nothing simple nothing",
    "signals-caught, ''",
  })
  void whereThereIsNothingToCountThereIsNoFigure(String id, String moves) {
    assertEquals(null, index(id, moves));
  }

  @Test
  void everythingIsToldInDutchAndEnglish() {
    assertEquals("Luisteren", SKILLS.all().getFirst().data().names().get("nl"));
    SKILLS
        .all()
        .getFirst()
        .data()
        .indicators()
        .forEach(each -> assertNotNull(each.meanings().get("nl"), each.id()));
  }
}
