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

  public Effect {
    reads = (BitSet) reads.clone();
  }

  @Override
  public BitSet reads() {
    return (BitSet) reads.clone();
  }
}
