package headway.analysis;

import headway.scenario.BranchScene;
import headway.scenario.Scenario;
import headway.scenario.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A play that leads somewhere, as the tokens of a play script, chance told where it falls. */
final class Trail {
  private final Scenario scenario;
  private final StateSpace space;
  private final Steps steps;

  Trail(StateSpace space, Steps steps) {
    this.scenario = space.scenario;
    this.space = space;
    this.steps = steps;
  }

  /** The shortest play to a state; empty where a play begins there and chance has no part in it. */
  String to(int state) {
    return along(statesTo(state));
  }

  /** The states of a shortest play, the first one first. */
  List<Integer> statesTo(int state) {
    List<Integer> states = new ArrayList<>();
    for (int at = state; at != StateSpace.NONE; at = space.before.get(at)) {
      states.add(at);
    }
    return states.reversed();
  }

  /** The tokens of a play from a start through states that follow each other. */
  String along(List<Integer> states) {
    return along(states, (state, steps) -> steps);
  }

  /** As above, by moves that are among those wanted. */
  String along(List<Integer> states, Wanted wanted) {
    List<String> tokens = new ArrayList<>();
    Map<String, String> told = new HashMap<>();
    int first = states.getFirst();
    chance(scenario.start(), space.place(first), scenario.startSlots(), tokens, told);
    for (int i = 0; i + 1 < states.size(); i++) {
      step(states.get(i), states.get(i + 1), wanted, tokens, told);
    }
    return String.join(" ", tokens);
  }

  /** Leaves only those moves that may be on a trail. */
  interface Wanted {
    List<Steps.Step> among(int state, List<Steps.Step> steps);

    /** The flags that go with the move, as a token; empty for none. */
    default String flags(int state) {
      return "";
    }
  }

  private void step(
      int from, int to, Wanted wanted, List<String> tokens, Map<String, String> told) {
    for (Steps.Step step : wanted.among(from, steps.from(space.state(from)))) {
      for (int target : step.targets()) {
        if (target == to) {
          chance(step.next(), space.place(to), step.after(), tokens, told);
          if (!wanted.flags(from).isEmpty()) {
            tokens.add(wanted.flags(from));
          }
          tokens.add(step.move().written());
          return;
        }
      }
    }
    throw new IllegalStateException("No move leads from " + from + " to " + to);
  }

  private void chance(
      int from, int to, int[] slots, List<String> tokens, Map<String, String> told) {
    Map<String, String> ways = new HashMap<>();
    List<String> order = new ArrayList<>();
    route(from, to, slots, ways, order);
    for (String scene : order) {
      String way = ways.getOrDefault(scene, "");
      if (!way.equals(told.put(scene, way))) {
        tokens.add("chance:" + scene + "=" + way);
      }
    }
  }

  /** Finds a way through branches; tells how each that chance decides must fall. */
  private boolean route(
      int from, int to, int[] slots, Map<String, String> ways, List<String> order) {
    if (from == to) {
      return true;
    }
    if (!(scenario.place(from) instanceof BranchScene branch)) {
      return false;
    }
    if (branch.isChance()) {
      order.add(branch.id());
      for (Way way : branch.ways()) {
        ways.put(branch.id(), scenario.place(way.next()).id());
        if (route(way.next(), to, slots, ways, order)) {
          return true;
        }
      }
      order.removeLast();
      return false;
    }
    for (Way way : branch.ways()) {
      if (way.when().holds(slots)) {
        return route(way.next(), to, slots, ways, order);
      }
    }
    return false;
  }
}
