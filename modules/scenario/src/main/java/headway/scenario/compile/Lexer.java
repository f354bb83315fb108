package headway.scenario.compile;

import headway.scenario.compile.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts an expression into tokens as CEL does. What CEL has and the language leaves out is told and
 * becomes a refused token, so that the rest can be looked at too.
 */
final class Lexer {
  private static final List<String> SYMBOLS =
      List.of(
          "&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "+", "-", "*", "/", "%", "?", ":", "(",
          ")", "[", "]", "{", "}", ".", ",");

  private static final Map<Character, String> HALVES = Map.of('=', "==", '&', "&&", '|', "||");

  private final String text;
  private final Faults faults;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  /** The tokens of a text, an end last. */
  static List<Token> tokens(String text, Faults faults) {
    return new Lexer(text, faults).all();
  }

  private List<Token> all() {
    while (at < text.length()) {
      char next = text.charAt(at);
      if (isSpace(next)) {
        at++;
      } else if (isDigit(next) || (next == '.' && isDigit(peek(1)))) {
        number();
      } else if (isNameStart(next)) {
        nameOrPrefixedString();
      } else if (next == '"' || next == '\'') {
        string(at, "");
      } else {
        symbol();
      }
    }
    tokens.add(new Token(Kind.END, "", text.length()));
    return tokens;
  }

  private void number() {
    int start = at;
    boolean hexadecimal = text.startsWith("0x", at);
    at += hexadecimal ? 2 : 0;
    while (isNamePart(peek(0)) || (!hexadecimal && isPartOfDecimals(start))) {
      at++;
    }
    String written = text.substring(start, at);
    if (hexadecimal ? written.matches("0x[0-9a-fA-F]+") : written.matches("[0-9]+")) {
      tokens.add(new Token(Kind.NUMBER, written, start));
    } else if (written.matches("([0-9]*\\.)?[0-9]+\\.?([eE][-+]?[0-9]+)?")) {
      refuse(start, "Numbers are whole here; `" + written + "` is not.", "Round it.");
    } else if (written.matches("(0x[0-9a-fA-F]+|[0-9]+)[uU]")) {
      refuse(
          start,
          "Unsigned numbers such as `" + written + "` are not in the language.",
          "Leave the `" + written.charAt(written.length() - 1) + "` away.");
    } else {
      faults.add(ExpressionCode.MALFORMED, start, "`" + written + "` is not a number.");
      tokens.add(new Token(Kind.REFUSED, written, start));
    }
  }

  private boolean isPartOfDecimals(int start) {
    char next = peek(0);
    boolean inExponent = at > start && (text.charAt(at - 1) | 0x20) == 'e';
    return next == '.' || ((next == '+' || next == '-') && inExponent && isDigit(peek(1)));
  }

  private void nameOrPrefixedString() {
    int start = at;
    while (isNamePart(peek(0))) {
      at++;
    }
    String name = text.substring(start, at);
    boolean quoted = peek(0) == '"' || peek(0) == '\'';
    if (quoted && name.matches("[rR]?[bB]|[bB]?[rR]")) {
      string(start, name);
    } else {
      tokens.add(new Token(Kind.NAME, name, start));
    }
  }

  private void string(int start, String prefix) {
    char quote = text.charAt(at);
    if (text.startsWith(Character.toString(quote).repeat(3), at)) {
      refuse(start, "Strings in triple quotes are not in the language.", "One quote is enough.");
      at = afterTriple(quote);
      return;
    }
    int from = at + 1;
    boolean escaped = false;
    for (at = from; peek(0) != quote; at++) {
      if (at >= text.length() || peek(0) == '\n' || peek(0) == '\r') {
        faults.add(
            ExpressionCode.MALFORMED,
            start,
            "This string is not closed.",
            "Put " + quote + " at its end.");
        tokens.add(new Token(Kind.REFUSED, text.substring(start, at), start));
        return;
      }
      if (peek(0) == '\\') {
        escaped = true;
        at += at + 1 < text.length() ? 1 : 0;
      }
    }
    String inside = text.substring(from, at++);
    if (!prefix.isEmpty()) {
      String kind = prefix.equalsIgnoreCase("r") ? "Raw strings" : "Bytes";
      refuse(
          start,
          kind + " such as `" + text.substring(start, at) + "` are not in the language.",
          "Leave the `" + prefix + "` away.");
    } else if (escaped) {
      refuse(start, "A backslash in a string is not in the language.", "");
    } else {
      tokens.add(new Token(Kind.STRING, inside, start));
    }
  }

  private int afterTriple(char quote) {
    String three = Character.toString(quote).repeat(3);
    int end = text.indexOf(three, at + 3);
    return end < 0 ? text.length() : end + 3;
  }

  private void symbol() {
    for (String symbol : SYMBOLS) {
      if (text.startsWith(symbol, at)) {
        tokens.add(new Token(Kind.SYMBOL, symbol, at));
        at += symbol.length();
        return;
      }
    }
    String half = HALVES.get(text.charAt(at));
    if (half != null) {
      String written = half.substring(1);
      faults.add(
          ExpressionCode.NOT_IN_THE_LANGUAGE,
          at,
          "A single `" + written + "` is not in the language.",
          "Write `" + half + "`.");
      tokens.add(new Token(Kind.SYMBOL, half, at));
      at++;
    } else {
      int character = text.codePointAt(at);
      String shown =
          Character.isLetterOrDigit(character) || (character > ' ' && character < 127)
              ? "`" + Character.toString(character) + "`"
              : "The character U+%04X".formatted(character);
      faults.add(ExpressionCode.NOT_IN_THE_LANGUAGE, at, shown + " is not in the language.");
      at += Character.charCount(character);
    }
  }

  private void refuse(int start, String message, String hint) {
    faults.add(ExpressionCode.NOT_IN_THE_LANGUAGE, start, message, hint);
    tokens.add(new Token(Kind.REFUSED, text.substring(start, Math.max(start, at)), start));
  }

  /** The character so far ahead, or a space beyond the end. */
  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
  }

  private static boolean isSpace(char character) {
    return character == ' '
        || character == '\t'
        || character == '\n'
        || character == '\r'
        || character == '\f';
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isNameStart(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || character == '_';
  }

  private static boolean isNamePart(char character) {
    return isNameStart(character) || isDigit(character);
  }
}
