package headway.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a trainer signs in with: an e-mail address or a user name. Capitals, full-width letters and
 * blanks around it make no difference.
 *
 * @param text 1 to {@value #LONGEST} characters without blanks, in lower case
 */
public record SignInName(String text) {
  /** In UTF-16 units; the longest address that mail can be sent to (RFC 5321, 4.5.3.1). */
  public static final int LONGEST = 254;

  private static final Pattern SHAPE = Pattern.compile("[^\\s\\p{Z}\\p{C}]{1," + LONGEST + "}");

  public SignInName {
    if (!SHAPE.matcher(text).matches() || !plain(text).equals(text)) {
      throw new IllegalArgumentException("A name to sign in with is lower case without blanks");
    }
  }

  /** Reads what someone typed; empty where nobody could be called that. */
  public static Optional<SignInName> parse(String typed) {
    if (typed.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    String text = plain(typed);
    return SHAPE.matcher(text).matches() && plain(text).equals(text)
        ? Optional.of(new SignInName(text))
        : Optional.empty();
  }

  private static String plain(String text) {
    return Normalizer.normalize(
        Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT),
        Normalizer.Form.NFKC);
  }
}
