package headway.analysis;

import java.util.Arrays;

/**
 * Numbers distinct keys in the order in which they come, from 0. A key is a fixed number of {@code
 * long}s; two million of two take some 50 MB.
 */
final class KeyTable {
  private final int words;
  private long[] keys;
  private int[] slots;
  private int size;

  KeyTable(int words) {
    this.words = words;
    keys = new long[64 * words];
    slots = new int[128];
    Arrays.fill(slots, -1);
  }

  int size() {
    return size;
  }

  /** The key's number, a new one where it was not there. */
  int add(long[] key) {
    int slot = slot(key, 0);
    if (slots[slot] >= 0) {
      return slots[slot];
    }
    if ((size + 1) * words > keys.length) {
      keys = Arrays.copyOf(keys, keys.length + (keys.length >> 1) + words);
    }
    System.arraycopy(key, 0, keys, size * words, words);
    slots[slot] = size++;
    if (size > slots.length * 3L / 5) {
      grow();
    }
    return size - 1;
  }

  /** The key's number; -1 where it is not there. */
  int find(long[] key) {
    return slots[slot(key, 0)];
  }

  void read(int number, long[] into) {
    System.arraycopy(keys, number * words, into, 0, words);
  }

  long word(int number, int word) {
    return keys[number * words + word];
  }

  private int slot(long[] key, int from) {
    int mask = slots.length - 1;
    int slot = hash(key, from) & mask;
    while (slots[slot] >= 0 && !same(slots[slot], key)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Whether a key has that number. */
  boolean same(int number, long[] key) {
    int at = number * words;
    for (int i = 0; i < words; i++) {
      if (keys[at + i] != key[i]) {
        return false;
      }
    }
    return true;
  }

  private int hash(long[] key, int from) {
    long hash = 0;
    for (int i = 0; i < words; i++) {
      hash = (hash ^ key[from + i]) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash ^ (hash >>> 32));
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, -1);
    int mask = slots.length - 1;
    for (int number = 0; number < size; number++) {
      int slot = hash(keys, number * words) & mask;
      while (slots[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number;
    }
  }
}
