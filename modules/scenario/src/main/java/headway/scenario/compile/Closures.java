package headway.scenario.compile;

import headway.scenario.Variable;
import headway.scenario.compile.Checked.Truth;
import headway.scenario.compile.Checked.Whole;
import headway.scenario.compile.Checked.Word;
import headway.scenario.expression.Effect;
import headway.scenario.expression.Guard;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns a checked expression into closures over a state's slots. Nothing is allocated when they
 * run. What authors write most, a slot against a constant and two of those joined, has closures of
 * its own.
 */
final class Closures {
  /** Computes a number; within ±2<sup>53</sup>. */
  @FunctionalInterface
  interface LongOf {
    long of(int[] slots);
  }

  /** Computes the number of a word within this expression. */
  @FunctionalInterface
  private interface WordOf {
    int of(int[] slots);
  }

  private final Map<String, Integer> words = new HashMap<>();

  Guard.Test test(Truth truth) {
    return switch (truth) {
      case Truth.Constant(boolean value) -> value ? slots -> true : slots -> false;
      case Truth.Slot(Variable variable) -> is(variable.slot(), 1);
      case Truth.Not(Truth.Slot(Variable variable)) -> is(variable.slot(), 0);
      case Truth.Not(Truth.SameWord(Word.Slot(Variable variable, int a), Word.Literal word)) ->
          isNot(variable.slot(), variable.values().indexOf(word.text()));
      case Truth.Not(Truth of) -> {
        Guard.Test test = test(of);
        yield slots -> !test.holds(slots);
      }
      case Truth.And(Truth left, Truth right) -> and(test(left), test(right));
      case Truth.Or(Truth left, Truth right) -> or(test(left), test(right));
      case Truth.Compare compare -> Comparisons.test(compare, this);
      case Truth.SameTruth(Truth left, Truth right) -> {
        Guard.Test a = test(left);
        Guard.Test b = test(right);
        yield slots -> a.holds(slots) == b.holds(slots);
      }
      case Truth.SameWord(Word.Slot(Variable variable, int a), Word.Literal word) ->
          is(variable.slot(), variable.values().indexOf(word.text()));
      case Truth.SameWord(Word.Literal word, Word.Slot slot) ->
          test(new Truth.SameWord(slot, word));
      case Truth.SameWord(Word left, Word right) -> {
        WordOf a = word(left);
        WordOf b = word(right);
        yield slots -> a.of(slots) == b.of(slots);
      }
      case Truth.Either(Truth condition, Truth then, Truth otherwise) -> {
        Guard.Test test = test(condition);
        Guard.Test a = test(then);
        Guard.Test b = test(otherwise);
        yield slots -> test.holds(slots) ? a.holds(slots) : b.holds(slots);
      }
    };
  }

  private static Guard.Test is(int slot, int value) {
    return new Guard.Within(slot, value, value);
  }

  private static Guard.Test isNot(int slot, int value) {
    return slots -> slots[slot] != value;
  }

  private static Guard.Test and(Guard.Test left, Guard.Test right) {
    return slots -> left.holds(slots) && right.holds(slots);
  }

  private static Guard.Test or(Guard.Test left, Guard.Test right) {
    return slots -> left.holds(slots) || right.holds(slots);
  }

  LongOf number(Whole whole) {
    return switch (whole) {
      case Whole.Constant(long value) -> slots -> value;
      case Whole.Slot(Variable variable) -> {
        int slot = variable.slot();
        yield slots -> slots[slot];
      }
      case Whole.Sum(Whole left, Whole right, Range ignored) -> {
        LongOf a = number(left);
        LongOf b = number(right);
        yield slots -> a.of(slots) + b.of(slots);
      }
      case Whole.Difference(Whole left, Whole right, Range ignored) -> {
        LongOf a = number(left);
        LongOf b = number(right);
        yield slots -> a.of(slots) - b.of(slots);
      }
      case Whole.Product(Whole left, Whole right, Range ignored) -> {
        LongOf a = number(left);
        LongOf b = number(right);
        yield slots -> a.of(slots) * b.of(slots);
      }
      case Whole.Negative(Whole of) -> {
        LongOf a = number(of);
        yield slots -> -a.of(slots);
      }
      case Whole.Either(Truth condition, Whole then, Whole otherwise) -> {
        Guard.Test test = test(condition);
        LongOf a = number(then);
        LongOf b = number(otherwise);
        yield slots -> test.holds(slots) ? a.of(slots) : b.of(slots);
      }
    };
  }

  /** A number as the new value of a variable, clamped to its range. */
  Effect.Value clamped(Whole whole, Variable target) {
    int min = target.min();
    int max = target.max();
    return switch (whole) {
      case Whole.Constant(long value) -> {
        int constant = Math.clamp(value, min, max);
        yield slots -> constant;
      }
      case Whole.Sum(Whole.Slot(Variable of), Whole.Constant(long value), Range ignored) ->
          plus(of.slot(), value, min, max);
      case Whole.Sum(Whole.Constant(long value), Whole.Slot(Variable of), Range ignored) ->
          plus(of.slot(), value, min, max);
      case Whole.Difference(Whole.Slot(Variable of), Whole.Constant(long value), Range ignored) ->
          plus(of.slot(), -value, min, max);
      case Whole other when other.range().isWithin(min, max) -> {
        LongOf value = number(other);
        yield slots -> (int) value.of(slots);
      }
      case Whole other -> {
        LongOf value = number(other);
        yield slots -> Math.clamp(value.of(slots), min, max);
      }
    };
  }

  private static Effect.Value plus(int slot, long value, int min, int max) {
    return new Effect.Raised(slot, value, min, max);
  }

  /** A truth as the new value of a variable. */
  Effect.Value bit(Truth truth) {
    Guard.Test test = test(truth);
    return slots -> test.holds(slots) ? 1 : 0;
  }

  /** A word as the new value of a variable, which must have it among its values. */
  Effect.Value index(Word word, Variable target) {
    return switch (word) {
      case Word.Literal(String text, int ignored) -> {
        int index = target.values().indexOf(text);
        yield slots -> index;
      }
      case Word.Slot(Variable variable, int ignored) -> {
        int slot = variable.slot();
        int[] indexes = variable.values().stream().mapToInt(target.values()::indexOf).toArray();
        yield slots -> indexes[slots[slot]];
      }
      case Word.Either(Truth condition, Word then, Word otherwise) -> {
        Guard.Test test = test(condition);
        Effect.Value a = index(then, target);
        Effect.Value b = index(otherwise, target);
        yield slots -> test.holds(slots) ? a.of(slots) : b.of(slots);
      }
    };
  }

  private WordOf word(Word word) {
    return switch (word) {
      case Word.Literal(String text, int ignored) -> {
        int number = numbered(text);
        yield slots -> number;
      }
      case Word.Slot(Variable variable, int ignored) -> {
        int slot = variable.slot();
        int[] numbers = variable.values().stream().mapToInt(this::numbered).toArray();
        yield slots -> numbers[slots[slot]];
      }
      case Word.Either(Truth condition, Word then, Word otherwise) -> {
        Guard.Test test = test(condition);
        WordOf a = word(then);
        WordOf b = word(otherwise);
        yield slots -> test.holds(slots) ? a.of(slots) : b.of(slots);
      }
    };
  }

  private int numbered(String word) {
    return words.computeIfAbsent(word, ignored -> words.size());
  }
}
