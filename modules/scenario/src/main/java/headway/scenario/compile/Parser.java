package headway.scenario.compile;

import headway.scenario.compile.Token.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses by the grammar of CEL: {@code ?:} binds loosest and to the right, with {@code ||} in its
 * first two places; then {@code ||}, {@code &&}, the relations, {@code + -} and {@code *}, each to
 * the left; then {@code !} and {@code -} before a value.
 *
 * <p>What CEL has and the language leaves out is told and stepped over. A text that cannot be read
 * any further is told once, and only if nothing else was.
 */
final class Parser {
  /** How many signs, brackets (two each) and `?:` may stand in one another. */
  static final int DEEPEST = 64;

  static final int MOST_OPERATORS = 256;

  static final Set<String> KEPT_BY_CEL =
      Set.of(
          "as",
          "break",
          "const",
          "continue",
          "else",
          "for",
          "function",
          "if",
          "import",
          "let",
          "loop",
          "package",
          "namespace",
          "return",
          "var",
          "void",
          "while");

  private static final Set<Operator> RELATIONS = EnumSet.range(Operator.EQUAL, Operator.AT_LEAST);
  private static final Set<Operator> SUMS = EnumSet.of(Operator.PLUS, Operator.MINUS);
  private static final Set<Operator> PRODUCTS = EnumSet.of(Operator.TIMES);

  private final List<Token> tokens;
  private final Faults faults;
  private int next;
  private int depth;
  private int operators;

  private Parser(List<Token> tokens, Faults faults) {
    this.tokens = tokens;
    this.faults = faults;
  }

  /** The tree of a text; null where it could not be read to its end. */
  static @Nullable Expression parse(String text, Faults faults) {
    Parser parser = new Parser(Lexer.tokens(text, faults), faults);
    try {
      Expression whole = parser.expression();
      return parser.peek().kind() == Kind.END ? whole : parser.stop("an operator or the end");
    } catch (Unreadable told) {
      return null;
    }
  }

  private Expression expression() throws Unreadable {
    deeper();
    Expression first = or();
    if (accept("?")) {
      Expression then = or();
      if (!accept(":")) {
        return stop("`:` and what holds otherwise");
      }
      first = new Expression.Either(first, then, expression());
    }
    depth--;
    return first;
  }

  private Expression or() throws Unreadable {
    Expression left = and();
    while (peek().is("||") || isInWords("or", "||")) {
      left = both(left, Operator.OR, this::and);
    }
    return left;
  }

  private Expression and() throws Unreadable {
    Expression left = relation();
    while (peek().is("&&") || isInWords("and", "&&")) {
      left = both(left, Operator.AND, this::relation);
    }
    return left;
  }

  private Expression relation() throws Unreadable {
    Expression left = sum();
    while (true) {
      Operator relation = operatorOf(RELATIONS);
      if (relation != null) {
        left = both(left, relation, this::sum);
      } else if (peek().isName("in")) {
        refuse("`in` is not in the language.", "Compare with each value, joined by `||`.");
        take();
        left = refused(left, peek().is("[") ? primary() : sum());
      } else {
        return left;
      }
    }
  }

  private Expression sum() throws Unreadable {
    Expression left = product();
    for (Operator sum = operatorOf(SUMS); sum != null; sum = operatorOf(SUMS)) {
      left = both(left, sum, this::product);
    }
    return left;
  }

  private Expression product() throws Unreadable {
    Expression left = signed();
    while (true) {
      Operator product = operatorOf(PRODUCTS);
      if (product != null) {
        left = both(left, product, this::signed);
      } else if (peek().is("/") || peek().is("%")) {
        refuse("Division with " + peek().shown() + " is not in the language.", "");
        take();
        left = refused(left, signed());
      } else {
        return left;
      }
    }
  }

  private Expression signed() throws Unreadable {
    Token sign = peek();
    deeper();
    Expression value;
    if (sign.is("!")) {
      take();
      value = new Expression.Not(signed(), sign.offset());
    } else if (sign.is("-")) {
      take();
      value =
          peek().kind() == Kind.NUMBER
              ? number(take(), "-", sign.offset())
              : new Expression.Minus(signed(), sign.offset());
    } else if (sign.isName("not") && tokens.get(next + 1).beginsValue()) {
      refuse("`not` is not in the language.", "Write `!`.");
      take();
      value = new Expression.Not(signed(), sign.offset());
    } else {
      value = member();
    }
    depth--;
    return value;
  }

  private Expression member() throws Unreadable {
    Token first = peek();
    Expression value = primary();
    while (true) {
      boolean told = value instanceof Expression.Refused;
      if (peek().is(".")) {
        refuseUnless(told, "Fields, with a `.` after a value, are not in the language.");
        take();
        if (peek().kind() == Kind.NAME) {
          take();
        }
      } else if (peek().is("[")) {
        refuseUnless(told, "Places in a list, with `[` after a value, are not in the language.");
        skipBrackets();
      } else if (peek().is("(") && told) {
        skipBrackets();
      } else {
        return value;
      }
      value = new Expression.Refused(List.of(), first.offset());
    }
  }

  private Expression primary() throws Unreadable {
    Token token = peek();
    return switch (token.kind()) {
      case NUMBER -> number(take(), "", token.offset());
      case STRING -> new Expression.Word(take().text(), token.offset());
      case NAME -> name(take());
      case REFUSED -> new Expression.Refused(List.of(), take().offset());
      case SYMBOL -> brackets(token);
      case END -> stop("a value");
    };
  }

