package headway.scenario.resolve;

import headway.scenario.Text;
import headway.scenario.Variable;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.diagnostic.Suggestion;
import headway.scenario.source.VariableSource;
import headway.scenario.source.Word;
import headway.scenario.source.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives variables their slots, ranges and first values. */
final class Variables {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,9}");
  private static final int WIDEST = 1_000_000_000;

  private final Lookup<Integer> cast;
  private final Texts texts;
  private final Faults faults;
  private final Set<String> doubtful = new HashSet<>();

  /**
   * @param cast indexes of the cast by id
   * @param texts for the units
   */
  Variables(Lookup<Integer> cast, Texts texts, Faults faults) {
    this.cast = cast;
    this.texts = texts;
    this.faults = faults;
  }

  List<Variable> resolve(List<VariableSource> sources) {
    List<Variable> variables = new ArrayList<>();
    for (VariableSource source : sources) {
      Integer of = cast.find(source.of());
      Text unit = texts.textOrNone(source.unit());
      variables.add(variable(source, variables.size(), of == null ? -1 : of, unit));
    }
    return variables;
  }

  /** Those whose kind is not known, so that nothing sensible can be said of their use. */
  Set<String> doubtful() {
    return doubtful;
  }

  private Variable variable(VariableSource source, int slot, int of, @Nullable Text unit) {
    List<String> values = source.values().stream().map(Word::text).toList();
    Range range =
        switch (source.type()) {
          case null -> unknown(source);
          case INT -> number(source);
          case BOOL -> new Range(truth(source.start()), 0, 1);
          case ENUM ->
              values.isEmpty()
                  ? unknown(source)
                  : new Range(value(source.start(), values), 0, values.size() - 1);
        };
    return new Variable(
        source.name().text(),
        slot,
        source.type() == null ? Variable.Type.INT : source.type(),
        Math.clamp(range.start, range.min, range.max),
        range.min,
        range.max,
        source.type() == Variable.Type.ENUM ? values : List.of(),
        source.shown(),
        of,
        unit,
        source.name().position());
  }

  private Range unknown(VariableSource source) {
    doubtful.add(source.name().text());
    return new Range(0, 0, 0);
  }

  private Range number(VariableSource source) {
    Written<Integer> min = source.min();
    Written<Integer> max = source.max();
    Word written = source.start();
    Integer start = written == null ? Integer.valueOf(0) : number(written);
    if (min == null || max == null) {
      return new Range(0, -WIDEST, WIDEST);
    }
    if (min.value() > max.value()) {
      faults.add(
          ScenarioCode.VARIABLE_BOUNDS,
          max.position(),
          "`max` is " + max.value() + ", below `min`, which is " + min.value() + ".",
          "Make `max` the larger one.");
      return new Range(0, -WIDEST, WIDEST);
    }
    if (start != null && (start < min.value() || start > max.value())) {
      faults.add(
          ScenarioCode.VARIABLE_BOUNDS,
          written == null ? source.name().position() : written.position(),
          "`%s` starts at %d, outside %d to %d."
              .formatted(source.name().text(), start, min.value(), max.value()),
          written == null
              ? "Without `start` it starts at 0; say where it does."
              : "Start it within its bounds, or widen them.");
    }
    return new Range(start == null ? min.value() : start, min.value(), max.value());
  }

  private @Nullable Integer number(Word start) {
    if (!start.isThere()) {
      return null;
    }
    if (start.isPlain() && NUMBER.matcher(start.text()).matches()) {
      return Integer.valueOf(start.text());
    }
    faults.add(
        ScenarioCode.NO_NUMBER,
        start.position(),
        "An `int` starts at a whole number, not at `" + start.text() + "`.",
        start.isPlain() ? "" : "Write it without quotes.");
    return null;
  }

  private int truth(@Nullable Word start) {
    if (start == null || !start.isThere()) {
      return 0;
    }
    boolean isTrue = start.isPlain() && start.text().matches("true|True|TRUE");
    boolean isFalse = start.isPlain() && start.text().matches("false|False|FALSE");
    if (!isTrue && !isFalse) {
      faults.add(
          ScenarioCode.NEITHER_TRUE_NOR_FALSE,
          start.position(),
          "A `bool` starts at `true` or `false`, not at `" + start.text() + "`.",
          start.isPlain() ? "" : "Write it without quotes.");
    }
    return isTrue ? 1 : 0;
  }

  private int value(@Nullable Word start, List<String> values) {
    if (start == null || !start.isThere()) {
      return 0;
    }
    int value = values.indexOf(start.text());
    if (value < 0) {
      faults.add(
          ScenarioCode.VARIABLE_BOUNDS,
          start.position(),
          "`" + start.text() + "` is none of the values " + String.join(", ", values) + ".",
          Suggestion.hint(start.text(), values));
    }
    return Math.max(0, value);
  }

  private record Range(int start, int min, int max) {}
}
