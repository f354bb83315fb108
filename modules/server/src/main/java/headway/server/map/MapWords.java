package headway.server.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words on a map that are not the scenario's own, in Dutch or English. */
public final class MapWords {
  private static final Pattern TOKEN =
      Pattern.compile("&&|\\|\\||==|!=|<=|>=|!|\"([^\"]*)\"|'([^']*)'");

  private final Locale locale;
  private final Properties words = new Properties();

  private MapWords(String language) {
    locale = Locale.forLanguageTag(language);
    String file = "words_" + language + ".properties";
    try (InputStream stream = MapWords.class.getResourceAsStream(file)) {
      words.load(
          new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Those for a language of a scenario: Dutch for Dutch, English for any other. */
  public static MapWords in(String language) {
    return new MapWords(Locale.forLanguageTag(language).getLanguage().equals("nl") ? "nl" : "en");
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  String get(String key, Object... filled) {
    String words = this.words.getProperty(key);
    if (words == null) {
      throw new IllegalArgumentException("No words for " + key);
    }
    return new MessageFormat(words, locale).format(filled);
  }

  String get(String group, Enum<?> value) {
    return get(group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A condition as an author wrote it, with words in place of signs. */
  public String condition(String source) {
    Matcher token = TOKEN.matcher(source);
    String told =
        token.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    switch (found.group()) {
                      case "&&" -> " " + get("condition.and") + " ";
                      case "||" -> " " + get("condition.or") + " ";
                      case "!" -> get("condition.not") + " ";
                      case "==" -> " " + get("condition.is") + " ";
                      case "!=" -> " " + get("condition.is-not") + " ";
                      case "<=" -> " ≤ ";
                      case ">=" -> " ≥ ";
                      default -> found.group(1) != null ? found.group(1) : found.group(2);
                    }));
    return told.replaceAll("\\s+", " ").strip();
  }
}
