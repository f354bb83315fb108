package headway.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a scene's decision is worth, its states weighted by how often the random player decides in
 * them.
 *
 * @param reached how often the random player can be expected to decide there in a play; the
 *     probability to come there, where one can come only once
 * @param stakes by the ids of the measured skills
 * @param options what each gives away, in points of evidence, by the ids of the measured skills,
 *     weighted over the states where it is offered; by the move as in a play script: each choice,
 *     each legal set of a pick, the best and the worst marking of a recall
 */
public record SceneDecision(
    String scene,
    double reached,
    Map<String, Double> stakes,
    Map<String, Map<String, Double>> options) {
  public SceneDecision {
    stakes = Collections.unmodifiableMap(new LinkedHashMap<>(stakes));
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /** The mean over the measured skills; 0 where nothing is measured. */
  public double stake() {
    return stakes.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** What is at stake in each scene, by its id; nothing where no skill is measured. */
  public static Map<String, Double> stakes(List<SceneDecision> decisions) {
    Map<String, Double> stakes = new LinkedHashMap<>();
    for (SceneDecision decision : decisions) {
      if (!decision.stakes().isEmpty()) {
        stakes.put(decision.scene(), decision.stake());
      }
    }
    return stakes;
  }
}
