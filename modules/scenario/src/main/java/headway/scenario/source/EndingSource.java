package headway.scenario.source;

import headway.scenario.Ending;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An ending as written. */
public record EndingSource(
    Word id,
    Ending.Outcome outcome,
    Ending.Fit fit,
    boolean informed,
    Word title,
    Word text,
    @Nullable Word later,
    NextStep nextStep,
    List<EvidenceSource> evidence) {
  /** Which parts of a next step were agreed; the action is null for none. */
  public record NextStep(
      @Nullable Word action,
      boolean customerOwner,
      boolean date,
      boolean ourTask,
      boolean purpose) {
    static final NextStep NONE = new NextStep(null, false, false, false, false);
  }

  public EndingSource {
    evidence = List.copyOf(evidence);
  }
}
