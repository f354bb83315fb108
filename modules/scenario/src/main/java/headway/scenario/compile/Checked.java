package headway.scenario.compile;

import headway.scenario.Variable;

/**
 * An expression whose names are found and whose types agree: a number, a truth, or a word of an
 * enum. It cannot fail when it runs.
 */
sealed interface Checked {
  /** A number, with the range that the variables' own ranges leave it. */
  sealed interface Whole extends Checked {
    Range range();

    record Constant(long value) implements Whole {
      @Override
      public Range range() {
        return Range.of(value);
      }
    }

    record Slot(Variable variable) implements Whole {
      @Override
      public Range range() {
        return new Range(variable.min(), variable.max());
      }
    }

    record Sum(Whole left, Whole right, Range range) implements Whole {}

    record Difference(Whole left, Whole right, Range range) implements Whole {}

    record Product(Whole left, Whole right, Range range) implements Whole {}

    record Negative(Whole of) implements Whole {
      @Override
      public Range range() {
        return of.range().negated();
      }
    }

    record Either(Truth condition, Whole then, Whole otherwise) implements Whole {
      @Override
      public Range range() {
        return then.range().with(otherwise.range());
      }
    }
  }

  /** True or false. */
  sealed interface Truth extends Checked {
    record Constant(boolean value) implements Truth {}

    record Slot(Variable variable) implements Truth {}

    record Not(Truth of) implements Truth {}

    record And(Truth left, Truth right) implements Truth {}

    record Or(Truth left, Truth right) implements Truth {}

    /** Compares numbers by one of the relations. */
    record Compare(Whole left, Operator relation, Whole right) implements Truth {}

    record SameTruth(Truth left, Truth right) implements Truth {}

    record SameWord(Word left, Word right) implements Truth {}

    record Either(Truth condition, Truth then, Truth otherwise) implements Truth {}
  }

  /** A value of an enum, by name. */
  sealed interface Word extends Checked {
    /** A string as written; {@code start} is where. */
    record Literal(String text, int start) implements Word {}

    record Slot(Variable variable, int start) implements Word {}

    record Either(Truth condition, Word then, Word otherwise) implements Word {}
  }
}
