package headway.workshop;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a participant will try, in their own words.
 *
 * @param text from 1 to {@value #LONGEST} characters
 * @param written when, to the millisecond
 */
public record Resolve(String text, Instant written) {
  /** In characters, as a reader counts them: code points. */
  public static final int LONGEST = 1_000;

  public Resolve {
    written = written.truncatedTo(ChronoUnit.MILLIS);
    if (!isResolve(text)) {
      throw new IllegalArgumentException("Nothing to try, or too much of it");
    }
  }

  static boolean isResolve(String text) {
    return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST;
  }
}
