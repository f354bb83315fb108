package headway.analysis;

/**
 * Goes over the moves of one state at a time. An ending has one move, which leads nowhere and
 * brings the ending's points. Whoever goes over all states time and again heeds on the way that the
 * analysis was called off.
 */
final class MoveCursor {
  private final MoveRows rows;
  private int[] moves = {};
  private int at;
  private int end;
  private int header;
  private int times;
  private int count;
  private int first;
  private int looks;

  MoveCursor(StateSpace space) {
    rows = space.moves;
  }

  MoveCursor of(int state) {
    if ((++looks & 0xfff) == 0) {
      CallingOff.heed();
    }
    moves = rows.chunk(state);
    at = rows.begin(state);
    end = rows.end(state);
    return this;
  }

  boolean next() {
    if (at == end) {
      return false;
    }
    header = moves[at++];
    times = (header & 1) == 0 ? 1 : moves[at++];
    count = (header & 2) == 0 ? 1 : moves[at++];
    first = at;
    at += (header & 2) == 0 ? 1 : 3 * count;
    return true;
  }

  /** Goes to one of the state's moves, counted from 0. */
  void skipTo(int index) {
    for (int i = 0; i <= index; i++) {
      if (!next()) {
        throw new IllegalStateException("There are not " + (index + 1) + " moves");
      }
    }
  }

  /** Every state that the move can lead to. */
  int[] targets() {
    int[] targets = new int[count];
    for (int i = 0; i < count; i++) {
      targets[i] = target(i);
    }
    return targets;
  }

  /** The number of the move's points. */
  int points() {
    return header >>> 2;
  }

  /** How many moves are alike. */
  int times() {
    return times;
  }

  int arrivals() {
    return count;
  }

  int target(int arrival) {
    return moves[(header & 2) == 0 ? first : first + 3 * arrival];
  }

  double probability(int arrival) {
    if ((header & 2) == 0) {
      return 1;
    }
    long high = moves[first + 3 * arrival + 1];
    long low = moves[first + 3 * arrival + 2];
    return Double.longBitsToDouble(high << 32 | (low & 0xffff_ffffL));
  }
}
