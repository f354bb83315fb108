package headway.scenario.compile;

import java.util.List;

/** An expression as written; its offsets are in characters from 0. */
sealed interface Expression {
  /** Where it begins. */
  int start();

  record Numeral(long value, int start) implements Expression {}

  record Truth(boolean value, int start) implements Expression {}

  record Word(String text, int start) implements Expression {}

  record Name(String name, int start) implements Expression {}

  record Not(Expression of, int start) implements Expression {}

  record Minus(Expression of, int start) implements Expression {}

  /** Two expressions that an operator joins; {@code at} is where the operator stands. */
  record Both(Expression left, Operator operator, Expression right, int at) implements Expression {
    @Override
    public int start() {
      return left.start();
    }
  }

  record Either(Expression condition, Expression then, Expression otherwise) implements Expression {
    @Override
    public int start() {
      return condition.start();
    }
  }

  /** Something that was refused already, with those parts that can still be looked at. */
  record Refused(List<Expression> parts, int start) implements Expression {
    public Refused {
      parts = List.copyOf(parts);
    }
  }
}
