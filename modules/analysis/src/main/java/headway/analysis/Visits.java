package headway.analysis;

import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How often a player can be expected in each state of a play, for endings how likely they are; and
 * how often they bring what.
 */
final class Visits {
  private final StateSpace space;
  private final Components components;
  private final PolicyCursor move;
  private final double[] byState;

  /** By the number of points: how often moves and endings that bring these can be expected. */
  private final double[] brought;

  private Visits(StateSpace space, Policy policy, Components components) {
    this.space = space;
    this.components = components;
    move = new PolicyCursor(space, policy);
    byState = new double[space.size()];
    brought = new double[space.points.size()];
  }

  /**
   * Of a player who comes to an ending with probability 1.
   *
   * @param components of what the player does, or of all that can be done
   */
  static Visits of(StateSpace space, Policy policy, Components components) {
    Visits visits = new Visits(space, policy, components);
    visits.solve();
    return visits;
  }

  /** Of any player; null where they may never come to an ending. */
  static @Nullable Visits ofAny(StateSpace space, Policy policy) {
    Arrows arrows = ArrowsOfPolicy.of(space, policy);
    Components components = Components.of(arrows);
    return DeadEnds.of(arrows, components).isEmpty() ? of(space, policy, components) : null;
  }

  double[] byState() {
    return byState;
  }

  /**
   * What can be expected of a whole play.
   *
   * @param worth what the points of a number are worth
   */
  double expected(IntToDoubleFunction worth) {
    double sum = 0;
    for (int number = 0; number < brought.length; number++) {
      if (brought[number] > 0) {
        sum += brought[number] * worth.applyAsDouble(number);
      }
    }
    return sum;
  }

  private void solve() {
    for (int i = 0; i < space.starts.length; i++) {
      byState[space.starts[i]] += space.startProbabilities[i];
    }
    if (components.goRound()) {
      goThrough();
    } else {
      for (int at = components.order.length - 1; at >= 0; at--) {
        handOn(components.order[at]);
      }
    }
  }

  /** Where nobody can go round: every state comes before those that it leads to. */
  private void handOn(int state) {
    double here = byState[state];
    if (here == 0) {
      return;
    }
    move.of(state);
    while (move.next()) {
      brought[move.points()] += here * move.share();
      for (int i = 0; i < move.arrivals(); i++) {
        byState[move.target(i)] += here * move.probability(i);
      }
    }
  }

  private void goThrough() {
    int[] rowOf = new int[space.size()];
    for (int component = components.count() - 1; component >= 0; component--) {
      if (components.goesRound(component)) {
        goRound(component, rowOf);
      }
      leave(component);
    }
  }

  /** Turns what flows into a component into how often its states are come to. */
  private void goRound(int component, int[] rowOf) {
    int first = components.begins.get(component);
    int size = components.size(component);
    double[] inflow = new double[size];
    for (int row = 0; row < size; row++) {
      int state = components.order[first + row];
      rowOf[state] = row;
      inflow[row] = byState[state];
    }
    double[] solved =
        Elimination.visits(chain(component, first, size, rowOf), inflow, space.spare());
    for (int row = 0; row < size; row++) {
      byState[components.order[first + row]] = solved[row];
    }
  }

  private Chain chain(int component, int first, int size, int[] rowOf) {
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
      double here = byState[state];
      if (here == 0) {
        continue;
      }
      move.of(state);
      while (move.next()) {
        brought[move.points()] += here * move.share();
        for (int i = 0; i < move.arrivals(); i++) {
          if (components.of[move.target(i)] != component) {
            byState[move.target(i)] += here * move.probability(i);
          }
        }
      }
    }
  }
}
