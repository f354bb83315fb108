package headway.analysis;

import java.util.Arrays;

/**
 * For each of some states a row of others, each with a weight. Rows grow and shrink. They lie in a
 * few large arrays without references, which a collector of garbage neither searches nor copies
 * time and again; what a row outgrew is given to the next row that needs as much.
 */
final class Neighbours {
  private static final int BITS = 15;
  private static final int MASK = (1 << BITS) - 1;
  private static final int NONE = -1;
  private static final int FIRST = 64;

  /** The room of the shortest rows, as a power of two. */
  private static final int LEAST = 2;

  private final int[] begins;
  private final int[] lengths;

  /** By state, how much room its row has, as a power of two; 0 for none. */
  private final byte[] rooms;

  private int[][] names = new int[4][];
  private double[][] weights = new double[4][];
  private int end;

  /** By power of two: where there is room of that size, and there the next one. */
  private final int[] free = new int[Integer.SIZE];

  Neighbours(int states) {
    begins = new int[states];
    lengths = new int[states];
    rooms = new byte[states];
    Arrays.fill(free, NONE);
  }

  int length(int state) {
    return lengths[state];
  }

  /** The state at a place of a row, counted from 0. */
  int get(int state, int place) {
    return name(begins[state] + place);
  }

  double weight(int state, int place) {
    int at = begins[state] + place;
    return weights[at >>> BITS][at & MASK];
  }

  void weigh(int state, int place, double weight) {
    int at = begins[state] + place;
    weights[at >>> BITS][at & MASK] = weight;
  }

  /** Makes room for a row of so many that has none yet. */
  void expect(int state, int length) {
    int room = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, length) - 1);
    rooms[state] = (byte) Math.max(LEAST, room);
    begins[state] = take(rooms[state]);
  }

  /** Appends to a row, and returns the place. */
  int add(int state, int other, double weight) {
    int place = lengths[state];
    if (rooms[state] == 0 || place == 1 << rooms[state]) {
      grow(state);
    }
    lengths[state]++;
    put(begins[state] + place, other, weight);
    return place;
  }

  /** Takes one out of a row; the last takes its place. */
  void remove(int state, int place) {
    int last = --lengths[state];
    put(begins[state] + place, get(state, last), weight(state, last));
  }

  private void grow(int state) {
    int room = Math.max(LEAST, rooms[state] + 1);
    int from = begins[state];
    int to = take(room);
    for (int i = 0; i < lengths[state]; i++) {
      put(to + i, name(from + i), weights[(from + i) >>> BITS][(from + i) & MASK]);
    }
    if (rooms[state] != 0) {
      names[from >>> BITS][from & MASK] = free[rooms[state]];
      free[rooms[state]] = from;
    }
    begins[state] = to;
    rooms[state] = (byte) room;
  }

  private int take(int room) {
    int begin = free[room];
    if (begin != NONE) {
      free[room] = name(begin);
      return begin;
    }
    begin = end;
    end += 1 << room;
    for (int chunk = begin >>> BITS; chunk <= (end - 1) >>> BITS; chunk++) {
      provide(chunk, end - (chunk << BITS));
    }
    return begin;
  }

  /** Only the first chunk begins small: most rows of most scenarios are few. */
  private void provide(int chunk, int least) {
    if (chunk == names.length) {
      names = Arrays.copyOf(names, chunk * 2);
      weights = Arrays.copyOf(weights, chunk * 2);
    }
    if (names[chunk] == null) {
      int length = chunk == 0 ? FIRST : 1 << BITS;
      names[chunk] = new int[length];
      weights[chunk] = new double[length];
    }
    int length = names[chunk].length;
    while (length < Math.min(least, 1 << BITS)) {
      length *= 2;
    }
    if (length > names[chunk].length) {
      names[chunk] = Arrays.copyOf(names[chunk], length);
      weights[chunk] = Arrays.copyOf(weights[chunk], length);
    }
  }

  private int name(int at) {
    return names[at >>> BITS][at & MASK];
  }

  private void put(int at, int name, double weight) {
    names[at >>> BITS][at & MASK] = name;
    weights[at >>> BITS][at & MASK] = weight;
  }
}
