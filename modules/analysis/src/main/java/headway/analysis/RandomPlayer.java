package headway.analysis;

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
    PolicyCursor move = new PolicyCursor(space, state -> Policy.EVENLY);
    for (int state = 0; state < visits.length; state++) {
      move.of(state);
      while (move.next()) {
        for (int skill = 0; skill < sums.length; skill++) {
          sums[skill] += visits[state] * move.share() * space.points.mean(move.points(), skill);
        }
      }
    }
    return sums;
  }
}
