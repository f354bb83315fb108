package headway.scenario.expression;

import java.util.BitSet;

/**
 * A compiled condition.
 *
 * @param test over the slots of a state
 * @param reads the slots that the condition looks at
 * @param source as the author wrote it; empty for a condition that always holds
 */
public record Guard(Test test, BitSet reads, String source) {
  /** Decides over the slots of a state. */
  @FunctionalInterface
  public interface Test {
    boolean holds(int[] slots);
  }

  /**
   * Holds while a slot is from one value to another, both included. Most conditions are of this
   * kind, and asking one by its class is faster than calling whatever it may be.
   */
  public record Within(int slot, int least, int most) implements Test {
    /** For bounds that may be beyond what a slot can have. */
    public static Within of(int slot, long least, long most) {
      return least > Integer.MAX_VALUE || most < Integer.MIN_VALUE
          ? new Within(slot, 1, 0)
          : new Within(
              slot,
              (int) Math.max(least, Integer.MIN_VALUE),
              (int) Math.min(most, Integer.MAX_VALUE));
    }

    @Override
    public boolean holds(int[] slots) {
      int value = slots[slot];
      return value >= least && value <= most;
    }
  }

  /** The condition of whatever has none. */
  public static final Guard ALWAYS = new Guard(slots -> true, new BitSet(), "");

  public Guard {
    reads = (BitSet) reads.clone();
  }

  @Override
  public BitSet reads() {
    return (BitSet) reads.clone();
  }

  public boolean holds(int[] slots) {
    return isAlways() || (test instanceof Within within ? within.holds(slots) : test.holds(slots));
  }

  public boolean isAlways() {
    return test.equals(ALWAYS.test);
  }
}
