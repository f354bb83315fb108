package headway.app;

import headway.scenario.edit.Quotes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a small scenario that somebody can begin with.
 *
 * @param language that it will say it is in
 */
record BeginningText(String id, String language) {
  /** Languages that it is written in; the first stands in for all others. */
  private static final List<String> WRITTEN = List.of("en", "nl");

  private static final List<String> PLAYS = List.of("expert", "beginner");

  /** The language that the texts are in: that of the scenario, or the one that stands in. */
  String textLanguage() {
    String wanted = Locale.forLanguageTag(language).getLanguage();
    return WRITTEN.contains(wanted) ? wanted : WRITTEN.getFirst();
  }

  boolean isInItsLanguage() {
    return Locale.forLanguageTag(language).getLanguage().equals(textLanguage());
  }

  /**
   * By their names within the folder.
   *
   * @param firstLine of the scenario; empty for none
   */
  Map<String, String> files(String firstLine) {
    Map<String, String> files = new TreeMap<>();
    String scenario =
        text("scenario.yaml")
            .replaceFirst("(?m)^id: .*$", "id: " + Quotes.aroundIfNeeded(id, false))
            .replaceFirst(
                "(?m)^language: .*$", "language: " + Quotes.aroundIfNeeded(language, false));
    files.put("scenario.yaml", firstLine.isEmpty() ? scenario : firstLine + "\n" + scenario);
    for (String play : PLAYS) {
      files.put("plays/" + play + ".play", text(play + ".play"));
    }
    return files;
  }

  private String text(String name) {
    String resource = "beginning/" + textLanguage() + "/" + name;
    try (InputStream stream = BeginningText.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("There is no " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
