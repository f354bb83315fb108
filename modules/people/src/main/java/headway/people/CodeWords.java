package headway.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words that codes are made of, in one language: {@value #COUNT} short ones, of which no two
 * differ by one letter or sound alike, so that a slip of the finger makes no other word.
 */
final class CodeWords {
  /** So many that each word is ten bits. */
  static final int COUNT = 1 << 10;

  private static final Map<String, CodeWords> LISTS = Map.of("nl", read("nl"), "en", read("en"));

  private final List<String> words;
  private final Set<String> all;

  private CodeWords(List<String> words) {
    this.words = List.copyOf(words);
    this.all = Set.copyOf(words);
  }

  /**
   * A language's words.
   *
   * @throws IllegalArgumentException for a language without
   */
  static CodeWords in(String language) {
    CodeWords words = LISTS.get(language);
    if (words == null) {
      throw new IllegalArgumentException("No code has words in " + language);
    }
    return words;
  }

  static Iterable<CodeWords> everyLanguage() {
    return LISTS.values();
  }

  private static CodeWords read(String language) {
    String name = "code-words-" + language + ".txt";
    try (InputStream file = Objects.requireNonNull(CodeWords.class.getResourceAsStream(name))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return new CodeWords(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the order of the alphabet. */
  List<String> words() {
    return words;
  }

  boolean has(String word) {
    return all.contains(word);
  }
}
