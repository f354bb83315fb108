package headway.analysis;

/** Whoever picks evenly among what is offered and flags nothing. */
final class RandomPlayer {
  private RandomPlayer() {}

  /** How often each state is come to. An ending must be within reach of every state. */
  static Visits visits(StateSpace space, Components components) {
    return Visits.of(space, Policy.AT_RANDOM, components);
  }

  /** V, by skill. */
  static double[] expectedPoints(StateSpace space, Visits visits) {
    double[] sums = new double[space.points.skills()];
    for (int skill = 0; skill < sums.length; skill++) {
      double[] means = space.points.means(skill);
      sums[skill] = visits.expected(number -> means[number]);
    }
    return sums;
  }
}
