package headway.analysis;

import java.util.Arrays;

/**
 * What can be done in each state, as numbers that a {@link MoveCursor} reads. They are written
 * state after state, and lie in arrays of a megabyte at most, but where one state has more: a
 * larger one would hold up whoever shares the process while it is made.
 */
final class MoveRows {
  private static final int BITS = 18;
  private static final int MASK = (1 << BITS) - 1;
  private static final int FIRST = 64;

  /** No state's numbers lie in two of them; a longer one has no others beside it for its length. */
  private int[][] chunks = {new int[FIRST]};

  /** How much of each is written, but for the one that is written to. */
  private int[] fills = new int[1];

  /** By state: the chunk, and from {@link #BITS} down where in it the state's numbers begin. */
  private int[] begins = new int[FIRST];

  private int states;

  private int chunk;
  private int[] open = chunks[0];
  private int fill;
  private int begin;

  /** How many numbers the chunks before this one have. */
  private long closed;

  /** The next state's numbers begin. */
  void begin() {
    if (fill >= 1 << BITS) {
      turnTo(chunk + ((fill + MASK) >>> BITS), 1 << BITS);
    }
    if (states == begins.length) {
      begins = Arrays.copyOf(begins, 2 * states);
    }
    begin = fill;
    begins[states++] = chunk << BITS | begin;
  }

  /** One more of the state that was begun last. */
  void add(int number) {
    if (fill == open.length) {
      makeRoom();
    }
    open[fill++] = number;
  }

  /** A state's numbers stay together: those that are there move along to a new chunk. */
  private void makeRoom() {
    if (begin == 0 || open.length < 1 << BITS) {
      open = Arrays.copyOf(open, 2 * open.length);
      chunks[chunk] = open;
      return;
    }
    int[] before = open;
    int from = begin;
    int length = fill - from;
    fill = from;
    turnTo(chunk + 1, Math.max(1 << BITS, 2 * length));
    System.arraycopy(before, from, open, 0, length);
    begin = 0;
    fill = length;
    begins[states - 1] = chunk << BITS;
  }

  private void turnTo(int next, int room) {
    if (next >= chunks.length) {
      chunks = Arrays.copyOf(chunks, 2 * next);
      fills = Arrays.copyOf(fills, 2 * next);
    }
    fills[chunk] = fill;
    closed += fill;
    chunk = next;
    open = new int[room];
    chunks[chunk] = open;
    fill = 0;
  }

  /** How many states were begun. */
  int states() {
    return states;
  }

  /** How many numbers there are. */
  long size() {
    return closed + fill;
  }

  /** Where a state's numbers are. */
  int[] chunk(int state) {
    return chunks[begins[state] >>> BITS];
  }

  /** Where they begin there. */
  int begin(int state) {
    return begins[state] & MASK;
  }

  /** And where they end: that one left out. */
  int end(int state) {
    int own = begins[state] >>> BITS;
    int next = state + 1 < states ? begins[state + 1] : -1;
    return next >>> BITS == own ? next & MASK : own == chunk ? fill : fills[own];
  }
}
