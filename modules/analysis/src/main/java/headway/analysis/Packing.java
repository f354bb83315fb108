package headway.analysis;

import headway.play.State;
import headway.scenario.Scenario;
import headway.scenario.Variable;
import java.util.Arrays;
import java.util.BitSet;

/** A state as few {@code long}s: the place, then the slots that matter there, each in its bits. */
final class Packing {
  private final BitSet[] matters;
  private final int[] start;
  private final int[] least;
  private final int[][] slots;

  /** By place and slot of {@link #slots}: the number of the bit where it begins. */
  private final int[][] bits;

  private final long[] masks;
  private final int placeBits;
  private final int length;

  Packing(Scenario scenario) {
    matters = SlotsThatMatter.of(scenario);
    start = scenario.startSlots();
    least = new int[start.length];
    masks = new long[start.length];
    int[] widths = new int[start.length];
    for (int slot = 0; slot < start.length; slot++) {
      long span = 1;
      if (slot < scenario.variables().size()) {
        Variable variable = scenario.variables().get(slot);
        least[slot] = variable.min();
        span = (long) variable.max() - variable.min();
      }
      widths[slot] = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(span));
      masks[slot] = (1L << widths[slot]) - 1;
    }
    placeBits = Long.SIZE - Long.numberOfLeadingZeros(matters.length);
    slots = new int[matters.length][];
    bits = new int[matters.length][];
    int most = 1;
    for (int place = 0; place < matters.length; place++) {
      most = Math.max(most, layOut(place, widths));
    }
    length = most;
  }

  /** No slot's bits are parted between two words. Returns how many words it takes. */
  private int layOut(int place, int[] widths) {
    slots[place] = matters[place].stream().toArray();
    bits[place] = new int[slots[place].length];
    int bit = placeBits;
    for (int i = 0; i < slots[place].length; i++) {
      int width = widths[slots[place][i]];
      if (bit % Long.SIZE + width > Long.SIZE) {
        bit = (bit / Long.SIZE + 1) * Long.SIZE;
      }
      bits[place][i] = bit;
      bit += width;
    }
    return (bit + Long.SIZE - 1) / Long.SIZE;
  }

  /** How many {@code long}s a state takes. */
  int length() {
    return length;
  }

  /** The slots that matter at a place, ascending. */
  int[] slotsAt(int place) {
    return slots[place];
  }

  void pack(int place, int[] values, long[] into) {
    int[] here = slots[place];
    int[] at = bits[place];
    int word = 0;
    long packed = place;
    for (int i = 0; i < here.length; i++) {
      int bit = at[i];
      if (bit / Long.SIZE != word) {
        into[word++] = packed;
        packed = 0;
      }
      int slot = here[i];
      packed |= ((long) values[slot] - least[slot]) << bit;
    }
    into[word] = packed;
    Arrays.fill(into, word + 1, into.length, 0);
  }

  /** The same state with a start value in each slot that does not matter there. */
  State normalised(State state) {
    int[] values = start.clone();
    for (int slot : slots[state.place()]) {
      values[slot] = state.slots()[slot];
    }
    return new State(state.place(), values);
  }

  /** The place, from a packed state's first {@code long}. */
  int place(long first) {
    return (int) (first & ((1L << placeBits) - 1));
  }

  /** Fills in every slot, those that do not matter with their start value. */
  void unpack(long[] packed, int[] into) {
    System.arraycopy(start, 0, into, 0, start.length);
    int place = place(packed[0]);
    int[] here = slots[place];
    int[] at = bits[place];
    for (int i = 0; i < here.length; i++) {
      int slot = here[i];
      long value = (packed[at[i] / Long.SIZE] >>> at[i]) & masks[slot];
      into[slot] = (int) (value + least[slot]);
    }
  }
}
