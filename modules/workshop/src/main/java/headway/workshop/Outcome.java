package headway.workshop;

import java.util.List;

/** What came of an operation. */
public sealed interface Outcome {
  /**
   * It was applied.
   *
   * @param effects at least one
   */
  record Applied(Workshop after, List<Effect> effects) implements Outcome {
    public Applied {
      effects = List.copyOf(effects);
    }
  }

  /** It was so already; there is nothing to keep and nobody to tell. */
  record Unchanged() implements Outcome {}

  record Refused(Refusal refusal) implements Outcome {}
}
