package headway.scenario;

import headway.scenario.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A variable of the scenario, kept in one slot of the state as an {@code int}: a number as itself,
 * a truth value as 0 or 1, an enum as the index of its value.
 *
 * @param start the slot's first value
 * @param min the least value that the slot can have
 * @param max the greatest
 * @param values the names of an enum's values, in order; empty for the others
 * @param shown how it is shown to the trainee, if at all
 * @param of the index in the cast of whoever a mood belongs to; -1 for none
 * @param unit what it is counted in; null for none
 */
public record Variable(
    String name,
    int slot,
    Type type,
    int start,
    int min,
    int max,
    List<String> values,
    Shown shown,
    int of,
    @Nullable Text unit,
    Position position) {
  public enum Type {
    INT,
    BOOL,
    ENUM
  }

  public enum Shown {
    HIDDEN,
    CLOCK,
    MOOD,
    METER,
    BUDGET
  }

  public Variable {
    values = List.copyOf(values);
    if (start < min || start > max) {
      throw new IllegalArgumentException(name + " starts outside its range");
    }
  }

  /** A slot's value as an author would write it. */
  public String written(int value) {
    return switch (type) {
      case INT -> Integer.toString(value);
      case BOOL -> value != 0 ? "true" : "false";
      case ENUM -> values.get(value);
    };
  }
}
