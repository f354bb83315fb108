package headway.people;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a trainer is called, as others read it.
 *
 * @param text 1 to {@value #LONGEST} characters on one line; may hold markup, which is text
 */
public record TrainerName(String text) {
  /** In UTF-16 units, as a form's field counts them. */
  public static final int LONGEST = 80;

  /** Blanks, and what would turn the text around it or end its line. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

  private static final Pattern LONE_HALF = Pattern.compile("\\p{Cs}");

  public TrainerName {
    if (text.isEmpty() || text.length() > LONGEST || !cleaned(text).equals(text)) {
      throw new IllegalArgumentException("A trainer's name is 1 to 80 characters on one line");
    }
  }

  /** Reads what someone typed; empty where that is nothing, or too long. */
  public static Optional<TrainerName> parse(String typed) {
    String text = typed.length() > 4 * LONGEST ? "" : cleaned(typed);
    return text.isEmpty() || text.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new TrainerName(text));
  }

  private static String cleaned(String text) {
    String whole = LONE_HALF.matcher(text).replaceAll("");
    return UNSEEN.matcher(whole).replaceAll(" ").strip();
  }
}
