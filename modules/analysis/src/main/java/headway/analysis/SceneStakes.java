package headway.analysis;

import headway.scenario.MoveScene;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is at stake in a scene as a whole. */
public final class SceneStakes {
  private SceneStakes() {}

  /**
   * The mean stake of a scene's decisions over all states that a play can come to and over the
   * measured skills, by the scene's id in file order; empty where it is not known.
   */
  public static Map<String, Double> of(Analysis analysis) {
    if (!(analysis instanceof ExploredScenario explored) || !explored.hasWorth()) {
      return Map.of();
    }
    StateSpace space = explored.space();
    double[] sums = new double[space.scenario.places().size()];
    int[] states = new int[sums.length];
    for (int state = 0; state < space.size(); state++) {
      sums[space.place(state)] += stake(explored, state);
      states[space.place(state)]++;
    }
    Map<String, Double> stakes = new LinkedHashMap<>();
    for (var place : space.scenario.places()) {
      if (place instanceof MoveScene && states[place.index()] > 0) {
        stakes.put(place.id(), sums[place.index()] / states[place.index()]);
      }
    }
    return stakes;
  }

  private static double stake(ExploredScenario explored, int state) {
    double sum = 0;
    int measured = 0;
    for (int skill = 0; skill < explored.space().points.skills(); skill++) {
      if (explored.measures(skill)) {
        sum += 100 * explored.span(state, skill) / (explored.best(skill) - explored.random(skill));
        measured++;
      }
    }
    return measured == 0 ? 0 : sum / measured;
  }
}
