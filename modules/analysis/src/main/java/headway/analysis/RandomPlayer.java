package headway.analysis;

import java.util.Arrays;

/**
 * Whoever picks evenly among what is offered and flags nothing: how often each state can be
 * expected in a play, and so V and how likely each ending is.
 */
final class RandomPlayer {
  private final Components components;
  private final MoveCursor move;
  private final double[] visits;
  private final int[] rowOf;

  private RandomPlayer(StateSpace space, Components components) {
    this.components = components;
    move = new MoveCursor(space);
    visits = new double[space.size()];
    rowOf = new int[space.size()];
  }

  /**
   * How often each state is come to, for endings: how likely they are. An ending must be within
   * reach of every state.
   */
  static double[] visits(StateSpace space, Components components) {
    RandomPlayer player = new RandomPlayer(space, components);
    for (int i = 0; i < space.starts.length; i++) {
      player.visits[space.starts[i]] += space.startProbabilities[i];
    }
    for (int component = components.count() - 1; component >= 0; component--) {
      if (components.goesRound(component)) {
        player.goRound(component);
      }
      player.leave(component);
    }
    return player.visits;
  }

  /** V, by skill. */
  static double[] expectedPoints(StateSpace space, double[] visits) {
    double[] sums = new double[space.points.skills()];
    double[] here = new double[sums.length];
    MoveCursor move = new MoveCursor(space);
    for (int state = 0; state < visits.length; state++) {
      int moves = 0;
      Arrays.fill(here, 0);
      move.of(state);
      while (move.next()) {
        moves += move.times();
        for (int skill = 0; skill < sums.length; skill++) {
          here[skill] += move.times() * space.points.mean(move.points(), skill);
        }
      }
      for (int skill = 0; skill < sums.length; skill++) {
        sums[skill] += visits[state] * (here[skill] / moves);
      }
    }
    return sums;
  }

  private int moves(int state) {
    int moves = 0;
    move.of(state);
    while (move.next()) {
      moves += move.times();
    }
    return moves;
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
    double[] solved = Elimination.visits(chain(component, first, size), inflow);
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
      double all = moves(state);
      move.of(state);
      while (move.next()) {
        for (int i = 0; i < move.arrivals(); i++) {
          double probability = move.times() * move.probability(i) / all;
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
      double share = visits[state] / moves(state);
      move.of(state);
      while (move.next()) {
        for (int i = 0; i < move.arrivals(); i++) {
          if (components.of[move.target(i)] != component) {
            visits[move.target(i)] += share * move.times() * move.probability(i);
          }
        }
      }
    }
  }
}
