package headway.people;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A password as it was typed. What may be chosen follows NIST SP 800-63B-4, 3.1.1.2: at least 15
 * characters where there is nothing beside it, no rules on kinds of characters, and no change
 * without a reason.
 *
 * @param text at most {@value #LONGEST} characters
 */
public record Password(String text) {
  /** In characters. */
  public static final int SHORTEST = 15;

  /** In UTF-16 units; more only costs whoever reads it. */
  public static final int LONGEST = 1_000;

  private static final int FEWEST_DIFFERENT = 6;

  /** Why a password may not be chosen. */
  public enum Fault {
    TOO_SHORT,
    TOO_LONG,
    /** It is a few characters again and again, or hardly more than the name beside it. */
    TOO_PLAIN
  }

  /** What came of choosing a password. */
  public sealed interface Choice {
    record Chosen(Password password) implements Choice {}

    record Refused(Fault fault) implements Choice {}
  }

  public Password {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("A password is at most 1,000 characters");
    }
  }

  /** Takes what someone typed for a new password. */
  public static Choice choose(String typed, SignInName signInName) {
    if (typed.length() > LONGEST) {
      return new Choice.Refused(Fault.TOO_LONG);
    }
    if (typed.codePointCount(0, typed.length()) < SHORTEST) {
      return new Choice.Refused(Fault.TOO_SHORT);
    }
    return isPlain(typed, signInName)
        ? new Choice.Refused(Fault.TOO_PLAIN)
        : new Choice.Chosen(new Password(typed));
  }

  private static boolean isPlain(String typed, SignInName signInName) {
    String without = typed.toLowerCase(Locale.ROOT).replace(signInName.text(), "");
    return without.codePoints().distinct().count() < FEWEST_DIFFERENT;
  }

  /** In UTF-8; the same however a keyboard puts accents together. */
  public byte[] bytes() {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }

  /** Not what it is, so that no log ever has it. */
  @Override
  public String toString() {
    return "Password[" + text.length() + " characters]";
  }
}
