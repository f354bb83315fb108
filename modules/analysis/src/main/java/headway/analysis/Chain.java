package headway.analysis;

/**
 * A Markov chain over a few states of a space: row after row, where a state leads to inside the
 * chain, how likely it leaves it, and what it brings.
 *
 * @param from where each row begins in {@code to}, and the end after the last
 * @param to distinct within a row; never the row's own state
 * @param probability of each of {@code to}
 * @param leaves how likely the chain is left from a state, by row
 * @param brings expected in one step from a state, what comes after leaving included
 */
record Chain(int[] from, int[] to, double[] probability, double[] leaves, double[] brings) {
  int size() {
    return leaves.length;
  }
}
