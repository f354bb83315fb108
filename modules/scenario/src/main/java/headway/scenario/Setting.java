package headway.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every scene has, whatever is asked in it.
 *
 * @param chapter the chapter it belongs to; null where the scenario has none
 * @param ordered whether options are shown in file order, not shuffled
 * @param thought what the customer thought; told in the debrief
 * @param hint shown if the trainee switched hints on
 * @param ownWords whether the trainee first types what they would say
 */
public record Setting(
    @Nullable Text chapter,
    Medium medium,
    boolean ordered,
    List<Line> lines,
    @Nullable Text thought,
    @Nullable Text hint,
    boolean ownWords) {
  /** How a scene is drawn. */
  public enum Medium {
    MEETING,
    PHONE,
    EMAIL,
    DESK
  }

  public Setting {
    lines = List.copyOf(lines);
  }
}
