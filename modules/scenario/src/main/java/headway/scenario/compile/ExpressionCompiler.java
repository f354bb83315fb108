package headway.scenario.compile;

import headway.scenario.Variable;
import headway.scenario.Variable.Type;
import headway.scenario.compile.Checked.Truth;
import headway.scenario.compile.Checked.Whole;
import headway.scenario.compile.Checked.Word;
import headway.scenario.expression.Effect;
import headway.scenario.expression.Guard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the conditions and effects of one scenario. A text is read as CEL reads it, as far as
 * the scenario language goes; all that is wrong with it is told at once.
 */
public final class ExpressionCompiler {
  /** The most characters that an expression may have. */
  public static final int LONGEST = 2_000;

  private final Map<String, Variable> variables = new LinkedHashMap<>();

  /** Knows these variables; where two have one name, the first. */
  public ExpressionCompiler(List<Variable> variables) {
    variables.forEach(each -> this.variables.putIfAbsent(each.name(), each));
  }

  /** Whether a word means something else in an expression, so that no variable can have it. */
  public static boolean isReserved(String word) {
    return Reserved.has(word);
  }

  /** Compiles what must be true or false. */
  public Compiled<Guard> condition(String text) {
    return condition(text, false);
  }

  /**
   * Compiles what must be true or false.
   *
   * @param plain whether it was written as a plain YAML scalar, so that YAML's booleans stand for
   *     themselves
   */
  public Compiled<Guard> condition(String text, boolean plain) {
    Faults faults = new Faults();
    Expression tree = parse(plain ? PlainScalar.inCel(text) : text, faults);
    Checker checker = new Checker(variables, faults);
    Checked checked = tree == null ? null : checker.check(tree);
    if (checked instanceof Truth truth && faults.none()) {
      return new Compiled.Done<>(new Guard(new Closures().test(truth), checker.reads(), text));
    }
    if (tree != null && checked != null && !(checked instanceof Truth)) {
      faults.add(
          ExpressionCode.WRONG_TYPE,
          tree.start(),
          "A condition is true or false; this is " + Checker.described(checked) + ".",
          "Compare it with something, such as by `==`.");
    }
    return new Compiled.Faulty<>(faults.inOrder());
  }

  /**
   * Compiles what a variable is set to; a number is clamped to the variable's range.
   *
   * @param plain whether it was written as a plain YAML scalar, so that YAML's numbers and booleans
   *     stand for themselves
   */
  public Compiled<Effect> effect(Variable target, String text, boolean plain) {
    Faults faults = new Faults();
    Checker checker = new Checker(variables, faults);
    Effect.Value value =
        target.type() == Type.ENUM && target.values().contains(text.strip())
            ? new Closures().index(new Word.Literal(text.strip(), 0), target)
            : value(target, plain ? PlainScalar.inCel(text) : text, checker, faults);
    return value == null
        ? new Compiled.Faulty<>(faults.inOrder())
        : new Compiled.Done<>(new Effect(target.slot(), value, checker.reads(), text));
  }

  private Effect.@Nullable Value value(
      Variable target, String text, Checker checker, Faults faults) {
    if (target.type() == Type.ENUM && isBareWord(text.strip())) {
      new Words(faults).tellUnknown(text.strip(), 0, target, target.values());
      return null;
    }
    Expression tree = parse(text, faults);
    Checked checked = tree == null ? null : checker.check(tree);
    if (tree == null || checked == null) {
      return null;
    }
    Effect.Value value =
        switch (target.type()) {
          case INT -> checked instanceof Whole it ? new Closures().clamped(it, target) : null;
          case BOOL -> checked instanceof Truth it ? new Closures().bit(it) : null;
          case ENUM ->
              checked instanceof Word it && new Words(faults).fits(it, target)
                  ? new Closures().index(it, target)
                  : null;
        };
    if (value == null && !(checked instanceof Word && target.type() == Type.ENUM)) {
      faults.add(
          ExpressionCode.WRONG_TYPE,
          tree.start(),
          "`%s` is %s; this is %s."
              .formatted(target.name(), kind(target), Checker.described(checked)));
    }
    return faults.none() ? value : null;
  }

  /** Whether a text could be a value's name and nothing else that is known. */
  private boolean isBareWord(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*")
        && !isReserved(text)
        && List.of(text.split("-")).stream().noneMatch(variables::containsKey);
  }

  private static String kind(Variable target) {
    return switch (target.type()) {
      case INT -> "a number";
      case BOOL -> "true or false";
      case ENUM -> "an enum";
    };
  }

  private static @Nullable Expression parse(String text, Faults faults) {
    if (text.length() > LONGEST) {
      faults.add(
          ExpressionCode.TOO_LONG,
          LONGEST,
          "This is longer than the " + LONGEST + " characters that are read.",
          "Keep a part in a variable of its own.");
      return null;
    }
    return Parser.parse(text, faults);
  }
}
