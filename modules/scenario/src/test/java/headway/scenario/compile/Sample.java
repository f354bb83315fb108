package headway.scenario.compile;

import headway.scenario.Variable;
import headway.scenario.Variable.Shown;
import headway.scenario.Variable.Type;
import headway.scenario.diagnostic.Position;
import headway.scenario.expression.Effect;
import headway.scenario.expression.Guard;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Variables as an author might have them, and ways to say in one line what came of a text. */
final class Sample {
  static final Variable TRUST = number("trust", 0, 0, 10);
  static final Variable CLOCK = number("clock", 1, 0, 90);
  static final Variable BALANCE = number("balance", 2, -5, 5);
  static final Variable ASKED = truth("asked", 3);
  static final Variable KNOWS_MISFIT = truth("knowsMisfit", 4);
  static final Variable STAGE = oneOf("stage", 5, List.of("cold", "warm", "not-now"));
  static final Variable WEATHER = oneOf("weather", 6, List.of("wet", "warm", "cold"));
  static final Variable SEASON = oneOf("season", 7, List.of("winter", "summer"));
  static final Variable HUGE = number("huge", 8, Integer.MIN_VALUE, Integer.MAX_VALUE);

  static final List<Variable> ALL =
      List.of(TRUST, CLOCK, BALANCE, ASKED, KNOWS_MISFIT, STAGE, WEATHER, SEASON, HUGE);

  static final ExpressionCompiler COMPILER = new ExpressionCompiler(ALL);

  private Sample() {}

  static Variable number(String name, int slot, int min, int max) {
    int start = Math.clamp(0, min, max);
    return variable(name, slot, Type.INT, start, min, max, List.of());
  }

  static Variable truth(String name, int slot) {
    return variable(name, slot, Type.BOOL, 0, 0, 1, List.of());
  }

  static Variable oneOf(String name, int slot, List<String> values) {
    return variable(name, slot, Type.ENUM, 0, 0, values.size() - 1, values);
  }

  private static Variable variable(
      String name, int slot, Type type, int start, int min, int max, List<String> values) {
    Position position = Position.startOf("scenario.yaml");
    return new Variable(
        name, slot, type, start, min, max, values, Shown.HIDDEN, -1, null, position);
  }

  /** The start, with some slots set: {@code state("trust", 7, "asked", 1)}. */
  static int[] state(Object... namesAndValues) {
    int[] slots = ALL.stream().mapToInt(Variable::start).toArray();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = (String) namesAndValues[i];
      int slot = ALL.stream().filter(each -> each.name().equals(name)).findFirst().get().slot();
      slots[slot] = (Integer) namesAndValues[i + 1];
    }
    return slots;
  }

  static Guard condition(String text) {
    return done(text, COMPILER.condition(text));
  }

  static Effect effect(Variable target, String text) {
    return done(text, COMPILER.effect(target, text, true));
  }

  /** What a plain text makes of a variable at the start, as its author would write it. */
  static String set(Variable target, String text) {
    return target.written(effect(target, text).value().of(state()));
  }

  private static <T> T done(String text, Compiled<T> compiled) {
    return switch (compiled) {
      case Compiled.Done<T>(T value) -> value;
      case Compiled.Faulty<T> faulty -> throw new AssertionError(text + "\n" + told(text, faulty));
    };
  }

  /** The faults of a condition, one a line: code, offset, message and hint. */
  static String faults(String text) {
    return told(text, COMPILER.condition(text));
  }

  static String faults(Variable target, String text) {
    return told(text, COMPILER.effect(target, text, true));
  }

  private static String told(String text, Compiled<?> compiled) {
    return switch (compiled) {
      case Compiled.Done<?> done -> "nothing is wrong with " + text;
      case Compiled.Faulty<?>(List<Fault> faults) ->
          faults.stream().map(Sample::told).collect(Collectors.joining("\n"));
    };
  }

  private static String told(Fault fault) {
    return (fault.code().id() + " " + fault.offset() + " " + fault.message() + " " + fault.hint())
        .strip();
  }

  static List<String> names(BitSet slots) {
    return IntStream.range(0, ALL.size())
        .filter(slots::get)
        .mapToObj(slot -> ALL.get(slot).name())
        .toList();
  }
}
