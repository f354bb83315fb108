package headway.analysis;

import headway.assessment.Rounding;
import headway.play.Rules;
import headway.play.State;
import headway.scenario.ChoiceScene;
import headway.scenario.MoveScene;
import headway.scenario.RecallScene;
import headway.scenario.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what the states of each scene that waits for a move have at stake. */
final class SceneDecisions {
  private final ExploredScenario explored;
  private final Steps steps;
  private final StateSpace space;
  private final double[] visits;
  private final List<Measured> measured;
  private final Map<Integer, Gathered> byPlace = new LinkedHashMap<>();

  SceneDecisions(
      ExploredScenario explored,
      Steps steps,
      StateSpace space,
      double[] visits,
      List<Measured> measured) {
    this.explored = explored;
    this.steps = steps;
    this.space = space;
    this.visits = visits;
    this.measured = measured;
  }

  /** In file order; a scene that the random player never comes to has none. */
  List<SceneDecision> all() {
    for (Scene scene : space.scenario.scenes()) {
      if (scene instanceof MoveScene waiting) {
        byPlace.put(scene.index(), new Gathered(waiting));
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
            decisions.add(gathered.told());
          }
        });
    return List.copyOf(decisions);
  }

  /** One scene's states, summed. */
  private final class Gathered {
    private final MoveScene scene;
    private double reached;
    private final double[] stakes = new double[measured.size()];

    /** What is done, numbered: a choice's index, or a mask of items or statements. */
    private final KeyTable options = new KeyTable(1);

    private final long[] key = new long[1];

    /** By option: the losses, then how often it was offered. */
    private final List<double[]> losses = new ArrayList<>();

    Gathered(MoveScene scene) {
      this.scene = scene;
    }

    void add(int number) {
      double weight = visits[number];
      reached += weight;
      double[] least = new double[stakes.length];
      double[] most = new double[stakes.length];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      Arrays.fill(most, Double.NEGATIVE_INFINITY);
      State state = space.state(number);
      for (Steps.Step step : steps.from(state)) {
        if (scene instanceof RecallScene recall) {
          long said = Rules.said(recall, state.slots());
          long all = (1L << recall.statements().size()) - 1;
          add(number, said, explored.worth(step, true), least, most);
          add(number, all & ~said, explored.worth(step, false), least, most);
        } else {
          add(number, step.set(), explored.worth(step, true), least, most);
        }
      }
      for (int i = 0; i < stakes.length; i++) {
        stakes[i] += weight * measured.get(i).scored(most[i] - least[i]);
      }
    }

    private void add(int number, long option, double[] worth, double[] least, double[] most) {
      key[0] = option;
      int index = options.add(key);
      if (index == losses.size()) {
        losses.add(new double[stakes.length + 1]);
      }
      double[] sums = losses.get(index);
      for (int i = 0; i < stakes.length; i++) {
        double q = worth[measured.get(i).skill()];
        sums[i] += visits[number] * Math.max(0, measured.get(i).open(number) - q);
        least[i] = Math.min(least[i], q);
        most[i] = Math.max(most[i], q);
      }
      sums[stakes.length] += visits[number];
    }

    SceneDecision told() {
      Map<String, Map<String, Double>> told = new LinkedHashMap<>();
      for (int index : inFileOrder()) {
        double[] sums = losses.get(index);
        told.put(written(options.word(index, 0)), bySkill(sums, sums[stakes.length]));
      }
      return new SceneDecision(scene.id(), reached, bySkill(stakes, reached), told);
    }

    /** Choices by their place; other options as they were met. */
    private List<Integer> inFileOrder() {
      List<Integer> order = new ArrayList<>();
      for (int index = 0; index < losses.size(); index++) {
        order.add(index);
      }
      if (scene instanceof ChoiceScene) {
        order.sort(Comparator.comparingLong(index -> options.word(index, 0)));
      }
      return order;
    }

    private String written(long option) {
      return scene instanceof RecallScene recall
          ? Steps.marked(recall, option).written()
          : Steps.written(scene, option).written();
    }

    private Map<String, Double> bySkill(double[] sums, double weight) {
      Map<String, Double> bySkill = new LinkedHashMap<>();
      for (int i = 0; i < stakes.length; i++) {
        bySkill.put(measured.get(i).id(), Rounding.settled(sums[i] / weight));
      }
      return bySkill;
    }
  }
}
