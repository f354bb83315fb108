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
    return test.holds(slots);
  }

  public boolean isAlways() {
    return test.equals(ALWAYS.test);
  }
}
