package headway.play;

import headway.scenario.diagnostic.Position;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a play script, one after the other; comments are left out. */
final class ScriptTokens {
  /**
   * A word and where it stands.
   *
   * @param text without space
   */
  record Token(String text, Position position) {}

  private static final Pattern WORD = Pattern.compile("[^\\s\\uFEFF]+");
  private static final Pattern OPERATOR = Pattern.compile("[=!<>]=|[<>]");

  private final Deque<Token> rest = new ArrayDeque<>();

  ScriptTokens(String file, String text) {
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      int comment = line.indexOf('#');
      Matcher word = WORD.matcher(comment < 0 ? line : line.substring(0, comment));
      while (word.find()) {
        int column = line.codePointCount(0, word.start()) + 1;
        rest.add(new Token(word.group(), new Position(file, number, column)));
      }
    }
  }

  /** The next word; null at the end. */
  @Nullable Token next() {
    return rest.poll();
  }

  /**
   * The next word up to an operator, or the operator that is next: in {@code trust>=4} there are
   * three. Null at the end.
   */
  @Nullable Token nextOperand() {
    Token token = rest.poll();
    if (token == null) {
      return null;
    }
    Matcher operator = OPERATOR.matcher(token.text());
    if (!operator.find()) {
      return token;
    }
    int cut = operator.start() > 0 ? operator.start() : operator.end();
    if (cut < token.text().length()) {
      rest.push(part(token, cut, token.text().length()));
    }
    return part(token, 0, cut);
  }

  /** Whether an operator is next. */
  boolean operatorIsNext() {
    Token token = rest.peek();
    return token != null && OPERATOR.matcher(token.text()).lookingAt();
  }

  private static Token part(Token token, int from, int to) {
    Position whole = token.position();
    int column = whole.column() + token.text().codePointCount(0, from);
    return new Token(
        token.text().substring(from, to), new Position(whole.file(), whole.line(), column));
  }
}
