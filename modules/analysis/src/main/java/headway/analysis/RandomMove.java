package headway.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * What one random move brings in a state, with the best that can be expected after it. Every bot is
 * compared with the same figures, so they are kept. One thread at a time.
 */
final class RandomMove {
  private final MoveCursor move;
  private final double[][] means;
  private final double[][] best;

  /** State by state, by measured skill; no number where it was not asked for yet. */
  private final double[] known;

  RandomMove(StateSpace space, List<Measured> measured) {
    move = new MoveCursor(space);
    means =
        measured.stream().map(each -> space.points.means(each.skill())).toArray(double[][]::new);
    best = measured.stream().map(each -> each.best().value()).toArray(double[][]::new);
    known = new double[space.size() * means.length];
    Arrays.fill(known, Double.NaN);
  }

  /**
   * For a state that is not an ending.
   *
   * @param skill its place among those measured
   */
  double worth(int state, int skill) {
    int at = state * means.length + skill;
    if (Double.isNaN(known[at])) {
      known[at] = reckoned(state, skill);
    }
    return known[at];
  }

  private double reckoned(int state, int skill) {
    double worth = 0;
    double all = 0;
    move.of(state);
    while (move.next()) {
      all += move.times();
      worth += move.times() * means[skill][move.points()];
      for (int arrival = 0; arrival < move.arrivals(); arrival++) {
        worth += move.times() * move.probability(arrival) * best[skill][move.target(arrival)];
      }
    }
    return worth / all;
  }
}
