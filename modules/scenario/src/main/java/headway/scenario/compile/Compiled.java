package headway.scenario.compile;

import java.util.List;

/** What came of compiling an expression. */
public sealed interface Compiled<T> {
  /** It can run. */
  record Done<T>(T value) implements Compiled<T> {}

  /** It cannot; there is at least one fault, in order of offset. */
  record Faulty<T>(List<Fault> faults) implements Compiled<T> {
    public Faulty {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("Faulty without a fault");
      }
    }
  }
}
