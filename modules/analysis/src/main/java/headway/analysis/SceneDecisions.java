package headway.analysis;

import headway.scenario.MoveScene;
import headway.scenario.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what the states of each scene that waits for a move have at stake. */
final class SceneDecisions {
  private final ExploredScenario explored;
  private final StateSpace space;
  private final double[] visits;
  private final List<Measured> measured;
  private final Map<Integer, Gathered> byPlace = new LinkedHashMap<>();

  SceneDecisions(
      ExploredScenario explored, StateSpace space, double[] visits, List<Measured> measured) {
    this.explored = explored;
    this.space = space;
    this.visits = visits;
    this.measured = measured;
  }

  /** In file order; a scene that the random player never comes to has none. */
  List<SceneDecision> all() {
    for (Scene scene : space.scenario.scenes()) {
      if (scene instanceof MoveScene) {
        byPlace.put(scene.index(), new Gathered());
      }
    }
    for (int state = 0; state < visits.length; state++) {
      Gathered gathered = byPlace.get(space.place(state));
      if (gathered != null && visits[state] > 0) {
        gathered.add(state);
      }
    }
    List<SceneDecision> decisions = new ArrayList<>();
    byPlace.forEach(
        (place, gathered) -> {
          if (gathered.reached > 0) {
            decisions.add(gathered.told(space.scenario.place(place).id()));
          }
        });
    return List.copyOf(decisions);
  }

  /** One scene's states, summed. */
  private final class Gathered {
    private double reached;
    private final double[] stakes = new double[measured.size()];

    /** By option: the losses, then how often it was offered. */
    private final Map<String, double[]> losses = new LinkedHashMap<>();

    void add(int number) {
      double weight = visits[number];
      reached += weight;
      Analysis.Decision decision = explored.decision(number);
      for (int i = 0; i < stakes.length; i++) {
        stakes[i] += weight * decision.stake(measured.get(i).skill(), measured.get(i).scale());
      }
      for (Analysis.Option option : decision.options()) {
        double[] sums =
            losses.computeIfAbsent(option.move(), move -> new double[stakes.length + 1]);
        for (int i = 0; i < stakes.length; i++) {
          Measured skill = measured.get(i);
          sums[i] += weight * Math.max(0, skill.open(number) - option.q()[skill.skill()]);
        }
        sums[stakes.length] += weight;
      }
    }

    SceneDecision told(String scene) {
      Map<String, Map<String, Double>> options = new LinkedHashMap<>();
      losses.forEach((move, sums) -> options.put(move, bySkill(sums, sums[stakes.length])));
      return new SceneDecision(scene, reached, bySkill(stakes, reached), options);
    }

    private Map<String, Double> bySkill(double[] sums, double weight) {
      Map<String, Double> bySkill = new LinkedHashMap<>();
      for (int i = 0; i < stakes.length; i++) {
        bySkill.put(measured.get(i).id(), sums[i] / weight);
      }
      return bySkill;
    }
  }
}
