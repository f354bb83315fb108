package headway.server.workshop;

import headway.analysis.Analysis;
import headway.analysis.SceneDecision;
import headway.scenario.ChoiceScene;
import headway.scenario.MoveScene;
import headway.scenario.Scenario;
import headway.scenario.Scene;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is at stake in each scene, in the order of the scenario: 0 where that is not known yet, and
 * where no one option is chosen, for nothing else reads on a wall.
 */
final class Stakes {
  private final Function<Scenario, Optional<Analysis>> analyses;
  private final Map<String, SequencedMap<String, Double>> known = new ConcurrentHashMap<>();

  Stakes(Function<Scenario, Optional<Analysis>> analyses) {
    this.analyses = analyses;
  }

  SequencedMap<String, Double> of(Scenario scenario) {
    SequencedMap<String, Double> kept = known.get(scenario.hash());
    if (kept != null) {
      return kept;
    }
    Optional<Analysis> analysis = analyses.apply(scenario);
    SequencedMap<String, Double> stakes =
        inOrder(
            scenario,
            analysis
                .filter(Analysis::hasWorth)
                .map(each -> SceneDecision.stakes(each.decisions()))
                .orElse(Map.of()));
    if (analysis.isPresent()) {
      known.put(scenario.hash(), stakes);
    }
    return stakes;
  }

  private static SequencedMap<String, Double> inOrder(
      Scenario scenario, Map<String, Double> found) {
    SequencedMap<String, Double> stakes = new LinkedHashMap<>();
    for (Scene scene : scenario.scenes()) {
      if (scene instanceof MoveScene) {
        stakes.put(
            scene.id(),
            scene instanceof ChoiceScene ? found.getOrDefault(scene.id(), 0.0) : Double.valueOf(0));
      }
    }
    return stakes;
  }
}
