package headway.scenario.compile;

import headway.scenario.Variable;
import headway.scenario.Variable.Type;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Writes expressions over the sample's variables, by the grammar: every tree that the language has
 * may come, with as few brackets as it needs or with more, close together or far apart.
 */
final class RandomExpressions {
  private static final int CHOICE = 0;
  private static final int OR = 1;
  private static final int AND = 2;
  private static final int RELATION = 3;
  private static final int SUM = 4;
  private static final int PRODUCT = 5;
  private static final int SIGN = 6;
  private static final int VALUE = 7;

  private static final List<Type> TYPES = List.of(Type.values());

  private static final double FARTHEST = 0x1p50;

  private final RandomGenerator random;
  private final double mistakes;

  /**
   * A stream of expressions.
   *
   * @param mistakes how likely it is, wherever a type is wanted, that another is given
   */
  RandomExpressions(RandomGenerator random, double mistakes) {
    this.random = random;
    this.mistakes = mistakes;
  }

  /**
   * An expression with what is needed to put it into another.
   *
   * @param level how tightly it holds together
   * @param reach how far from 0 its value can be
   */
  private record Piece(String text, int level, double reach) {}

  String next(Type type) {
    return padded(piece(type, random.nextInt(5)).text());
  }

  private Piece piece(Type wanted, int depth) {
    Type type = random.nextDouble() < mistakes ? TYPES.get(random.nextInt(TYPES.size())) : wanted;
    Piece piece =
        switch (type) {
          case INT -> number(depth);
          case BOOL -> truth(depth);
          case ENUM -> word(depth);
        };
    return random.nextInt(8) == 0 ? inBrackets(piece) : piece;
  }

  private Piece number(int depth) {
    if (depth <= 0) {
      return random.nextBoolean() ? variable(Type.INT) : literal();
    }
    return switch (random.nextInt(5)) {
      case 0 -> joined(Type.INT, "+", SUM, depth);
      case 1 -> joined(Type.INT, "-", SUM, depth);
      case 2 -> joined(Type.INT, "*", PRODUCT, depth);
      case 3 -> signed(Type.INT, "-", depth);
      default -> either(Type.INT, depth);
    };
  }

  private Piece truth(int depth) {
    if (depth <= 0) {
      return random.nextInt(4) == 0
          ? new Piece(Boolean.toString(random.nextBoolean()), VALUE, 1)
          : variable(Type.BOOL);
    }
    return switch (random.nextInt(9)) {
      case 0 -> joined(Type.BOOL, "||", OR, depth);
      case 1 -> joined(Type.BOOL, "&&", AND, depth);
      case 2 -> signed(Type.BOOL, "!", depth);
      case 3 -> either(Type.BOOL, depth);
      case 4 -> joined(Type.BOOL, oneOf("==", "!="), RELATION, depth);
      case 5 -> wordsCompared(depth);
      default -> joined(Type.INT, oneOf("==", "!=", "<", "<=", ">", ">="), RELATION, depth);
    };
  }

  private Piece wordsCompared(int depth) {
    Piece variable = variable(Type.ENUM);
    Piece other = piece(Type.ENUM, depth - 1);
    boolean first = random.nextBoolean();
    return infix(first ? variable : other, oneOf("==", "!="), RELATION, first ? other : variable);
  }

  /** The words that come, {@code cold} and {@code warm}, are values of both enums that come. */
  private Piece word(int depth) {
    if (depth > 0) {
      return either(Type.ENUM, depth);
    }
    String quote = oneOf("\"", "'");
    return random.nextBoolean()
        ? variable(Type.ENUM)
        : new Piece(quote + oneOf("cold", "warm") + quote, VALUE, 0);
  }

  private Piece variable(Type type) {
    List<String> names =
        switch (type) {
          case INT -> List.of("trust", "clock", "balance");
          case BOOL -> List.of("asked", "knowsMisfit");
          case ENUM -> List.of("stage", "weather");
        };
    return new Piece(names.get(random.nextInt(names.size())), VALUE, 90);
  }

  private Piece literal() {
    int value = random.nextInt(100);
    String text =
        switch (random.nextInt(6)) {
          case 0 -> "0x%x".formatted(value);
          case 1 -> "0%d".formatted(value);
          case 2 -> "-%d".formatted(value);
          default -> Integer.toString(value);
        };
    return new Piece(text, VALUE, 100);
  }

  private Piece joined(Type type, String operator, int level, int depth) {
    return infix(piece(type, depth - 1), operator, level, piece(type, depth - 1));
  }

  private Piece infix(Piece left, String operator, int level, Piece right) {
    boolean tooFar = operator.equals("*") && left.reach() * right.reach() > FARTHEST;
    String safe = tooFar ? "-" : operator;
    int safeLevel = tooFar ? SUM : level;
    double reach = safe.equals("*") ? left.reach() * right.reach() : left.reach() + right.reach();
    String text = at(safeLevel, left) + spaced(safe) + at(safeLevel + 1, right);
    return new Piece(text, safeLevel, reach);
  }

  private Piece signed(Type type, String sign, int depth) {
    Piece of = piece(type, depth - 1);
    boolean chain = of.text().startsWith(sign) && of.level() == SIGN;
    return new Piece(sign + space() + at(chain ? SIGN : VALUE, of), SIGN, of.reach());
  }

  private Piece either(Type type, int depth) {
    Piece condition = piece(Type.BOOL, depth - 1);
    Piece then = piece(type, depth - 1);
    Piece otherwise = piece(type, depth - 1);
    String text =
        at(OR, condition) + spaced("?") + at(OR, then) + spaced(":") + at(CHOICE, otherwise);
    return new Piece(text, CHOICE, Math.max(then.reach(), otherwise.reach()));
  }

  private String at(int level, Piece piece) {
    return piece.level() >= level ? piece.text() : inBrackets(piece).text();
  }

  private Piece inBrackets(Piece piece) {
    return new Piece("(" + padded(piece.text()) + ")", VALUE, piece.reach());
  }

  private String padded(String text) {
    return space() + text + space();
  }

  private String spaced(String operator) {
    return space() + operator + space();
  }

  private String space() {
    return oneOf("", "", " ", " ", "  ", "\n", "\t");
  }

  private String oneOf(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  /** A state within the variables' ranges. */
  int[] state() {
    return Sample.ALL.stream().mapToInt(this::value).toArray();
  }

  private int value(Variable variable) {
    return (int) random.nextLong(variable.min(), variable.max() + 1L);
  }
}
