package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.analysis.brute.Fraction;
import headway.analysis.brute.Graph;
import headway.analysis.brute.Values;
import headway.play.State;
import headway.scenario.Ending;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The analysis of small scenarios is what trying and solving everything gives. */
class OracleTest {
  private static final double EXACT = 1e-9;

  /** So many random scenarios; more by the system property {@code headway.seeds}. */
  private static final long SEEDS = Long.getLong("headway.seeds", 500);

  @EachSmallScenario
  void aSmallScenarioIsWorthWhatBruteForceFinds(String id) {
    Scenario scenario = Scenarios.named(id);
    Graph graph = new Graph(scenario, Scenarios.SKILLS);
    assertTrue(new Values(graph).canFindExtremes(), "brute force must be able to");
    holdAgainstEachOther(scenario, graph);
  }

  @Test
  void randomScenariosAreWorthWhatBruteForceFinds() {
    int held = 0;
    int rounds = 0;
    int refused = 0;
    int endless = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      String body = RandomScenarios.seeded(seed);
      Scenario scenario = Scenarios.of(body);
      Graph graph = new Graph(scenario, Scenarios.SKILLS);
      Values values = new Values(graph);
      if (!values.offersSomethingEverywhere() || !values.endsFromEverywhere()) {
        assertFalse(Analysis.of(scenario, Scenarios.SKILLS).hasWorth(), body);
        refused++;
      } else if (graph.states() <= 25 && values.canFindExtremes()) {
        endless += assertDoesNotThrow(() -> holdAgainstEachOther(scenario, graph), body);
        held++;
        rounds += values.goesRound() ? 1 : 0;
      }
    }
    assertTrue(
        held > 100 && rounds > 30 && refused > 20 && endless > 5,
        "%d held, %d of them with rounds, %d refused, %d bots that may never end"
            .formatted(held, rounds, refused, endless));
  }

  @Test
  void mutatedScenariosAreCheckedWithoutAStumbleAndWorthWhatBruteForceFinds() {
    int held = 0;
    int faulty = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      String whole = Scenarios.whole(RandomScenarios.seeded(seed));
      String yaml = new Mutations(seed).of(whole);
      ScenarioCheck.Checked checked =
          assertDoesNotThrow(
              () -> ScenarioCheck.of(Scenarios.files("a-test", yaml), Scenarios.SKILLS, 20_000),
              yaml);
      Scenario scenario = checked.reading().scenario();
      if (scenario == null) {
        faulty++;
      } else if (checked.analysis() != null && checked.analysis().hasWorth()) {
        Graph graph = new Graph(scenario, Scenarios.SKILLS);
        if (graph.states() <= 25 && new Values(graph).canFindExtremes()) {
          assertDoesNotThrow(() -> holdAgainstEachOther(scenario, graph), yaml);
          held++;
        }
      }
    }
    assertTrue(held > 50 && faulty > 50, held + " held, " + faulty + " that cannot be read");
  }

  @Test
  void theMutatedStoryIsCheckedWithoutAStumble() throws IOException {
    Path story =
        Path.of(System.getProperty("headway.root"), "scenarios", "ceo-with-all-the-answers");
    String source = Files.readString(story.resolve("scenario.yaml"));
    String english = Files.readString(story.resolve("en.yaml"));
    for (long seed = 0; seed < SEEDS / 10; seed++) {
      String changed = new Mutations(seed).of(source);
      String translation = new Mutations(seed + 1).of(english);
      TreeMap<String, byte[]> files = new TreeMap<>();
      files.put("scenario.yaml", changed.getBytes(StandardCharsets.UTF_8));
      files.put("en.yaml", translation.getBytes(StandardCharsets.UTF_8));
      ScenarioFiles folder = new ScenarioFiles("ceo-with-all-the-answers", files);
      assertDoesNotThrow(() -> ScenarioCheck.of(folder, Scenarios.SKILLS, 5_000), "seed " + seed);
    }
  }

  private static int holdAgainstEachOther(Scenario scenario, Graph graph) {
    Analysis analysis = Analysis.of(scenario, Scenarios.SKILLS);
    Values values = new Values(graph);
    assertTrue(analysis.complete() && analysis.hasWorth());
    assertEquals(graph.states(), analysis.states());
    assertEquals(graph.transitions(), analysis.transitions());
    for (Ending ending : scenario.endings()) {
      close(
          values.endsAt(ending.index()),
          analysis.endings().getOrDefault(ending.id(), Double.NaN),
          ending.id());
    }
    for (int skill = 0; skill < Scenarios.SKILLS.all().size(); skill++) {
      String name = Scenarios.SKILLS.all().get(skill).data().id();
      close(values.random(skill), analysis.random(skill), "V of " + name);
      worst(values.extremeFromStart(skill, false), analysis.worst(skill), "worst of " + name);
      best(graph, values, analysis, skill, name);
    }
    return FairnessOracle.hold(scenario, graph, values, analysis);
  }

  private static void worst(Optional<Fraction> expected, @Nullable Double worst, String what) {
    if (expected.isPresent()) {
      assertNotNull(worst, what);
      close(expected.get(), worst, what);
    } else {
      assertNull(worst, what);
    }
  }

  private static void best(Graph graph, Values values, Analysis analysis, int skill, String name) {
    Optional<Map<Graph.Node, Fraction>> expected = values.extreme(skill, true);
    if (expected.isEmpty()) {
      assertEquals(Double.POSITIVE_INFINITY, analysis.best(skill));
      return;
    }
    close(values.extremeFromStart(skill, true).orElseThrow(), analysis.best(skill), "M of " + name);
    expected
        .get()
        .forEach(
            (node, value) ->
                close(
                    value,
                    analysis.best(skill, new State(node.place(), graph.slots(node))),
                    "M of " + name + " in " + node));
  }

  private static void close(Fraction expected, double actual, String what) {
    double scale = Math.max(1, Math.abs(expected.value()));
    assertEquals(expected.value(), actual, EXACT * scale, what);
  }
}
