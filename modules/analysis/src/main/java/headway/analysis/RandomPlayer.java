package headway.analysis;

import java.util.Arrays;

/** Whoever picks evenly among what is offered and flags nothing. */
final class RandomPlayer {
  private RandomPlayer() {}

  /** How often each state is come to. An ending must be within reach of every state. */
  static double[] visits(StateSpace space, Components components) {
    return Visits.of(space, state -> Policy.EVENLY, components);
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
}
