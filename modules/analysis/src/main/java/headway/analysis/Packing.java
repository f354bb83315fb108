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
  private final int[][] words;
  private final int[][] shifts;
  private final long[] masks;
  private final int placeBits;
  private final int length;

  Packing(Scenario scenario) {
    matters = SlotsThatMatter.of(scenario);
    start = scenario.startSlots();
    least = new int[start.length];
    masks = new long[start.length];
    int[] bits = new int[start.length];
    for (int slot = 0; slot < start.length; slot++) {
      long span = 1;
      if (slot < scenario.variables().size()) {
        Variable variable = scenario.variables().get(slot);
        least[slot] = variable.min();
        span = (long) variable.max() - variable.min();
      }
      bits[slot] = 64 - Long.numberOfLeadingZeros(span);
      masks[slot] = (1L << bits[slot]) - 1;
    }
    placeBits = 64 - Long.numberOfLeadingZeros(matters.length);
    slots = new int[matters.length][];
    words = new int[matters.length][];
    shifts = new int[matters.length][];
    int most = 1;
    for (int place = 0; place < matters.length; place++) {
      most = Math.max(most, layOut(place, bits));
    }
    length = most;
  }

  private int layOut(int place, int[] bits) {
    slots[place] = matters[place].stream().toArray();
    words[place] = new int[slots[place].length];
    shifts[place] = new int[slots[place].length];
    int word = 0;
    int shift = placeBits;
    for (int i = 0; i < slots[place].length; i++) {
      int width = bits[slots[place][i]];
      if (shift + width > 64) {
        word++;
        shift = 0;
      }
      words[place][i] = word;
      shifts[place][i] = shift;
      shift += width;
    }
    return word + 1;
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
    Arrays.fill(into, 0);
    into[0] = place;
    int[] here = slots[place];
    for (int i = 0; i < here.length; i++) {
      int slot = here[i];
      into[words[place][i]] |= ((long) values[slot] - least[slot]) << shifts[place][i];
    }
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
    for (int i = 0; i < here.length; i++) {
      int slot = here[i];
      long value = (packed[words[place][i]] >>> shifts[place][i]) & masks[slot];
      into[slot] = (int) (value + least[slot]);
    }
  }
}
