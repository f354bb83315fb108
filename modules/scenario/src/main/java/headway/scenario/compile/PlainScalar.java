package headway.scenario.compile;

import java.math.BigInteger;
import java.util.Locale;

/** YAML's own numbers and booleans, by the core schema of YAML 1.2. */
final class PlainScalar {
  private static final int MOST_DIGITS = 30;

  private PlainScalar() {}

  /** The same in CEL; whatever is neither a whole number nor a boolean stays as it is. */
  static String inCel(String text) {
    String bare = text.strip();
    if (bare.matches("true|True|TRUE|false|False|FALSE")) {
      return bare.toLowerCase(Locale.ROOT);
    }
    if (bare.matches("\\+[0-9]+")) {
      return bare.substring(1);
    }
    if (bare.matches("0o[0-7]+") && bare.length() <= MOST_DIGITS) {
      return new BigInteger(bare.substring(2), 8).toString();
    }
    return text;
  }
}
