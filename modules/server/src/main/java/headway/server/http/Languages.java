package headway.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which of the interface's languages a reader gets. */
public final class Languages {
  public static final List<String> OFFERED = List.of("nl", "en");
  private static final int LONGEST_HEADER = 1_000;

  private Languages() {}

  public static boolean isOffered(String language) {
    return OFFERED.contains(language);
  }

  /** The one that a browser's {@code Accept-Language} asks for first; English where none fits. */
  public static String preferred(String acceptLanguage) {
    if (acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
      return "en";
    }
    try {
      List<Locale> offered = new ArrayList<>();
      OFFERED.forEach(language -> offered.add(Locale.of(language)));
      Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), offered);
      return best == null ? "en" : best.getLanguage();
    } catch (IllegalArgumentException malformed) {
      return "en";
    }
  }
}
