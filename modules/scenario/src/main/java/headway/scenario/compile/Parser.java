package headway.scenario.compile;

import headway.scenario.compile.Token.Kind;
import headway.scenario.compile.Tokens.Unreadable;
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

  private static final Set<Operator> RELATIONS = EnumSet.range(Operator.EQUAL, Operator.AT_LEAST);
  private static final Set<Operator> SUMS = EnumSet.of(Operator.PLUS, Operator.MINUS);
  private static final Set<Operator> PRODUCTS = EnumSet.of(Operator.TIMES);

  private final Tokens tokens;
  private final Faults faults;
  private int depth;
  private int operators;

  private Parser(Tokens tokens, Faults faults) {
    this.tokens = tokens;
    this.faults = faults;
  }

  /** The tree of a text; null where it could not be read to its end. */
  static @Nullable Expression parse(String text, Faults faults) {
    Parser parser = new Parser(new Tokens(text, faults), faults);
    try {
      Expression whole = parser.expression();
      return parser.tokens.areAllTaken() ? whole : parser.tokens.stop("an operator or the end");
    } catch (Unreadable told) {
      return null;
    }
  }

  private Expression expression() throws Unreadable {
    deeper();
    Expression first = or();
    if (tokens.accept("?")) {
      Expression then = or();
      if (!tokens.accept(":")) {
        return tokens.stop("`:` and what holds otherwise");
      }
      first = new Expression.Either(first, then, expression());
    }
    depth--;
    return first;
  }

  private Expression or() throws Unreadable {
    Expression left = and();
    while (tokens.peek().is("||") || isInWords("or", "||")) {
      left = both(left, Operator.OR, this::and);
    }
    return left;
  }

  private Expression and() throws Unreadable {
    Expression left = relation();
    while (tokens.peek().is("&&") || isInWords("and", "&&")) {
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
      } else if (tokens.peek().isName("in")) {
        tokens.refuse("`in` is not in the language.", "Compare with each value, joined by `||`.");
        tokens.take();
        left = refused(left, tokens.peek().is("[") ? primary() : sum());
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
      } else if (tokens.peek().is("/") || tokens.peek().is("%")) {
        tokens.refuse("Division with " + tokens.peek().shown() + " is not in the language.", "");
        tokens.take();
        left = refused(left, signed());
      } else {
        return left;
      }
    }
  }

  private Expression signed() throws Unreadable {
    Token sign = tokens.peek();
    deeper();
    Expression value;
    if (sign.is("!")) {
      tokens.take();
      value = new Expression.Not(signed(), sign.offset());
    } else if (sign.is("-")) {
      tokens.take();
      value =
          tokens.peek().kind() == Kind.NUMBER
              ? number(tokens.take(), "-", sign.offset())
              : new Expression.Minus(signed(), sign.offset());
    } else if (sign.isName("not") && tokens.following().beginsValue()) {
      tokens.refuse("`not` is not in the language.", "Write `!`.");
      tokens.take();
      value = new Expression.Not(signed(), sign.offset());
    } else {
      value = member();
    }
    depth--;
    return value;
  }

  private Expression member() throws Unreadable {
    Token first = tokens.peek();
    Expression value = primary();
    while (true) {
      boolean told = value instanceof Expression.Refused;
      if (tokens.peek().is(".")) {
        tokens.refuseUnless(told, "Fields, with a `.` after a value, are not in the language.");
        tokens.take();
        if (tokens.peek().kind() == Kind.NAME) {
          tokens.take();
        }
      } else if (tokens.peek().is("[")) {
        tokens.refuseUnless(
            told, "Places in a list, with `[` after a value, are not in the language.");
        tokens.skipBrackets();
      } else if (tokens.peek().is("(") && told) {
        tokens.skipBrackets();
      } else {
        return value;
      }
      value = new Expression.Refused(List.of(), first.offset());
    }
  }

  private Expression primary() throws Unreadable {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case NUMBER -> number(tokens.take(), "", token.offset());
      case STRING -> new Expression.Word(tokens.take().text(), token.offset());
      case NAME -> name(tokens.take());
      case REFUSED -> new Expression.Refused(List.of(), tokens.take().offset());
      case SYMBOL -> brackets(token);
      case END -> tokens.stop("a value");
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
    if (Reserved.KEPT_BY_CEL.contains(name)) {
      faults.add(
          ExpressionCode.NOT_IN_THE_LANGUAGE,
          token.offset(),
          "`" + name + "` is a word that CEL keeps for itself.",
          "Give the variable another name.");
      return new Expression.Refused(List.of(), token.offset());
    }
    if (tokens.peek().is("(")) {
      faults.add(
          ExpressionCode.NOT_IN_THE_LANGUAGE,
          token.offset(),
          "Calls such as `" + name + "(…)` are not in the language.");
      return new Expression.Refused(List.of(), token.offset());
    }
    return new Expression.Name(name, token.offset());
  }

  private Expression brackets(Token token) throws Unreadable {
    if (tokens.accept("(")) {
      Expression inside = expression();
      return tokens.accept(")") ? inside : tokens.stop("`)`");
    }
    if (token.is("[") || token.is("{")) {
      tokens.refuse((token.is("[") ? "Lists" : "Maps") + " are not in the language.", "");
      tokens.skipBrackets();
      return new Expression.Refused(List.of(), token.offset());
    }
    if (token.is(".")) {
      tokens.refuse("A `.` before a name is not in the language.", "");
      tokens.take();
      return tokens.peek().kind() == Kind.NAME
          ? new Expression.Refused(List.of(), tokens.take().offset())
          : tokens.stop("a name");
    }
    return tokens.stop("a value");
  }

  private static Expression refused(Expression left, Expression right) {
    return new Expression.Refused(List.of(left, right), left.start());
  }

  private boolean isInWords(String word, String symbol) {
    boolean inWords = tokens.peek().isName(word);
    if (inWords) {
      tokens.refuse("`" + word + "` is not in the language.", "Write `" + symbol + "`.");
    }
    return inWords;
  }

  private @Nullable Operator operatorOf(Set<Operator> level) {
    for (Operator operator : level) {
      if (tokens.peek().is(operator.symbol())) {
        return operator;
      }
    }
    return null;
  }

  private Expression both(Expression left, Operator operator, Reading right) throws Unreadable {
    int at = tokens.take().offset();
    if (++operators > MOST_OPERATORS) {
      throw tokens.tooLong(at, "More than " + MOST_OPERATORS + " operators are not read.");
    }
    return new Expression.Both(left, operator, right.read(), at);
  }

  private void deeper() throws Unreadable {
    if (++depth > DEEPEST) {
      throw tokens.tooLong(tokens.peek().offset(), "This is nested too deep to be read.");
    }
  }

  /** Reads what stands to the right of an operator. */
  @FunctionalInterface
  private interface Reading {
    Expression read() throws Unreadable;
  }
}
