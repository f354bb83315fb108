package headway.scenario.compile;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** YAML's own numbers and booleans, by the core schema of YAML 1.2. */
final class PlainScalar {
  private static final int MOST_DIGITS = 30;
  private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern POSITIVE = Pattern.compile("\\+[0-9]+");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");

  private PlainScalar() {}

  /** The same in CEL; whatever is neither a whole number nor a boolean stays as it is. */
  static String inCel(String text) {
    String bare = text.strip();
    if (TRUTH.matcher(bare).matches()) {
      return bare.toLowerCase(Locale.ROOT);
    }
    if (POSITIVE.matcher(bare).matches()) {
      return bare.substring(1);
    }
    if (bare.length() <= MOST_DIGITS && OCTAL.matcher(bare).matches()) {
      return new BigInteger(bare.substring(2), 8).toString();
    }
    return text;
  }
}
