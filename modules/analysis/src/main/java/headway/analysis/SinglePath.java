package headway.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one play that is best for all measured skills together: with the highest mean of raw, without
 * a gate, chance falling as it likes and every signal flagged.
 *
 * @param states in which it is, one after another, the ending the last
 * @param moves which move it makes in each but the last, as the {@link MoveCursor} counts them
 */
record SinglePath(List<Integer> states, List<Integer> moves) {
  /** Null where every play meets a gate. */
  static @Nullable SinglePath best(StateSpace space, List<Measured> measured, OpenMoves open) {
    return new Search(space, measured, open).run();
  }

  /** Shortest paths, a move being as long as what it gives away; nothing is shorter than 0. */
  private static final class Search {
    private static final double SHORTER = 1e-12;

    private final StateSpace space;
    private final List<Measured> measured;
    private final OpenMoves open;
    private final MoveCursor move;
    private final double[] length;
    private final int[] before;
    private final int[] by;
    private final LongHeap queue = new LongHeap();

    Search(StateSpace space, List<Measured> measured, OpenMoves open) {
      this.space = space;
      this.measured = measured;
      this.open = open;
      move = new MoveCursor(space);
      length = new double[space.size()];
      before = new int[space.size()];
      by = new int[space.size()];
    }

    @Nullable SinglePath run() {
      Arrays.fill(length, Double.POSITIVE_INFINITY);
      for (int start : space.starts) {
        reach(start, 0, -1, -1);
      }
      int best = -1;
      while (!queue.isEmpty()) {
        long next = queue.remove();
        int state = (int) next;
        if (next != rank(state)) {
          continue;
        }
        if (space.isEnding(state)) {
          boolean ends = open.areAll(state) || open.of(state).get(0);
          if (ends && (best < 0 || length[state] < length[best])) {
            best = state;
          }
        } else if (best < 0 || length[state] < length[best]) {
          follow(state);
        }
      }
      return best < 0 ? null : backFrom(best);
    }

    private void follow(int state) {
      BitSet only = open.areAll(state) ? null : open.of(state);
      move.of(state);
      for (int index = 0; move.next(); index++) {
        if (only == null || only.get(index)) {
          double there = length[state];
          for (Measured skill : measured) {
            there += skill.loss(state, move) / skill.scale();
          }
          for (int i = 0; i < move.arrivals(); i++) {
            reach(move.target(i), there, state, index);
          }
        }
      }
    }

    private void reach(int state, double there, int from, int index) {
      if (there < length[state] - SHORTER) {
        length[state] = there;
        before[state] = from;
        by[state] = index;
        queue.add(rank(state));
      }
    }

    /** Nearest first, to within a float; whatever turns out nearer later is followed again. */
    private long rank(int state) {
      return (long) Float.floatToIntBits((float) length[state]) << 32 | state;
    }

    private SinglePath backFrom(int ending) {
      ArrayDeque<Integer> states = new ArrayDeque<>();
      ArrayDeque<Integer> moves = new ArrayDeque<>();
      for (int at = ending; at >= 0; at = before[at]) {
        states.addFirst(at);
        if (before[at] >= 0) {
          moves.addFirst(by[at]);
        }
      }
      return new SinglePath(List.copyOf(states), List.copyOf(moves));
    }
  }
}
