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
  private final int[][] rows;
  private final double[][] weights;
  private final int[] lengths;
  private final int[][] columns;
  private final int[] heights;

  /** How many states lead to one, those left out that are eliminated; columns still have them. */
  private final int[] leadingIn;

  private final boolean[] gone;
  private final int[] position;
  private final int[] order;
  private final double[] stays;
  private final double[][] incoming;

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
    rows = new int[size][];
    weights = new double[size][];
    lengths = new int[size];
    columns = new int[size][];
    incoming = new double[size][];
    heights = new int[size];
    leadingIn = new int[size];
    gone = new boolean[size];
    position = new int[size];
    order = new int[size];
    stays = new double[size];
    Arrays.fill(position, -1);
    for (int row = 0; row < size; row++) {
      int from = chain.from()[row];
      int end = chain.from()[row + 1];
      rows[row] = Arrays.copyOfRange(chain.to(), from, end);
      weights[row] = Arrays.copyOfRange(chain.probability(), from, end);
      lengths[row] = end - from;
      for (int to : rows[row]) {
        heights[to]++;
      }
    }
    for (int column = 0; column < size; column++) {
      columns[column] = new int[heights[column]];
      heights[column] = 0;
    }
    for (int row = 0; row < size; row++) {
      for (int to : rows[row]) {
        columns[to][heights[to]++] = row;
        leadingIn[to]++;
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
      for (int i = 0; i < lengths[state]; i++) {
        queue.add(rank(rows[state][i]));
      }
      for (int i = 0; i < heights[state]; i++) {
        queue.add(rank(columns[state][i]));
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
    return Math.min((long) leadingIn[state] * lengths[state], MOST_WORK);
  }

  private boolean eliminate(int state) {
    double away = leaves[state];
    for (int i = 0; i < lengths[state]; i++) {
      away += weights[state][i];
    }
    if (away == 0) {
      return false;
    }
    stays[state] = away;
    for (int i = 0; i < lengths[state]; i++) {
      inflow[rows[state][i]] += inflow[state] * weights[state][i] / away;
    }
    double[] into = new double[heights[state]];
    for (int i = 0; i < heights[state]; i++) {
      into[i] = bypass(columns[state][i], state, away);
    }
    incoming[state] = into;
    for (int i = 0; i < lengths[state]; i++) {
      leadingIn[rows[state][i]]--;
    }
    return true;
  }

  /** Whoever went to a state goes on to where that one would have gone. */
  private double bypass(int row, int state, double away) {
    int at = 0;
    while (rows[row][at] != state) {
      at++;
    }
    double weight = weights[row][at];
    int last = --lengths[row];
    rows[row][at] = rows[row][last];
    weights[row][at] = weights[row][last];
    double share = weight / away;
    leaves[row] += share * leaves[state];
    brings[row] += share * brings[state];
    for (int i = 0; i < lengths[row]; i++) {
      position[rows[row][i]] = i;
    }
    for (int i = 0; i < lengths[state]; i++) {
      int to = rows[state][i];
      if (to == row) {
        continue;
      }
      if (position[to] >= 0) {
        weights[row][position[to]] += share * weights[state][i];
      } else {
        append(row, to, share * weights[state][i]);
      }
    }
    for (int i = 0; i < lengths[row]; i++) {
      position[rows[row][i]] = -1;
    }
    return weight;
  }

  private void append(int row, int to, double weight) {
    if (++held > most) {
      throw new Entangled(size);
    }
    int length = lengths[row]++;
    if (length == rows[row].length) {
      rows[row] = Arrays.copyOf(rows[row], length + (length >> 1) + 4);
      weights[row] = Arrays.copyOf(weights[row], rows[row].length);
    }
    rows[row][length] = to;
    weights[row][length] = weight;
    position[to] = length;
    int height = heights[to]++;
    if (height == columns[to].length) {
      columns[to] = Arrays.copyOf(columns[to], height + (height >> 1) + 4);
    }
    columns[to][height] = row;
    leadingIn[to]++;
  }

  /** Leaves only those in a state's column that are not eliminated yet. */
  private void compact(int state) {
    int left = 0;
    for (int i = 0; i < heights[state]; i++) {
      if (!gone[columns[state][i]]) {
        columns[state][left++] = columns[state][i];
      }
    }
    heights[state] = left;
  }

  private double[] valuesBack() {
    double[] values = new double[size];
    for (int k = size - 1; k >= 0; k--) {
      int state = order[k];
      double sum = brings[state];
      for (int i = 0; i < lengths[state]; i++) {
        sum += weights[state][i] * values[rows[state][i]];
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
      for (int i = 0; i < heights[state]; i++) {
        sum += incoming[state][i] * visits[columns[state][i]];
      }
      visits[state] = sum / stays[state];
    }
    return visits;
  }
}
