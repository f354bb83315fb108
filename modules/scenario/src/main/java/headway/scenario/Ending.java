package headway.scenario;

import headway.scenario.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation can end.
 *
 * @param informed whether they knew of the misfit or the better alternative when they decided
 * @param nextStep which parts of a next step were agreed
 * @param later what came of it half a year on; null for none
 */
public record Ending(
    String id,
    int index,
    Outcome outcome,
    Fit fit,
    boolean informed,
    Text title,
    Text text,
    @Nullable Text later,
    NextStep nextStep,
    List<EvidenceRule> evidence,
    Position position)
    implements Place {
  /** Rackham's outcomes of a call, and three honest ways to end one. */
  public enum Outcome {
    ORDER,
    ADVANCE,
    CONTINUATION,
    NO_SALE,
    REFERRAL,
    STOP
  }

  /** Whether what is sold is right for the customer. */
  public enum Fit {
    /** Ours is right for them. */
    GOOD,
    /** Ours would do, another is better. */
    SECOND,
    /** Ours is right, but there is no way to it. */
    STUCK,
    /** Ours is wrong. */
    POOR
  }

  /**
   * Which of the five parts of a next step were agreed.
   *
   * @param action what will be done; null where none was agreed
   */
  public record NextStep(
      @Nullable Text action,
      boolean customerOwner,
      boolean date,
      boolean ourTask,
      boolean purpose) {
    /** From 0 to 5. */
    public int parts() {
      return (action != null ? 1 : 0)
          + (customerOwner ? 1 : 0)
          + (date ? 1 : 0)
          + (ourTask ? 1 : 0)
          + (purpose ? 1 : 0);
    }
  }

  public Ending {
    evidence = List.copyOf(evidence);
  }
}
