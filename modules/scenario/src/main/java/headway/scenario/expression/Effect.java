package headway.scenario.expression;

import java.util.BitSet;

/**
 * Sets one slot.
 *
 * @param slot the slot that is set
 * @param value its new value, computed from the state before, within the variable's range already
 * @param reads the slots that the value is computed from
 * @param source what it is set to, as the author wrote it; empty where no author did
 */
public record Effect(int slot, Value value, BitSet reads, String source) {
  /** Computes the new value of a slot from the slots before. */
  @FunctionalInterface
  public interface Value {
    int of(int[] slots);
  }

  /**
   * Another slot's value or its own, raised by so much and kept within a range. Most effects are of
   * this kind, and asking one by its class is faster than calling whatever it may be.
   */
  public record Raised(int from, long by, int min, int max) implements Value {
    @Override
    public int of(int[] slots) {
      return Math.clamp(slots[from] + by, min, max);
    }
  }

  public Effect {
    reads = (BitSet) reads.clone();
  }

  @Override
  public BitSet reads() {
    return (BitSet) reads.clone();
  }

  int after(int[] slots) {
    return value instanceof Raised raised ? raised.of(slots) : value.of(slots);
  }
}
