package headway.scenario.resolve;

import headway.scenario.Variable;
import headway.scenario.compile.Compiled;
import headway.scenario.compile.ExpressionCompiler;
import headway.scenario.compile.Fault;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.expression.Effect;
import headway.scenario.expression.Effects;
import headway.scenario.expression.Guard;
import headway.scenario.source.EffectSource;
import headway.scenario.source.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compiles conditions and effects, and tells their faults where they stand in the file. */
final class Expressions {
  private static final Pattern SIGNED = Pattern.compile("[-+][0-9]{1,9}");

  private final ExpressionCompiler compiler;
  private final Lookup<Variable> variables;
  private final int slots;
  private final @Nullable Pattern doubtful;
  private final boolean variablesKnown;
  private final BitSet used;
  private final Faults faults;
  private int hidden;

  /**
   * @param all the variables by slot
   * @param variables the same by name
   * @param doubtful names of which it is not known what they are: nothing is told of their use
   * @param variablesKnown whether there can be no other variables
   * @param used is told the slots that are read
   */
  Expressions(
      List<Variable> all,
      Lookup<Variable> variables,
      Set<String> doubtful,
      boolean variablesKnown,
      BitSet used,
      Faults faults) {
    this.compiler = new ExpressionCompiler(all);
    this.variables = variables;
    this.slots = all.size();
    this.doubtful =
        doubtful.isEmpty()
            ? null
            : Pattern.compile(
                doubtful.stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "\\b(", ")\\b")));
    this.variablesKnown = variablesKnown;
    this.used = used;
    this.faults = faults;
  }

  /** A condition; always true where there is none. */
  Guard condition(@Nullable Word word) {
    if (word == null || isPastTelling(word)) {
      return Guard.ALWAYS;
    }
    return switch (compiler.condition(word.text(), word.isPlain())) {
      case Compiled.Done<Guard>(Guard guard) -> {
        used.or(guard.reads());
        yield guard;
      }
      case Compiled.Faulty<Guard>(List<Fault> found) -> {
        tell(word, found);
        yield Guard.ALWAYS;
      }
    };
  }

  Effects effects(List<EffectSource> sources) {
    List<Effect> effects = new ArrayList<>();
    for (EffectSource source : sources) {
      Variable target = variables.find(source.variable());
      if (target != null && !isPastTelling(source.variable()) && !isPastTelling(source.value())) {
        addEffect(target, source.value(), effects);
      }
    }
    return effects.isEmpty() ? Effects.NONE : new Effects(effects);
  }

  private void addEffect(Variable target, Word value, List<Effect> effects) {
    tellSign(target, value);
    switch (compiler.effect(target, value.text(), value.isPlain())) {
      case Compiled.Done<Effect>(Effect effect) -> {
        used.or(effect.reads());
        effects.add(effect);
      }
      case Compiled.Faulty<Effect>(List<Fault> found) -> tell(value, found);
    }
  }

  /** Whoever writes {@code trust: +1} most likely means one more than before. */
  private void tellSign(Variable target, Word value) {
    if (target.type() != Variable.Type.INT
        || !value.isPlain()
        || !SIGNED.matcher(value.text()).matches()) {
      return;
    }
    int number = Integer.parseInt(value.text());
    if (value.text().startsWith("-") && number >= target.min()) {
      return;
    }
    String name = target.name();
    int becomes = Math.clamp(number, target.min(), target.max());
    faults.add(
        ScenarioCode.SETS_WHERE_IT_MAY_ADD,
        value.position(),
        "This makes `" + name + "` " + becomes + ", whatever it was.",
        "To change what it was, write `%s: %s %s %d`; to set it, write `%d`."
            .formatted(name, name, value.text().substring(0, 1), Math.abs(number), becomes));
  }

  /** A hidden slot, after those of the variables, for something that may be done once. */
  int hiddenSlot() {
    return slots + hidden++;
  }

  int hiddenSlots() {
    return hidden;
  }

  private boolean isPastTelling(Word word) {
    return !word.isThere()
        || !variablesKnown
        || (doubtful != null && doubtful.matcher(word.text()).find());
  }

  private void tell(Word word, List<Fault> found) {
    for (Fault fault : found) {
      faults.add(fault.code(), word.at(fault.offset()), fault.message(), fault.hint());
    }
  }
}
