package headway.analysis;

import headway.assessment.Evidence;
import headway.assessment.Skill;
import headway.play.State;
import headway.scenario.BranchScene;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.EvidenceRule;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.diagnostic.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gates that whoever plays best for their skill can meet, by whichever of the best moves. */
final class GatesOnBestPaths {
  private final StateSpace space;
  private final Steps steps;
  private final int skill;
  private final Gates gates;
  private final Optimum optimum;
  private final int[] before;
  private final Map<Position, Met> found = new LinkedHashMap<>();

  /**
   * A gate on a best path.
   *
   * @param code the indicator's
   * @param states a shortest best play to where it is met
   * @param move the move that meets it, as in a play script; empty where the ending does
   */
  record Met(String code, Position position, List<Integer> states, String move) {}

  GatesOnBestPaths(StateSpace space, Skill data, Steps steps, int skill, Optimum optimum) {
    this.space = space;
    this.steps = steps;
    this.skill = skill;
    gates = new Gates(data);
    this.optimum = optimum;
    before = new int[space.size()];
  }

  List<Met> all() {
    boolean[] gated = new boolean[space.scenario.places().size()];
    boolean any = false;
    for (Place place : space.scenario.places()) {
      gated[place.index()] = gates.mayBeMet(place);
      any |= gated[place.index()];
    }
    if (any) {
      walk(gated);
    }
    return List.copyOf(found.values());
  }

  private void walk(boolean[] gated) {
    Arrays.fill(before, -2);
    Ints queue = new Ints();
    for (int start : space.starts) {
      before[start] = -1;
      queue.add(start);
    }
    MoveCursor move = new MoveCursor(space);
    for (int at = 0; at < queue.size(); at++) {
      int state = queue.get(at);
      if (gated[space.place(state)]) {
        look(state);
      }
      move.of(state);
      while (move.next()) {
        if (isBest(optimum.worth(move), state)) {
          for (int i = 0; i < move.arrivals(); i++) {
            if (before[move.target(i)] == -2) {
              before[move.target(i)] = state;
              queue.add(move.target(i));
            }
          }
        }
      }
    }
  }

  private boolean isBest(double worth, int state) {
    double best = optimum.value()[state] - optimum.flags(state);
    return worth >= best - 1e-9 * (1 + Math.abs(best));
  }

  private void look(int number) {
    State state = space.state(number);
    switch (space.scenario.place(state.place())) {
      case ChoiceScene scene -> {
        for (Steps.Step step : best(steps.from(state), number)) {
          meet(
              scene.choices().get((int) step.set()).evidence(),
              state,
              number,
              step.move().written());
        }
      }
      case PickScene scene -> {
        for (Steps.Step step : best(steps.from(state), number)) {
          for (long rest = step.set(); rest != 0; rest &= rest - 1) {
            meet(
                scene.items().get(Long.numberOfTrailingZeros(rest)).evidence(),
                state,
                number,
                step.move().written());
          }
        }
      }
      case Ending ending -> {
        meet(ending.evidence(), state, number, "");
        for (Evidence evidence : gates.shownBy(ending)) {
          meet(evidence.indicator().code(), ending.position(), number, "");
        }
      }
      case RecallScene ignored -> {}
      case ReflectScene ignored -> {}
      case BranchScene ignored -> {}
    }
  }

  /** Those that are best, ties included. */
  List<Steps.Step> best(List<Steps.Step> all, int state) {
    return all.stream().filter(step -> isBest(worth(step), state)).toList();
  }

  private double worth(Steps.Step step) {
    double worth = space.points.highest(step.points(), skill);
    for (int i = 0; i < step.targets().length; i++) {
      worth += step.probabilities()[i] * optimum.value()[step.targets()[i]];
    }
    return worth;
  }

  private void meet(List<EvidenceRule> rules, State state, int number, String move) {
    for (EvidenceRule rule : rules) {
      if (gates.isGate(rule) && rule.when().holds(state.slots())) {
        meet(rule.skill() + "/" + rule.indicator(), rule.position(), number, move);
      }
    }
  }

  private void meet(String code, Position position, int number, String move) {
    if (!found.containsKey(position)) {
      List<Integer> states = new ArrayList<>();
      for (int at = number; at >= 0; at = before[at]) {
        states.add(at);
      }
      found.put(position, new Met(code, position, states.reversed(), move));
    }
  }
}
