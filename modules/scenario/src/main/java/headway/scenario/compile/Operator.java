package headway.scenario.compile;

/** What joins two expressions. */
enum Operator {
  OR("||"),
  AND("&&"),
  EQUAL("=="),
  UNEQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">="),
  PLUS("+"),
  MINUS("-"),
  TIMES("*");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  String symbol() {
    return symbol;
  }

  /** Whether it compares its sides. */
  boolean isRelation() {
    return switch (this) {
      case EQUAL, UNEQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> true;
      case OR, AND, PLUS, MINUS, TIMES -> false;
    };
  }

  /** The comparison that holds with its sides exchanged. */
  Operator exchanged() {
    return switch (this) {
      case LESS -> GREATER;
      case AT_MOST -> AT_LEAST;
      case GREATER -> LESS;
      case AT_LEAST -> AT_MOST;
      case OR, AND, EQUAL, UNEQUAL, PLUS, MINUS, TIMES -> this;
    };
  }
}
