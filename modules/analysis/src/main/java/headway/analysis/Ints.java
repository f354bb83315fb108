package headway.analysis;

import java.util.Arrays;

/**
 * A row of {@code int}s that grows by chunks, so that growing never copies it whole. Only the first
 * chunk begins small: most rows of most scenarios are short.
 */
final class Ints {
  private static final int BITS = 16;
  private static final int MASK = (1 << BITS) - 1;
  private static final int FIRST = 16;

  private int[][] chunks = new int[4][];
  private int size;

  void add(int value) {
    int chunk = size >>> BITS;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, chunks.length * 2);
    }
    if (chunks[chunk] == null) {
      chunks[chunk] = new int[chunk == 0 ? FIRST : 1 << BITS];
    } else if ((size & MASK) == chunks[chunk].length) {
      chunks[chunk] = Arrays.copyOf(chunks[chunk], 2 * chunks[chunk].length);
    }
    chunks[chunk][size & MASK] = value;
    size++;
  }

  int removeLast() {
    size--;
    return get(size);
  }

  int get(int index) {
    return chunks[index >>> BITS][index & MASK];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    int[] array = new int[size];
    for (int i = 0; i < size; i++) {
      array[i] = get(i);
    }
    return array;
  }
}
