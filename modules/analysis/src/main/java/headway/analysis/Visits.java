package headway.analysis;

import org.jspecify.annotations.Nullable;

/** How often a player can be expected in each state of a play; for endings: how likely they are. */
final class Visits {
  private final StateSpace space;
  private final Components components;
  private final PolicyCursor move;
  private final double[] visits;
  private final int[] rowOf;

  private Visits(StateSpace space, Policy policy, Components components) {
    this.space = space;
    this.components = components;
    move = new PolicyCursor(space, policy);
    visits = new double[space.size()];
    rowOf = new int[space.size()];
  }

  /**
   * Of a player who comes to an ending with probability 1.
   *
   * @param components of what the player does, or of all that can be done
   */
  static double[] of(StateSpace space, Policy policy, Components components) {
    return new Visits(space, policy, components).solved();
  }

  /** Of any player; null where they may never come to an ending. */
  static double @Nullable [] ofAny(StateSpace space, Policy policy) {
    Arrows arrows = ArrowsOfPolicy.of(space, policy);
    Components components = Components.of(arrows);
    return DeadEnds.of(arrows, components).isEmpty() ? of(space, policy, components) : null;
  }

  private double[] solved() {
    for (int i = 0; i < space.starts.length; i++) {
      visits[space.starts[i]] += space.startProbabilities[i];
    }
    if (components.goRound()) {
      solve();
    } else {
      for (int at = components.order.length - 1; at >= 0; at--) {
        handOn(components.order[at]);
      }
    }
    return visits;
  }

  /** Where nobody can go round: every state comes before those that it leads to. */
  private void handOn(int state) {
    double here = visits[state];
    if (here == 0) {
      return;
    }
    move.of(state);
    while (move.next()) {
      for (int i = 0; i < move.arrivals(); i++) {
        visits[move.target(i)] += here * move.probability(i);
      }
    }
  }

  private void solve() {
    for (int component = components.count() - 1; component >= 0; component--) {
      if (components.goesRound(component)) {
        goRound(component);
      }
      leave(component);
    }
  }

  /** Turns what flows into a component into how often its states are come to. */
  private void goRound(int component) {
    int first = components.begins.get(component);
    int size = components.size(component);
    double[] inflow = new double[size];
    for (int row = 0; row < size; row++) {
      int state = components.order[first + row];
      rowOf[state] = row;
      inflow[row] = visits[state];
    }
    double[] solved = Elimination.visits(chain(component, first, size), inflow, space.spare());
    for (int row = 0; row < size; row++) {
      visits[components.order[first + row]] = solved[row];
    }
  }

  private Chain chain(int component, int first, int size) {
    int[] from = new int[size + 1];
    ChainRows rows = new ChainRows(size);
    double[] leaves = new double[size];
    for (int row = 0; row < size; row++) {
      int state = components.order[first + row];
      move.of(state);
      while (move.next()) {
        for (int i = 0; i < move.arrivals(); i++) {
          double probability = move.probability(i);
          int target = move.target(i);
          if (components.of[target] != component) {
            leaves[row] += probability;
          } else if (target != state) {
            rows.add(rowOf[target], probability);
          }
        }
      }
      from[row + 1] = rows.endRow();
    }
    return new Chain(from, rows.to(), rows.probabilities(), leaves, new double[size]);
  }

  /** Hands on what leaves a component. */
  private void leave(int component) {
    for (int at = components.begins.get(component);
        at < components.begins.get(component + 1);
        at++) {
      int state = components.order[at];
      if (visits[state] == 0) {
        continue;
      }
      move.of(state);
      while (move.next()) {
        for (int i = 0; i < move.arrivals(); i++) {
          if (components.of[move.target(i)] != component) {
            visits[move.target(i)] += visits[state] * move.probability(i);
          }
        }
      }
    }
  }
}
