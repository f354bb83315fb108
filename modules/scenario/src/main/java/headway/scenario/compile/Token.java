package headway.scenario.compile;

/**
 * A word of an expression.
 *
 * @param text as written; of a string, what stands between its quotes; empty at the end
 * @param offset where it begins, in characters from 0
 */
record Token(Kind kind, String text, int offset) {
  enum Kind {
    NUMBER,
    STRING,
    NAME,
    SYMBOL,
    /** A value of a kind that the language leaves out; its fault is told already. */
    REFUSED,
    END
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }

  boolean beginsValue() {
    return switch (kind) {
      case NUMBER, STRING, NAME, REFUSED -> true;
      case SYMBOL -> text.equals("(") || text.equals("!") || text.equals("-");
      case END -> false;
    };
  }

  String shown() {
    return switch (kind) {
      case END -> "the end";
      case STRING -> "\"" + text + "\"";
      case NUMBER, NAME, SYMBOL, REFUSED -> "`" + text + "`";
    };
  }
}
