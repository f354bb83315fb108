package headway.scenario.source;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of languages (BCP 47). */
public final class Language {
  private static final Pattern BEGINNING = Pattern.compile("[A-Za-z]{2,3}(-.*)?");

  private Language() {}

  /** Whether a word is a well-formed tag such as {@code nl} or {@code en-GB}. */
  public static boolean isTag(String word) {
    if (!BEGINNING.matcher(word).matches()) {
      return false;
    }
    try {
      new Locale.Builder().setLanguageTag(word);
      return true;
    } catch (IllformedLocaleException ill) {
      return false;
    }
  }
}
