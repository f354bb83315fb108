package headway.analysis;

import java.util.Arrays;

/** Gives back the smallest of the numbers that were put in. */
final class LongHeap {
  private long[] heap = new long[64];
  private int size;

  void add(long value) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, size * 2);
    }
    int at = size++;
    while (at > 0 && heap[(at - 1) / 2] > value) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = value;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** There must be one left. */
  long remove() {
    long least = heap[0];
    long moved = heap[--size];
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= moved) {
        break;
      }
      heap[at] = heap[child];
      at = child;
      child = 2 * at + 1;
    }
    heap[at] = moved;
    return least;
  }
}
