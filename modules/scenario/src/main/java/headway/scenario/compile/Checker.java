package headway.scenario.compile;

import headway.scenario.Variable;
import headway.scenario.compile.Checked.Truth;
import headway.scenario.compile.Checked.Whole;
import headway.scenario.compile.Checked.Word;
import headway.scenario.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds names, types and ranges. What has a fault is null, and whatever it is part of is looked at
 * further without blaming it twice.
 */
final class Checker {
  /** What people write for a yes or no, in the languages of the interface. */
  private static final Set<String> TRUTHS = Set.of("yes", "no", "on", "off", "ja", "nee");

  private final Map<String, Variable> variables;
  private final Faults faults;
  private final BitSet reads = new BitSet();

  Checker(Map<String, Variable> variables, Faults faults) {
    this.variables = variables;
    this.faults = faults;
  }

  /** The slots of all names found so far. */
  BitSet reads() {
    return reads;
  }

  @Nullable Checked check(Expression expression) {
    return switch (expression) {
      case Expression.Numeral(long value, int ignored) -> new Whole.Constant(value);
      case Expression.Truth(boolean value, int ignored) -> new Truth.Constant(value);
      case Expression.Word(String text, int start) -> new Word.Literal(text, start);
      case Expression.Name name -> variable(name);
      case Expression.Not(Expression of, int ignored) ->
          truth(of, "`!`") instanceof Truth truth ? new Truth.Not(truth) : null;
      case Expression.Minus(Expression of, int ignored) ->
          whole(of, "`-`") instanceof Whole whole ? new Whole.Negative(whole) : null;
      case Expression.Both both -> both(both);
      case Expression.Either either -> either(either);
      case Expression.Refused refused -> {
        refused.parts().forEach(this::check);
        yield null;
      }
    };
  }

  private @Nullable Checked variable(Expression.Name name) {
    Variable variable = variables.get(name.name());
    if (variable == null) {
      faults.add(
          ExpressionCode.UNKNOWN_NAME,
          name.start(),
          "There is no variable `" + name.name() + "`.",
          hint(name.name()));
      return null;
    }
    reads.set(variable.slot());
    return switch (variable.type()) {
      case INT -> new Whole.Slot(variable);
      case BOOL -> new Truth.Slot(variable);
      case ENUM -> new Word.Slot(variable, name.start());
    };
  }

  private String hint(String name) {
    List<String> names = new ArrayList<>(variables.keySet());
    names.addAll(List.of("true", "false"));
    Optional<Variable> owner =
        variables.values().stream().filter(each -> each.values().contains(name)).findFirst();
    if (TRUTHS.contains(name.toLowerCase(Locale.ROOT))) {
      return "A yes or no is written `true` or `false`.";
    }
    return owner.isPresent()
        ? "A value of `" + owner.get().name() + "` stands in quotes: \"" + name + "\"."
        : Suggestion.near(name, names)
            .map(each -> "Did you mean `" + each + "`?")
            .orElseGet(() -> Suggestion.hintOrAll(name, variables.keySet()));
  }

  private @Nullable Checked both(Expression.Both both) {
    return switch (both.operator()) {
      case OR, AND -> joined(both);
      case PLUS -> computed(both, (a, b) -> new Whole.Sum(a, b, a.range().plus(b.range())));
      case MINUS ->
          computed(both, (a, b) -> new Whole.Difference(a, b, a.range().minus(b.range())));
      case TIMES -> computed(both, (a, b) -> new Whole.Product(a, b, a.range().times(b.range())));
      case LESS, AT_MOST, GREATER, AT_LEAST -> ordered(both);
      case EQUAL, UNEQUAL -> equal(both);
    };
  }

  private @Nullable Truth joined(Expression.Both both) {
    String asker = "`" + both.operator().symbol() + "`";
    Truth left = truth(both.left(), asker);
    Truth right = truth(both.right(), asker);
    if (left == null || right == null) {
      return null;
    }
    return both.operator() == Operator.AND ? new Truth.And(left, right) : new Truth.Or(left, right);
  }

