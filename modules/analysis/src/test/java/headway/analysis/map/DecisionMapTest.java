package headway.analysis.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.analysis.Analysis;
import headway.analysis.SceneDecision;
import headway.assessment.Skills;
import headway.play.Playthrough;
import headway.play.State;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.read.Reading;
import headway.scenario.read.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class DecisionMapTest {
  private static final Skills SKILLS = Skills.installed();

  @Test
  void everyKindOfSceneIsOnTheMapWithItsRoads() throws IOException {
    Scenario scenario = everyKind();
    Map<String, Double> stakes = stakes(Analysis.of(scenario, SKILLS));
    assertEquals(
        text("every-kind.txt"),
        MapText.of(DecisionMap.of(scenario, scenario.wording("en"), stakes)));
  }

  @Test
  void anEndingStandsInEveryChapterThatLeadsToIt() throws IOException {
    DecisionMap map = mapped(Map.of());
    assertEquals(
        2, map.spots().stream().filter(spot -> spot.id().equals("nothing")).distinct().count());
    for (Road road : map.roads()) {
      if (map.spots().get(road.to()) instanceof Spot.End end) {
        assertEquals(map.spots().get(road.from()).chapter(), end.chapter(), end.id());
      }
    }
  }

  @Test
  void namesAndChaptersAreInTheLanguageThatIsAskedFor() throws IOException {
    Scenario scenario = everyKind();
    DecisionMap map = DecisionMap.of(scenario, scenario.wording("nl"), Map.of());
    assertEquals("Alle soorten", map.title());
    assertTrue(map.chapters().contains("Het bezoek"), map.chapters().toString());
  }

  @Test
  void withoutStakesItSaysSo() throws IOException {
    assertFalse(mapped(Map.of()).staked());
    assertTrue(mapped(Map.of("hello", 3.0)).staked());
  }

  @Test
  void whatIsAtStakeInASceneIsTheMeanOverItsStatesAndSkills() throws IOException {
    Scenario scenario = everyKind();
    Analysis analysis = Analysis.of(scenario, SKILLS);
    int listening = SKILLS.indexOf("listening");
    double scale = analysis.best(listening) - analysis.random(listening);
    State start = Playthrough.begin(scenario, 0).state();
    assertEquals(
        analysis.decision(start).stake(listening, scale),
        Objects.requireNonNull(stakes(analysis).get("hello")),
        1e-9);
  }

  @Test
  void ofTooManyStatesTheStakesAreNotKnown() throws IOException {
    assertEquals(Map.of(), stakes(Analysis.of(everyKind(), SKILLS, 2)));
  }

  private static Map<String, Double> stakes(Analysis analysis) {
    return SceneDecision.stakes(analysis.decisions());
  }

  private static DecisionMap mapped(Map<String, Double> stakes) throws IOException {
    Scenario scenario = everyKind();
    return DecisionMap.of(scenario, scenario.wording("en"), stakes);
  }

  private static Scenario everyKind() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(ScenarioFiles.SOURCE, text("every-kind.yaml").getBytes(StandardCharsets.UTF_8));
    files.put("nl.yaml", text("every-kind.nl.yaml").getBytes(StandardCharsets.UTF_8));
    Reading reading =
        new ScenarioReader(SKILLS.catalogue())
            .read(new ScenarioFiles("every-kind", new TreeMap<>(files)));
    return Objects.requireNonNull(reading.scenario(), () -> reading.diagnostics().toString());
  }

  private static String text(String name) throws IOException {
    try (InputStream file = DecisionMapTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
