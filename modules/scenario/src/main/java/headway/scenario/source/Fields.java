package headway.scenario.source;

import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.diagnostic.Suggestion;
import headway.scenario.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One mapping with the keys that it may have; whatever is wrong with them is told. */
public final class Fields {
  private final Map<String, YamlNode.Entry> entries = new HashMap<>();
  private final String what;
  private final Faults faults;
  private final Values values;
  private Position owner;

  private Fields(String what, Position owner, Faults faults) {
    this.what = what;
    this.owner = owner;
    this.faults = faults;
    this.values = new Values(faults);
  }

  /**
   * Reads a mapping; unknown keys are told.
   *
   * @param what as in "no key of a choice"
   * @param owner where faults of the whole mapping are told, such as the id that it stands under
   * @return null where it is no mapping, which was told
   */
  public static @Nullable Fields of(
      YamlNode node, String what, Position owner, List<String> keys, Faults faults) {
    List<YamlNode.Entry> entries = new Values(faults).mapping(node, what, owner);
    if (entries == null) {
      return null;
    }
    Fields fields = new Fields(what, owner, faults);
    entries.stream()
        .filter(entry -> keys.contains(entry.key()))
        .forEach(entry -> fields.entries.put(entry.key(), entry));
    for (YamlNode.Entry entry : entries) {
      if (!keys.contains(entry.key()) && !isMerge(entry)) {
        fields.tellUnknown(entry, keys);
      }
    }
    return fields;
  }

  /** YAML's {@code <<: *alias}, of which the alias was told already. */
  private static boolean isMerge(YamlNode.Entry entry) {
    return entry.key().equals("<<") && entry.value() instanceof YamlNode.Refused;
  }

  /** Tells it, and reads on as if the key that was surely meant stood there. */
  private void tellUnknown(YamlNode.Entry entry, List<String> keys) {
    if (faults.isFull(entry.keyPosition().file())) {
      return;
    }
    List<String> free = keys.stream().filter(key -> !has(key)).toList();
    Optional<String> meant = Suggestion.near(entry.key(), free);
    meant
        .filter(key -> Math.abs(key.length() - entry.key().length()) <= 2)
        .ifPresent(key -> entries.put(key, entry));
    String hint =
        meant
            .map(key -> "Did you mean `" + key + "`?")
            .orElseGet(() -> Suggestion.hint(entry.key(), keys));
    faults.add(
        ScenarioCode.UNKNOWN_KEY,
        entry.keyPosition(),
        "`" + entry.key() + "` is no key of " + what + ".",
        isRestOfText(entry)
            ? "A `,` ends a text within `{ }`: put the text in quotes, \"…\"."
            : hint.isEmpty() ? "It may have " + Values.listed(keys) + "." : hint);
  }

  /** The rest of a text with a comma, in braces and without quotes, looks like a key. */
  private static boolean isRestOfText(YamlNode.Entry entry) {
    return entry.key().contains(" ")
        && entry.value() instanceof YamlNode.Scalar scalar
        && scalar.isNothing();
  }

  /** Where faults of the whole mapping are told: its id, once that is known. */
  Fields ownedBy(@Nullable Word id) {
    if (id != null && id.isThere()) {
      owner = id.position();
    }
    return this;
  }

  Position owner() {
    return owner;
  }

  public boolean has(String key) {
    return entries.containsKey(key);
  }

  boolean isList(String key) {
    return has(key) && entry(key).value() instanceof YamlNode.Sequence;
  }

  boolean isMapping(String key) {
    return has(key) && entry(key).value() instanceof YamlNode.Mapping;
  }

  /** Whether a mapping is there that could not be read, so that nothing is known of what it has. */
  boolean isLost(String key) {
    return has(key) && !isMapping(key);
  }

  Position keyPosition(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? owner : entry.keyPosition();
  }

  void tellMissing(String key) {
    faults.add(
        ScenarioCode.MISSING_KEY, owner, upper(what) + " needs " + key + ".", "Add it here.");
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private boolean lacks(String key) {
    if (has(key)) {
      return false;
    }
    tellMissing("`" + key + "`");
    return true;
  }

  /** An id, a name or a condition that must be there. */
  Word word(String key) {
    return lacks(key) ? Word.missing(owner) : values.word(entry(key));
  }

  /** An id, a name or a condition; null where the key is not there. */
  public @Nullable Word wordOrNone(String key) {
    return has(key) ? values.word(entry(key)) : null;
  }

  /** A text for people that must be there. */
  Word text(String key) {
    return lacks(key) ? Word.missing(owner) : values.text(entry(key));
  }

  /** A text for people; null where the key is not there. */
  public @Nullable Word textOrNone(String key) {
    return has(key) ? values.text(entry(key)) : null;
  }

  /** A whole number that must be there; the least one stands in for a wrong one. */
  Written<Integer> number(String key, int min, int max) {
    Written<Integer> number = lacks(key) ? null : numberOrNone(key, min, max);
    return number == null ? new Written<>(min, owner) : number;
  }

  /** A whole number; null where the key is not there or its value is wrong. */
  @Nullable Written<Integer> numberOrNone(String key, int min, int max) {
    return has(key) ? values.number(entry(key), min, max) : null;
  }

  /** A truth value; false where the key is not there. */
  boolean truth(String key) {
    return has(key) && values.truth(entry(key));
  }

  /** One of some words; null where the key is not there or its value is none of them. */
  <E> @Nullable E oneOf(String key, Map<String, E> words) {
    return has(key) ? values.oneOf(entry(key), words) : null;
  }

  /** One of some words that must be there; the first stands in for a wrong one. */
  <E> E oneOfNeeded(String key, Map<String, E> words) {
    E one = lacks(key) ? null : oneOf(key, words);
    return one == null ? words.values().iterator().next() : one;
  }

  /** The items of a list; none where the key is not there. */
  public List<YamlNode> list(String key) {
    return has(key) ? values.list(entry(key)) : List.of();
  }

  /** The texts of a list. */
  List<Word> texts(String key) {
    List<Word> texts = new ArrayList<>();
    for (YamlNode item : list(key)) {
      texts.add(values.text(item, "a text", item.position()));
    }
    return texts;
  }

  /** The words of a list. */
  List<Word> words(String key) {
    List<Word> words = new ArrayList<>();
    for (YamlNode item : list(key)) {
      words.add(values.word(item, "a word", item.position()));
    }
    return words;
  }

  /** The entries of a mapping by ids; none where the key is not there. */
  public List<YamlNode.Entry> mapping(String key) {
    if (!has(key)) {
      return List.of();
    }
    YamlNode.Entry entry = entry(key);
    List<YamlNode.Entry> found =
        values.mapping(entry.value(), "`" + key + "`", entry.keyPosition());
    return found == null ? List.of() : found;
  }

  /** As {@link #mapping}, but it must be there. */
  List<YamlNode.Entry> mappingNeeded(String key) {
    return lacks(key) ? List.of() : mapping(key);
  }

  /** The fields of a mapping; null where the key is not there or its value is wrong. */
  public @Nullable Fields fields(String key, String whatItIs, List<String> keys) {
    if (!has(key)) {
      return null;
    }
    YamlNode.Entry entry = entry(key);
    return of(entry.value(), whatItIs, entry.keyPosition(), keys, faults);
  }

  private YamlNode.Entry entry(String key) {
    YamlNode.Entry entry = entries.get(key);
    if (entry == null) {
      throw new IllegalStateException("Asked for " + key + " without looking");
    }
    return entry;
  }
}
