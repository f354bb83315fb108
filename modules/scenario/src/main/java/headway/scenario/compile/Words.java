package headway.scenario.compile;

import headway.scenario.Variable;
import headway.scenario.compile.Checked.Word;
import headway.scenario.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds words against the values of the enums that they are compared with or set. */
final class Words {
  private final Faults faults;

  Words(Faults faults) {
    this.faults = faults;
  }

  /** Whether two sides can be compared: by what they may be, they can be equal, and differ. */
  boolean comparable(Word left, Word right, Expression.Both both) {
    List<Variable> enums = new ArrayList<>();
    collectEnums(left, enums);
    collectEnums(right, enums);
    if (enums.isEmpty()) {
      faults.add(
          ExpressionCode.WRONG_TYPE,
          both.start(),
          "No enum variable is compared here, only words with one another.",
          "Words without quotes are variables.");
      return false;
    }
    Set<String> values = new LinkedHashSet<>();
    enums.forEach(each -> values.addAll(each.values()));
    boolean leftKnown = literalsAmong(values, left, enums);
    boolean rightKnown = literalsAmong(values, right, enums);
    boolean known = leftKnown && rightKnown;
    if (known && Collections.disjoint(possible(left), possible(right))) {
      faults.add(
          ExpressionCode.UNKNOWN_VALUE,
          both.at(),
          "The two sides have no value in common.",
          "They are " + listed(possible(left)) + ", and " + listed(possible(right)) + ".");
      return false;
    }
    return known;
  }

  /** Whether a word can only be a value of the target. */
  boolean fits(Word word, Variable target) {
    return switch (word) {
      case Word.Literal literal -> literalsAmong(target.values(), literal, List.of(target));
      case Word.Slot(Variable variable, int start) -> {
        Set<String> foreign = new LinkedHashSet<>(variable.values());
        foreign.removeAll(target.values());
        if (!foreign.isEmpty()) {
          faults.add(
              ExpressionCode.UNKNOWN_VALUE,
              start,
              "`%s` can be %s, which `%s` cannot."
                  .formatted(variable.name(), listed(foreign), target.name()));
        }
        yield foreign.isEmpty();
      }
      case Word.Either(var ignored, Word then, Word otherwise) -> {
        boolean thenFits = fits(then, target);
        yield fits(otherwise, target) && thenFits;
      }
    };
  }

  private boolean literalsAmong(Collection<String> values, Word word, List<Variable> enums) {
    return switch (word) {
      case Word.Literal(String text, int start) -> {
        boolean known = values.contains(text);
        if (!known) {
          tellUnknown(text, start, enums.getFirst(), values);
        }
        yield known;
      }
      case Word.Slot ignored -> true;
      case Word.Either(var ignored, Word then, Word otherwise) -> {
        boolean thenKnown = literalsAmong(values, then, enums);
        yield literalsAmong(values, otherwise, enums) && thenKnown;
      }
    };
  }

  void tellUnknown(String text, int start, Variable variable, Collection<String> values) {
    String suggestion = Suggestion.hint(text, values);
    faults.add(
        ExpressionCode.UNKNOWN_VALUE,
        start,
        "`" + variable.name() + "` has no value \"" + text + "\".",
        suggestion.isEmpty() ? "It can be " + listed(values) + "." : suggestion);
  }

  private static void collectEnums(Word word, List<Variable> into) {
    switch (word) {
      case Word.Literal ignored -> {}
      case Word.Slot(Variable variable, int ignored) -> into.add(variable);
      case Word.Either(var ignored, Word then, Word otherwise) -> {
        collectEnums(then, into);
        collectEnums(otherwise, into);
      }
    }
  }

  private static Set<String> possible(Word word) {
    Set<String> possible = new LinkedHashSet<>();
    collectPossible(word, possible);
    return possible;
  }

  private static void collectPossible(Word word, Set<String> into) {
    switch (word) {
      case Word.Literal(String text, int ignored) -> into.add(text);
      case Word.Slot(Variable variable, int ignored) -> into.addAll(variable.values());
      case Word.Either(var ignored, Word then, Word otherwise) -> {
        collectPossible(then, into);
        collectPossible(otherwise, into);
      }
    }
  }

  private static String listed(Collection<String> values) {
    return String.join(", ", values.stream().map(each -> "\"" + each + "\"").toList());
  }
}
