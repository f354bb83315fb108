package headway.scenario.source;

import headway.scenario.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A variable as written.
 *
 * @param type null where it was not told or not understood
 * @param start null where it was left out
 * @param min of a number; null for the others
 * @param max of a number; null for the others
 * @param values of an enum; empty for the others
 */
public record VariableSource(
    Word name,
    Variable.@Nullable Type type,
    @Nullable Word start,
    @Nullable Written<Integer> min,
    @Nullable Written<Integer> max,
    List<Word> values,
    Variable.Shown shown,
    @Nullable Word of,
    @Nullable Word unit) {
  public VariableSource {
    values = List.copyOf(values);
  }
}
