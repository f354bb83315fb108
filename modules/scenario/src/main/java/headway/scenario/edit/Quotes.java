package headway.scenario.edit;

import java.util.regex.Pattern;

/**
 * Which plain texts are something else to a tool that reads YAML by the book, and how to write any
 * text so that it is a text to all of them.
 *
 * <p>By the book is by YAML 1.1 (yaml.org/type) or by the core schema of YAML 1.2.2 (10.3.2).
 */
public final class Quotes {
  private static final Pattern ANOTHER_TYPE =
      Pattern.compile(
          String.join(
              "|",
              "~|[Nn]ull|NULL",
              "[Yy]|[Yy]es|YES|[Nn]|[Nn]o|NO|[Tt]rue|TRUE|[Ff]alse|FALSE|[Oo]n|ON|[Oo]ff|OFF",
              "[-+]?(0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+)",
              "[-+]?(\\.[0-9][0-9_]*|[0-9][0-9_]*(\\.[0-9_]*)?)([eE][-+]?[0-9]+)?",
              "[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?",
              "[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)",
              "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
                  + "(([Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\\.[0-9]*)?"
                  + "([ \\t]*(Z|[-+][0-9]{1,2}(:?[0-9]{2})?))?)?",
              "<<|="));

  /** Signs of YAML's own at the start, tabs, and what ends a line in 1.1 and not in 1.2. */
  private static final Pattern BROKEN =
      Pattern.compile("[?:].*|.*[\\t\\x85\\u2028\\u2029].*", Pattern.DOTALL);

  /** What is longer is prose; a number without end would exhaust the matcher. */
  private static final int LONGEST_NUMBER = 1_000;

  private Quotes() {}

  /**
   * Whether a plain text is, to some tool, no text or another one.
   *
   * @param flow whether it stands within brackets or braces
   */
  public static boolean areNeeded(String plain, boolean flow) {
    return (plain.length() <= LONGEST_NUMBER && ANOTHER_TYPE.matcher(plain).matches())
        || plain.startsWith("-")
        || isBroken(plain, flow);
  }

  /**
   * Whether some tool cannot read it, of whatever type it is.
   *
   * @param flow whether it stands within brackets or braces, where widespread readers of YAML 1.1
   *     take every question mark for a sign
   */
  public static boolean isBroken(String plain, boolean flow) {
    return BROKEN.matcher(plain).matches() || (flow && plain.indexOf('?') >= 0);
  }

  /** A text as it can be written: in quotes where they are needed. */
  public static String aroundIfNeeded(String word, boolean flow) {
    return areNeeded(word, flow) ? around(word) : word;
  }

  /** A text in quotes, on one line: double ones, unless single ones spare it all escapes. */
  public static String around(String text) {
    boolean onOneLine = text.chars().noneMatch(Quotes::isEscaped);
    if (onOneLine && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0)) {
      return text.indexOf('\'') >= 0 ? escaped(text) : "'" + text + "'";
    }
    return escaped(text);
  }

  private static boolean isEscaped(int character) {
    return character < ' '
        || (character >= 0x7F && character <= 0xA0)
        || character == 0x2028
        || character == 0x2029;
  }

  private static String escaped(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(isEscaped(each) ? "\\u%04X".formatted((int) each) : each);
      }
    }
    return quoted.append('"').toString();
  }
}
