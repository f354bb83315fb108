package headway.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Whether one play reaches a score on every measured skill at once, without a gate, chance falling
 * as it likes and every signal flagged.
 *
 * <p>To each state, all ways are kept that give away no more than may be given away, and of which
 * none is at least as good as another on every skill (Martins 1984).
 */
final class ReachOnAll {
  /** What a search comes to. */
  enum Answer {
    YES,
    NO,
    /** More ways than are kept, or more comparing than is done. */
    NOT_KNOWN
  }

  private static final long MOST_COMPARED = 300_000_000;
  private static final double ROUNDING = 1e-9;

  private final StateSpace space;
  private final List<Measured> measured;
  private final OpenMoves open;
  private final int most;
  private final MoveCursor move;
  private final LongHeap queue = new LongHeap();

  /** The last way that was kept to each state; -1 for none. */
  private final int[] last;

  /** Of each way: the state, the way to the same state that was kept before, and the losses. */
  private final Ints states = new Ints();

  private final Ints earlier = new Ints();
  private double[] losses;

  /** The most that may be given away, by measured skill. */
  private final double[] bounds;

  private final double[] sum;
  private long compared;

  private ReachOnAll(
      StateSpace space, List<Measured> measured, OpenMoves open, double score, int most) {
    this.space = space;
    this.measured = measured;
    this.open = open;
    this.most = most;
    move = new MoveCursor(space);
    last = new int[space.size()];
    Arrays.fill(last, -1);
    losses = new double[64 * measured.size()];
    sum = new double[measured.size()];
    bounds =
        measured.stream()
            .mapToDouble(skill -> skill.scale() * ((100 - score) / 100 + ROUNDING))
            .toArray();
  }

  /**
   * @param score from 0 to 100
   * @param most ways that are kept
   */
  static Answer of(
      StateSpace space, List<Measured> measured, OpenMoves open, double score, int most) {
    return new ReachOnAll(space, measured, open, score, most).run();
  }

  private Answer run() {
    for (int start : space.starts) {
      keep(start);
    }
    double[] so = new double[sum.length];
    while (!queue.isEmpty()) {
      int way = (int) queue.remove();
      int state = states.get(way);
      System.arraycopy(losses, way * so.length, so, 0, so.length);
      BitSet only = open.areAll(state) ? null : open.of(state);
      if (space.isEnding(state)) {
        if (only == null || only.get(0)) {
          return Answer.YES;
        }
        continue;
      }
      move.of(state);
      for (int index = 0; move.next(); index++) {
        compared++;
        if ((only == null || only.get(index)) && staysWithin(so, state)) {
          for (int i = 0; i < move.arrivals(); i++) {
            keep(move.target(i));
          }
        }
      }
      if (states.size() > most || compared > MOST_COMPARED) {
        return Answer.NOT_KNOWN;
      }
    }
    return Answer.NO;
  }

  /** Adds what the cursor's move gives away; returns whether that is not too much. */
  private boolean staysWithin(double[] before, int state) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = before[i] + measured.get(i).loss(state, move);
      if (sum[i] > bounds[i]) {
        return false;
      }
    }
    return true;
  }

  private void keep(int state) {
    for (int way = last[state]; way >= 0; way = earlier.get(way)) {
      compared++;
      if (isNoWorse(way)) {
        return;
      }
    }
    int way = states.size();
    states.add(state);
    earlier.add(last[state]);
    last[state] = way;
    if ((way + 1) * sum.length > losses.length) {
      losses = Arrays.copyOf(losses, losses.length + (losses.length >> 1) + sum.length);
    }
    System.arraycopy(sum, 0, losses, way * sum.length, sum.length);
    queue.add((long) Float.floatToIntBits((float) share()) << 32 | way);
  }

  private boolean isNoWorse(int way) {
    for (int i = 0; i < sum.length; i++) {
      if (losses[way * sum.length + i] > sum[i] + ROUNDING * measured.get(i).scale()) {
        return false;
      }
    }
    return true;
  }

  /** How much of what may be given away is gone: the least first. */
  private double share() {
    double share = 0;
    for (int i = 0; i < sum.length; i++) {
      share += sum[i] / bounds[i];
    }
    return share;
  }
}
