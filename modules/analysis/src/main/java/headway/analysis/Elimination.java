package headway.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Solves a chain by eliminating state after state, those with the fewest neighbours first. Nothing
 * is ever subtracted (Grassmann, Taksar and Heyman 1985), so that a chain that is left once in a
 * million steps is solved as exactly as any other.
 */
final class Elimination {
  private static final int STATE_BITS = 24;
  private static final long MOST_WORK = 1L << 38;

  /** So many weights are held in rows and columns and no more: what sets a limit to time. */
  private static final int MOST_WEIGHTS = 20_000_000;

  /** What a state and a weight take in memory, with room to grow, in bytes. */
  private static final long PER_STATE = 240;

  private static final long PER_WEIGHT = 48;

  private final int size;
  private final long most;
  private long held;
  private final double[] leaves;
  private final double[] brings;
  private final double[] inflow;

  /** Where each state leads to, and how likely. */
  private final Neighbours rows;

  /** From where one comes to each state; weights are there once it is eliminated. */
  private final Neighbours columns;

  /** How many states lead to one, those left out that are eliminated; columns still have them. */
  private final int[] leadingIn;

  private final boolean[] gone;
  private final int[] position;
  private final int[] order;
  private final double[] stays;

  private Elimination(Chain chain, double[] inflow, long bytes) {
    size = chain.size();
    held = chain.from()[size];
    most = Math.min(MOST_WEIGHTS, (bytes - size * PER_STATE) / PER_WEIGHT);
    if (held > most) {
      throw new Entangled(size);
    }
    leaves = chain.leaves().clone();
    brings = chain.brings().clone();
    this.inflow = inflow.clone();
    rows = new Neighbours(size);
    columns = new Neighbours(size);
    leadingIn = new int[size];
    gone = new boolean[size];
    position = new int[size];
    order = new int[size];
    stays = new double[size];
    Arrays.fill(position, -1);
    fill(chain);
  }

  private void fill(Chain chain) {
    for (int at = 0; at < held; at++) {
      leadingIn[chain.to()[at]]++;
    }
    for (int state = 0; state < size; state++) {
      rows.expect(state, chain.from()[state + 1] - chain.from()[state]);
      columns.expect(state, leadingIn[state]);
    }
    for (int row = 0; row < size; row++) {
      for (int at = chain.from()[row]; at < chain.from()[row + 1]; at++) {
        rows.add(row, chain.to()[at], chain.probability()[at]);
        columns.add(chain.to()[at], row, 0);
      }
    }
  }

  /**
   * What can be expected from each state until the chain is left.
   *
   * @param gain where the chain is never left, receives in [0] what one round brings
   * @param bytes of memory that may be taken
   * @return null where the chain is never left
   * @throws Entangled where that is not enough
   */
  static double @Nullable [] values(Chain chain, double[] gain, long bytes) {
    Elimination elimination = new Elimination(chain, new double[chain.size()], bytes);
    if (!elimination.run(gain)) {
      return null;
    }
    return elimination.valuesBack();
  }

  /**
   * How often each state can be expected to be come to before the chain is left.
   *
   * @param bytes of memory that may be taken
   * @throws Entangled where that is not enough
   */
  static double[] visits(Chain chain, double[] inflow, long bytes) {
    Elimination elimination = new Elimination(chain, inflow, bytes);
    if (!elimination.run(new double[1])) {
      throw new IllegalArgumentException("The chain is never left");
    }
    return elimination.visitsBack();
  }

  private boolean run(double[] gain) {
    LongHeap queue = new LongHeap();
    for (int state = 0; state < size; state++) {
      queue.add(rank(state));
    }
    for (int done = 0; done < size; ) {
      long next = queue.remove();
      int state = (int) next & (1 << STATE_BITS) - 1;
      if (gone[state] || rank(state) != next) {
        continue;
      }
      CallingOff.heed();
      compact(state);
      gone[state] = true;
      order[done++] = state;
      if (!eliminate(state)) {
        gain[0] = brings[state];
        return false;
      }
      for (int i = 0; i < rows.length(state); i++) {
        queue.add(rank(rows.get(state, i)));
      }
      for (int i = 0; i < columns.length(state); i++) {
        queue.add(rank(columns.get(state, i)));
      }
    }
    return true;
  }

  /** Sorts states by what eliminating them costs. */
  private long rank(int state) {
    return work(state) << STATE_BITS | state;
  }

  /** What eliminating a state costs. */
  private long work(int state) {
    return Math.min((long) leadingIn[state] * rows.length(state), MOST_WORK);
  }

  private boolean eliminate(int state) {
    double away = leaves[state];
    for (int i = 0; i < rows.length(state); i++) {
      away += rows.weight(state, i);
    }
    if (away == 0) {
      return false;
    }
    stays[state] = away;
    for (int i = 0; i < rows.length(state); i++) {
      inflow[rows.get(state, i)] += inflow[state] * rows.weight(state, i) / away;
    }
    for (int i = 0; i < columns.length(state); i++) {
      columns.weigh(state, i, bypass(columns.get(state, i), state, away));
    }
    for (int i = 0; i < rows.length(state); i++) {
      leadingIn[rows.get(state, i)]--;
    }
    return true;
  }

  /**
   * Whoever went to a state goes on to where that one would have gone.
   *
   * @return how likely they went to it
   */
  private double bypass(int row, int state, double away) {
    int at = 0;
    while (rows.get(row, at) != state) {
      at++;
    }
    double weight = rows.weight(row, at);
    rows.remove(row, at);
    double share = weight / away;
    leaves[row] += share * leaves[state];
    brings[row] += share * brings[state];
    for (int i = 0; i < rows.length(row); i++) {
      position[rows.get(row, i)] = i;
    }
    for (int i = 0; i < rows.length(state); i++) {
      int to = rows.get(state, i);
      double more = share * rows.weight(state, i);
      if (to == row) {
        continue;
      }
      if (position[to] >= 0) {
        rows.weigh(row, position[to], rows.weight(row, position[to]) + more);
      } else {
        append(row, to, more);
      }
    }
    for (int i = 0; i < rows.length(row); i++) {
      position[rows.get(row, i)] = -1;
    }
    return weight;
  }

  private void append(int row, int to, double weight) {
    if (++held > most) {
      throw new Entangled(size);
    }
    position[to] = rows.add(row, to, weight);
    columns.add(to, row, 0);
    leadingIn[to]++;
  }

  /** Leaves only those in a state's column that are not eliminated yet. */
  private void compact(int state) {
    for (int i = columns.length(state) - 1; i >= 0; i--) {
      if (gone[columns.get(state, i)]) {
        columns.remove(state, i);
      }
    }
  }

  private double[] valuesBack() {
    double[] values = new double[size];
    for (int k = size - 1; k >= 0; k--) {
      int state = order[k];
      double sum = brings[state];
      for (int i = 0; i < rows.length(state); i++) {
        sum += rows.weight(state, i) * values[rows.get(state, i)];
      }
      values[state] = sum / stays[state];
    }
    return values;
  }

  private double[] visitsBack() {
    double[] visits = new double[size];
    for (int k = size - 1; k >= 0; k--) {
      int state = order[k];
      double sum = inflow[state];
      for (int i = 0; i < columns.length(state); i++) {
        sum += columns.weight(state, i) * visits[columns.get(state, i)];
      }
      visits[state] = sum / stays[state];
    }
    return visits;
  }
}
