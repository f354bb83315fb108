package headway.scenario;

import headway.scenario.diagnostic.Position;
import headway.scenario.expression.Guard;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing said or seen.
 *
 * @param speaker who speaks; null for the narrator
 * @param when shown only then
 * @param signal what can be noticed in it; null for nothing
 */
public record Line(
    @Nullable Actor speaker,
    Text text,
    Guard when,
    @Nullable Signal signal,
    Set<Mark> marks,
    Position position) {
  /** What a line means for the indices. */
  public enum Mark {
    NEED,
    STALL,
    MISFIT
  }

  public static final String NARRATOR = "narrator";

  public Line {
    marks = Set.copyOf(marks);
  }

  public String speakerId() {
    return speaker == null ? NARRATOR : speaker.id();
  }
}
