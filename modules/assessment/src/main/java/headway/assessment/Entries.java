package headway.assessment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a skill's data file. It remembers what was asked for, so that whatever else it
 * holds can be refused.
 */
final class Entries {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern RANGE = Pattern.compile("([0-9]+)-([0-9]+)");
  private static final Set<String> LANGUAGES = Set.of("nl", "en");

  private final String path;
  private final Map<?, ?> entries;
  private final Set<String> asked = new HashSet<>();

  Entries(String path, @Nullable Object node) {
    if (!(node instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(path + ": a mapping is missing here");
    }
    this.path = path;
    this.entries = map;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  private Object get(String key) {
    asked.add(key);
    Object value = entries.get(key);
    if (value == null) {
      throw wrong(key, "is missing");
    }
    return value;
  }

  String word(String key) {
    return word(key, get(key));
  }

  private String word(String key, @Nullable Object value) {
    if (value instanceof String word && !word.isBlank()) {
      return word;
    }
    throw wrong(key, "a text, not " + value);
  }

  String id(String key) {
    return id(key, word(key));
  }

  private String id(String key, String id) {
    if (!ID.matcher(id).matches()) {
      throw wrong(key, "kebab-case, not " + id);
    }
    return id;
  }

  int number(String key, int least, int most) {
    if (get(key) instanceof Integer number && number >= least && number <= most) {
      return number;
    }
    throw wrong(key, "a whole number from " + least + " to " + most + ", not " + get(key));
  }

  double decimal(String key) {
    if (get(key) instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong(key, "a number, not " + get(key));
  }

  boolean truth(String key) {
    if (get(key) instanceof Boolean truth) {
      return truth;
    }
    throw wrong(key, "true or false, not " + get(key));
  }

  /** Two numbers with a dash between, or one for both. */
  int[] range(String key) {
    if (get(key) instanceof Integer both) {
      return new int[] {both, both};
    }
    Matcher range = RANGE.matcher(word(key));
    if (!range.matches()) {
      throw wrong(key, "a range such as 4-5, not " + get(key));
    }
    return new int[] {Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))};
  }

  <E extends Enum<E>> E oneOf(String key, Class<E> type) {
    String word = word(key);
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
        .findFirst()
        .orElseThrow(() -> wrong(key, "one of " + Arrays.toString(type.getEnumConstants())));
  }

  /** One text for each language that the product speaks. */
  Map<String, String> texts(String key) {
    Entries texts = section(key);
    Map<String, String> byLanguage = new HashMap<>();
    LANGUAGES.forEach(language -> byLanguage.put(language, texts.word(language)));
    texts.nothingElse();
    return byLanguage;
  }

  List<String> words(String key) {
    return sequence(key).stream().map(each -> word(key, each)).toList();
  }

  List<Entries> list(String key) {
    return sequence(key).stream().map(each -> new Entries(path + "." + key, each)).toList();
  }

  private List<?> sequence(String key) {
    if (get(key) instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw wrong(key, "a list with something in it");
  }

  Entries section(String key) {
    return new Entries(path + "." + key, get(key));
  }

  /** Every entry as a section named by its key, in the file's order. */
  List<Entries> named() {
    return entries.entrySet().stream()
        .map(
            each ->
                new Entries(
                    path + "." + id("a name", word("a name", each.getKey())), each.getValue()))
        .toList();
  }

  String lastPart() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Refuses whatever was not asked for. */
  void nothingElse() {
    for (Object key : entries.keySet()) {
      if (!(key instanceof String name) || !asked.contains(name)) {
        throw new IllegalArgumentException(path + ": " + key + " means nothing here");
      }
    }
  }

  IllegalArgumentException wrong(String key, String expected) {
    return new IllegalArgumentException(path + "." + key + ": " + expected);
  }
}