  private @Nullable Whole computed(Expression.Both both, BinaryOperator<Whole> operation) {
    String asker = "`" + both.operator().symbol() + "`";
    Whole left = whole(both.left(), asker);
    Whole right = whole(both.right(), asker);
    if (left == null || right == null) {
      return null;
    }
    Whole result = operation.apply(left, right);
    if (!result.range().isExact()) {
      faults.add(
          ExpressionCode.TOO_LARGE,
          both.at(),
          "The result of " + asker + " can become too large to be counted exactly.",
          "It may reach " + Range.LARGEST + "; the variables' `min` and `max` allow more.");
      return null;
    }
    return result;
  }

  private @Nullable Truth ordered(Expression.Both both) {
    String asker = "`" + both.operator().symbol() + "`";
    Whole left = whole(both.left(), asker);
    Whole right = whole(both.right(), asker);
    return left == null || right == null ? null : new Truth.Compare(left, both.operator(), right);
  }

  private @Nullable Truth equal(Expression.Both both) {
    Checked left = check(both.left());
    Checked right = check(both.right());
    if (left == null || right == null) {
      return null;
    }
    boolean wanted = both.operator() == Operator.EQUAL;
    Truth same =
        switch (left) {
          case Whole a when right instanceof Whole b -> new Truth.Compare(a, both.operator(), b);
          case Truth a when right instanceof Truth b -> not(!wanted, new Truth.SameTruth(a, b));
          case Word a when right instanceof Word b -> {
            boolean known = new Words(faults).comparable(a, b, both);
            yield known ? not(!wanted, new Truth.SameWord(a, b)) : null;
          }
          case Whole ignored -> null;
          case Truth ignored -> null;
          case Word ignored -> null;
        };
    if (same == null && !(left instanceof Word && right instanceof Word)) {
      faults.add(
          ExpressionCode.WRONG_TYPE,
          both.at(),
          "`%s` cannot compare %s with %s."
              .formatted(both.operator().symbol(), described(left), described(right)));
    }
    return same;
  }

  private static Truth not(boolean negated, Truth truth) {
    return negated ? new Truth.Not(truth) : truth;
  }

  private @Nullable Checked either(Expression.Either either) {
    Truth condition = truth(either.condition(), "`?`");
    Checked then = check(either.then());
    Checked otherwise = check(either.otherwise());
    if (then == null || otherwise == null) {
      return null;
    }
    boolean alike =
        (then instanceof Whole && otherwise instanceof Whole)
            || (then instanceof Truth && otherwise instanceof Truth)
            || (then instanceof Word && otherwise instanceof Word);
    if (!alike) {
      faults.add(
          ExpressionCode.WRONG_TYPE,
          either.otherwise().start(),
          "After `:` stands %s, but after `?` %s.".formatted(described(otherwise), described(then)),
          "Both must be of one kind.");
    }
    if (condition == null) {
      return null;
    }
    return switch (then) {
      case Whole a when otherwise instanceof Whole b -> new Whole.Either(condition, a, b);
      case Truth a when otherwise instanceof Truth b -> new Truth.Either(condition, a, b);
      case Word a when otherwise instanceof Word b -> new Word.Either(condition, a, b);
      case Whole ignored -> null;
      case Truth ignored -> null;
      case Word ignored -> null;
    };
  }

  private @Nullable Truth truth(Expression expression, String asker) {
    return switch (check(expression)) {
      case null -> null;
      case Truth truth -> truth;
      case Checked other -> {
        faults.add(
            ExpressionCode.WRONG_TYPE,
            expression.start(),
            asker + " needs something true or false, not " + described(other) + ".");
        yield null;
      }
    };
  }

  private @Nullable Whole whole(Expression expression, String asker) {
    return switch (check(expression)) {
      case null -> null;
      case Whole whole -> whole;
      case Checked other -> {
        boolean chained =
            expression instanceof Expression.Both inner && inner.operator().isRelation();
        faults.add(
            ExpressionCode.WRONG_TYPE,
            expression.start(),
            asker + " needs a number, not " + described(other) + ".",
            chained ? "Join two comparisons with `&&`." : "");
        yield null;
      }
    };
  }

  /** What something is, in an author's words. */
  static String described(Checked checked) {
    return switch (checked) {
      case Whole ignored -> "a number";
      case Truth ignored -> "something true or false";
      case Word.Literal(String text, int ignored) -> "the word \"" + text + "\"";
      case Word.Slot(Variable variable, int ignored) -> "the enum `" + variable.name() + "`";
      case Word.Either ignored -> "a word";
    };
  }
}
