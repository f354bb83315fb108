package headway.scenario.compile;

import headway.scenario.Variable;
import headway.scenario.compile.Checked.Truth;
import headway.scenario.compile.Checked.Whole;
import headway.scenario.expression.Guard;
import headway.scenario.expression.Guard.Within;

/** Closures that compare numbers. */
final class Comparisons {
  private Comparisons() {}

  static Guard.Test test(Truth.Compare compare, Closures closures) {
    return switch (compare) {
      case Truth.Compare(Whole.Slot(Variable variable), var relation, Whole.Constant(long value)) ->
          ofSlot(variable.slot(), relation, value);
      case Truth.Compare(Whole.Constant(long value), var relation, Whole.Slot(Variable variable)) ->
          ofSlot(variable.slot(), relation.exchanged(), value);
      case Truth.Compare(Whole left, var relation, Whole right) ->
          ofNumbers(closures.number(left), relation, closures.number(right));
    };
  }

  private static Guard.Test ofSlot(int slot, Operator relation, long value) {
    return switch (relation) {
      case EQUAL -> Within.of(slot, value, value);
      case UNEQUAL -> slots -> slots[slot] != value;
      case LESS -> Within.of(slot, Long.MIN_VALUE, value - 1);
      case AT_MOST -> Within.of(slot, Long.MIN_VALUE, value);
      case GREATER -> Within.of(slot, value + 1, Long.MAX_VALUE);
      case AT_LEAST -> Within.of(slot, value, Long.MAX_VALUE);
      case OR, AND, PLUS, MINUS, TIMES -> throw noRelation(relation);
    };
  }

  private static Guard.Test ofNumbers(
      Closures.LongOf left, Operator relation, Closures.LongOf right) {
    return switch (relation) {
      case EQUAL -> slots -> left.of(slots) == right.of(slots);
      case UNEQUAL -> slots -> left.of(slots) != right.of(slots);
      case LESS -> slots -> left.of(slots) < right.of(slots);
      case AT_MOST -> slots -> left.of(slots) <= right.of(slots);
      case GREATER -> slots -> left.of(slots) > right.of(slots);
      case AT_LEAST -> slots -> left.of(slots) >= right.of(slots);
      case OR, AND, PLUS, MINUS, TIMES -> throw noRelation(relation);
    };
  }

  private static IllegalArgumentException noRelation(Operator operator) {
    return new IllegalArgumentException(operator.symbol() + " compares nothing");
  }
}
