package headway.assessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a move can show of a skill.
 *
 * @param id without the skill: {@code ask-problem}
 * @param points what it counts by default, -3 to 3; 0 where the skill computes them
 * @param authored whether a scenario may name it
 * @param cap the score that it caps its skill at, 0 to 100; null where it is no gate
 * @param names by language, {@code nl} and {@code en} at least
 * @param meanings one sentence, by language
 */
public record Indicator(
    String skill,
    String id,
    int points,
    boolean authored,
    @Nullable Integer cap,
    Map<String, String> names,
    Map<String, String> meanings) {
  public Indicator {
    names = Map.copyOf(names);
    meanings = Map.copyOf(meanings);
  }

  /** As scenarios write it: {@code listening/ask-problem}. */
  public String code() {
    return skill + "/" + id;
  }
}