  private Expression number(Token token, String sign, int start) {
    boolean hexadecimal = token.text().startsWith("0x");
    String digits = hexadecimal ? token.text().substring(2) : token.text();
    try {
      long value = Long.parseLong(sign + digits, hexadecimal ? 16 : 10);
      if (Range.of(value).isExact()) {
        return new Expression.Numeral(value, start);
      }
    } catch (NumberFormatException tooLarge) {
      // told below, like one that a long can hold and that is too large all the same
    }
    faults.add(
        ExpressionCode.TOO_LARGE,
        start,
        "The number " + sign + token.text() + " is too large.",
        "Numbers go up to " + Range.LARGEST + ".");
    return new Expression.Refused(List.of(), start);
  }

  private Expression name(Token token) {
    String name = token.text();
    if (name.equals("true") || name.equals("false")) {
      return new Expression.Truth(name.equals("true"), token.offset());
    }
    if (name.equals("null") || name.equals("in")) {
      faults.add(
          ExpressionCode.NOT_IN_THE_LANGUAGE,
          token.offset(),
          "`" + name + "` is not in the language.");
      return new Expression.Refused(List.of(), token.offset());
    }
    if (KEPT_BY_CEL.contains(name)) {
      faults.add(
          ExpressionCode.NOT_IN_THE_LANGUAGE,
          token.offset(),
          "`" + name + "` is a word that CEL keeps for itself.",
          "Give the variable another name.");
      return new Expression.Refused(List.of(), token.offset());
    }
    if (peek().is("(")) {
      faults.add(
          ExpressionCode.NOT_IN_THE_LANGUAGE,
          token.offset(),
          "Calls such as `" + name + "(…)` are not in the language.");
      return new Expression.Refused(List.of(), token.offset());
    }
    return new Expression.Name(name, token.offset());
  }

  private Expression brackets(Token token) throws Unreadable {
    if (accept("(")) {
      Expression inside = expression();
      return accept(")") ? inside : stop("`)`");
    }
    if (token.is("[") || token.is("{")) {
      refuse((token.is("[") ? "Lists" : "Maps") + " are not in the language.", "");
      skipBrackets();
      return new Expression.Refused(List.of(), token.offset());
    }
    if (token.is(".")) {
      refuse("A `.` before a name is not in the language.", "");
      take();
      return peek().kind() == Kind.NAME
          ? new Expression.Refused(List.of(), take().offset())
          : stop("a name");
    }
    return stop("a value");
  }

  /** Steps over brackets and what is in them, whatever it is. */
  private void skipBrackets() throws Unreadable {
    int open = 0;
    do {
      Token token = take();
      if (token.kind() == Kind.END) {
        next--;
        stop("a closing bracket");
      }
      if (token.is("(") || token.is("[") || token.is("{")) {
        open++;
      } else if (token.is(")") || token.is("]") || token.is("}")) {
        open--;
      }
    } while (open > 0);
  }

  private static Expression refused(Expression left, Expression right) {
    return new Expression.Refused(List.of(left, right), left.start());
  }

  private boolean isInWords(String word, String symbol) {
    boolean inWords = peek().isName(word);
    if (inWords) {
      refuse("`" + word + "` is not in the language.", "Write `" + symbol + "`.");
    }
    return inWords;
  }

  private @Nullable Operator operatorOf(Set<Operator> level) {
    for (Operator operator : level) {
      if (peek().is(operator.symbol())) {
        return operator;
      }
    }
    return null;
  }

  private void refuse(String message, String hint) {
    faults.add(ExpressionCode.NOT_IN_THE_LANGUAGE, peek().offset(), message, hint);
  }

  private void refuseUnless(boolean told, String message) {
    if (!told) {
      refuse(message, "");
    }
  }

  private Expression both(Expression left, Operator operator, Reading right) throws Unreadable {
    int at = take().offset();
    if (++operators > MOST_OPERATORS) {
      throw tooLong(at, "More than " + MOST_OPERATORS + " operators are not read.");
    }
    return new Expression.Both(left, operator, right.read(), at);
  }

  private void deeper() throws Unreadable {
    if (++depth > DEEPEST) {
      throw tooLong(peek().offset(), "This is nested too deep to be read.");
    }
  }

  private Unreadable tooLong(int at, String message) {
    faults.add(ExpressionCode.TOO_LONG, at, message, "Keep a part in a variable of its own.");
    return new Unreadable();
  }

  private Expression stop(String expected) throws Unreadable {
    if (faults.none()) {
      faults.add(
          ExpressionCode.MALFORMED,
          peek().offset(),
          "Here should be " + expected + ", not " + peek().shown() + ".");
    }
    throw new Unreadable();
  }

  private boolean accept(String symbol) {
    boolean there = peek().is(symbol);
    next += there ? 1 : 0;
    return there;
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++);
  }

  /** Reads what stands to the right of an operator. */
  @FunctionalInterface
  private interface Reading {
    Expression read() throws Unreadable;
  }

  /** Ends the parse of a text whose fault has been told. */
  private static final class Unreadable extends Exception {
    Unreadable() {
      super(null, null, false, false);
    }
  }
}
