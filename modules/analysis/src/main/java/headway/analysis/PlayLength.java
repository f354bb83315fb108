package headway.analysis;

/**
 * How many moves a random player makes in half of all plays or fewer: the median.
 *
 * @param orMore whether it is at least that many, and more were not looked at
 */
public record PlayLength(int moves, boolean orMore) {
  private static final int LONGEST = 1_000;
  private static final long MOST_WORK = 40_000_000;

  /** Half, but for rounding. */
  private static final double HALF = 0.5 - 1e-12;

  /** From the exact distribution: move after move, how likely each state is. */
  static PlayLength of(StateSpace space) {
    double[] here = new double[space.size()];
    double[] next = new double[space.size()];
    Ints states = new Ints();
    for (int i = 0; i < space.starts.length; i++) {
      states.add(space.starts[i]);
      here[space.starts[i]] += space.startProbabilities[i];
    }
    MoveCursor move = new MoveCursor(space);
    double ended = 0;
    long work = 0;
    for (int moves = 0; moves < LONGEST; moves++) {
      Ints coming = new Ints();
      for (int at = 0; at < states.size(); at++) {
        int state = states.get(at);
        if (space.isEnding(state)) {
          ended += here[state];
        } else {
          work += pass(move.of(state), here[state] / space.ways[state], next, coming);
        }
        here[state] = 0;
      }
      if (ended >= HALF) {
        return new PlayLength(moves, false);
      }
      if (work > MOST_WORK) {
        return new PlayLength(moves + 1, true);
      }
      double[] swapped = here;
      here = next;
      next = swapped;
      states = coming;
    }
    return new PlayLength(LONGEST, true);
  }

  /**
   * Hands on.
   *
   * @param mass how likely each move is
   */
  private static int pass(MoveCursor move, double mass, double[] next, Ints coming) {
    int work = 0;
    while (move.next()) {
      for (int i = 0; i < move.arrivals(); i++) {
        int target = move.target(i);
        double more = mass * move.times() * move.probability(i);
        if (next[target] == 0 && more > 0) {
          coming.add(target);
        }
        next[target] += more;
        work++;
      }
    }
    return work;
  }

  @Override
  public String toString() {
    return (orMore ? "at least " : "") + moves;
  }
}
