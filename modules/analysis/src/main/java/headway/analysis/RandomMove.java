package headway.analysis;

import java.util.List;

/** What one random move brings in a state, with the best that can be expected after it. */
final class RandomMove {
  private final Points points;
  private final List<Measured> measured;
  private final MoveCursor move;
  private final int[] ways;

  RandomMove(StateSpace space, List<Measured> measured) {
    points = space.points;
    this.measured = measured;
    move = new MoveCursor(space);
    ways = space.ways;
  }

  /**
   * For a state that is not an ending.
   *
   * @param skill its place among those measured
   */
  double worth(int state, int skill) {
    double[] best = measured.get(skill).best().value();
    double worth = 0;
    move.of(state);
    while (move.next()) {
      worth += move.times() * points.mean(move.points(), measured.get(skill).skill());
      for (int arrival = 0; arrival < move.arrivals(); arrival++) {
        worth += move.times() * move.probability(arrival) * best[move.target(arrival)];
      }
    }
    return worth / ways[state];
  }
}
