package headway.scenario.compile;

import headway.scenario.compile.Token.Kind;
import java.util.List;

/** The tokens of a text, taken from left to right, and the ways to tell what is wrong with one. */
final class Tokens {
  private final List<Token> all;
  private final Faults faults;
  private int next;

  Tokens(String text, Faults faults) {
    this.all = Lexer.tokens(text, faults);
    this.faults = faults;
  }

  Token peek() {
    return all.get(next);
  }

  /** The one after the next; there is one wherever the next is not the end. */
  Token following() {
    return all.get(next + 1);
  }

  boolean areAllTaken() {
    return peek().kind() == Kind.END;
  }

  Token take() {
    return all.get(next++);
  }

  /** Takes the next token if it is this symbol; returns whether it was. */
  boolean accept(String symbol) {
    boolean there = peek().is(symbol);
    next += there ? 1 : 0;
    return there;
  }

  /** Steps over brackets and what is in them, whatever it is. */
  void skipBrackets() throws Unreadable {
    int open = 0;
    do {
      if (areAllTaken()) {
        stop("a closing bracket");
      }
      Token token = take();
      if (token.is("(") || token.is("[") || token.is("{")) {
        open++;
      } else if (token.is(")") || token.is("]") || token.is("}")) {
        open--;
      }
    } while (open > 0);
  }

  /** Tells that the next token is not in the language. */
  void refuse(String message, String hint) {
    faults.add(ExpressionCode.NOT_IN_THE_LANGUAGE, peek().offset(), message, hint);
  }

  void refuseUnless(boolean told, String message) {
    if (!told) {
      refuse(message, "");
    }
  }

  /** Ends the parse before the next token; what was expected is told if nothing else was. */
  Expression stop(String expected) throws Unreadable {
    if (faults.none()) {
      faults.add(
          ExpressionCode.MALFORMED,
          peek().offset(),
          "Here should be " + expected + ", not " + peek().shown() + ".");
    }
    throw new Unreadable();
  }

  /** Tells that there is more than is read. */
  Unreadable tooLong(int at, String message) {
    faults.add(ExpressionCode.TOO_LONG, at, message, "Keep a part in a variable of its own.");
    return new Unreadable();
  }

  /** Ends the parse of a text whose fault has been told. */
  static final class Unreadable extends Exception {
    private Unreadable() {
      super(null, null, false, false);
    }
  }
}
