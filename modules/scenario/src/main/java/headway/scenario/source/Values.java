package headway.scenario.source;

import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.diagnostic.Suggestion;
import headway.scenario.yaml.YamlNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value may be; what it is instead is told. */
public final class Values {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,18}");
  private static final List<String> YES = List.of("true", "True", "TRUE");
  private static final List<String> NO = List.of("false", "False", "FALSE");

  private final Faults faults;

  public Values(Faults faults) {
    this.faults = faults;
  }

  Word word(YamlNode.Entry entry) {
    return word(entry.value(), "`" + entry.key() + "`", entry.keyPosition());
  }

  /**
   * A single word or text.
   *
   * @param where where it is told that there is none
   */
  public Word word(YamlNode node, String what, Position where) {
    return switch (node) {
      case YamlNode.Scalar scalar when scalar.text().isBlank() -> {
        faults.add(
            ScenarioCode.NO_VALUE,
            scalar.isNothing() ? where : scalar.position(),
            "Nothing is written for " + what + ".",
            scalar.cutAt() == null
                ? "Write it after the `:`, or take the line away."
                : "A `#` begins a comment: put a text that begins with it in quotes.");
        yield Word.missing(where);
      }
      case YamlNode.Scalar scalar -> Word.of(scalar);
      case YamlNode.Mapping mapping -> wrongKind(mapping.position(), what, "a text", "a mapping");
      case YamlNode.Sequence sequence -> wrongKind(sequence.position(), what, "a text", "a list");
      case YamlNode.Refused refused -> Word.missing(refused.position());
    };
  }

  private Word wrongKind(Position position, String what, String wanted, String found) {
    tellWrongKind(position, what, wanted, found);
    return Word.missing(position);
  }

  private void tellWrongKind(Position position, String what, String wanted, String found) {
    String hint =
        switch (wanted) {
          case "a list" -> "Write each item on a line of its own, after `- `.";
          case "a text" -> "A text that begins with `{` or `[` needs quotes.";
          default -> "Write its keys below, each with its value: `key: value`.";
        };
    faults.add(
        ScenarioCode.WRONG_KIND,
        position,
        "For " + what + " " + wanted + " is expected, not " + found + ".",
        hint);
  }

  Word text(YamlNode.Entry entry) {
    return text(entry.value(), "`" + entry.key() + "`", entry.keyPosition());
  }

  /** A text that people read: it is told where a comment cuts it. */
  public Word text(YamlNode node, String what, Position where) {
    Word word = word(node, what, where);
    if (word.isThere() && node instanceof YamlNode.Scalar scalar) {
      Position cut = scalar.cutAt();
      if (cut != null) {
        faults.add(
            ScenarioCode.CUT_BY_COMMENT,
            cut,
            "The text ends before this `#`: what follows is a comment.",
            "Put the text in quotes if it should go on, or the comment on a line of its own.");
      }
    }
    return word;
  }

  @Nullable Written<Integer> number(YamlNode.Entry entry, int min, int max) {
    Word word = word(entry);
    if (!word.isThere()) {
      return null;
    }
    if (!word.isPlain() || !NUMBER.matcher(word.text()).matches()) {
      faults.add(
          ScenarioCode.NO_NUMBER,
          word.position(),
          "For `" + entry.key() + "` a whole number is expected, not `" + shortened(word) + "`.",
          word.isPlain() ? "" : "Write it without quotes.");
      return null;
    }
    long number = Long.parseLong(word.text());
    if (number < min || number > max) {
      faults.add(
          ScenarioCode.OUT_OF_RANGE,
          word.position(),
          "`" + entry.key() + "` is " + range(number, min, max) + ", not " + number + ".");
      return null;
    }
    return new Written<>((int) number, word.position());
  }

  /**
   * What may be written in place of a number; of bounds that are far off only the one it passed.
   */
  private static String range(long number, int min, int max) {
    if (max < VariableReader.FARTHEST) {
      return "from " + min + " to " + max;
    }
    return number < min ? min + " or more" : max + " at most";
  }

  boolean truth(YamlNode.Entry entry) {
    Word word = word(entry);
    if (!word.isThere() || (word.isPlain() && NO.contains(word.text()))) {
      return false;
    }
    if (word.isPlain() && YES.contains(word.text())) {
      return true;
    }
    faults.add(
        ScenarioCode.NEITHER_TRUE_NOR_FALSE,
        word.position(),
        "`" + entry.key() + "` is `true` or `false`, not `" + shortened(word) + "`.",
        truthMeant(word));
    return false;
  }

  private static String truthMeant(Word word) {
    return switch (word.text().toLowerCase(Locale.ROOT)) {
      case "true", "false" -> "Write it in small letters and without quotes.";
      case "yes", "y", "on", "1" -> "Write `true`.";
      case "no", "n", "off", "0" -> "Write `false`.";
      default -> "";
    };
  }

  <E> @Nullable E oneOf(YamlNode.Entry entry, Map<String, E> words) {
    Word word = word(entry);
    return word.isThere() ? oneOf(word, "`" + entry.key() + "`", words) : null;
  }

  <E> @Nullable E oneOf(Word word, String what, Map<String, E> words) {
    E found = words.get(word.text());
    if (found == null) {
      faults.add(
          ScenarioCode.UNKNOWN_WORD,
          word.position(),
          "`"
              + shortened(word)
              + "` is nothing that "
              + what
              + " can be: "
              + listed(words.keySet())
              + ".",
          Suggestion.hint(word.text(), words.keySet()));
    }
    return found;
  }

  List<YamlNode> list(YamlNode.Entry entry) {
    List<YamlNode> items = list(entry.value(), "`" + entry.key() + "`", entry.keyPosition());
    return items == null ? List.of() : items;
  }

  /** The items of a list; null where it is none, which was told. */
  public @Nullable List<YamlNode> list(YamlNode node, String what, Position where) {
    switch (node) {
      case YamlNode.Sequence sequence -> {
        return sequence.items();
      }
      case YamlNode.Scalar scalar when scalar.isNothing() ->
          faults.add(
              ScenarioCode.NO_VALUE,
              where,
              "Nothing is written for " + what + ".",
              "Write a list, or take the key away.");
      case YamlNode.Scalar scalar -> tellWrongKind(scalar.position(), what, "a list", "a text");
      case YamlNode.Mapping mapping ->
          tellWrongKind(mapping.position(), what, "a list", "a mapping");
      case YamlNode.Refused ignored -> {}
    }
    return null;
  }

  /** The entries of a mapping; null where it is none, which was told. */
  public @Nullable List<YamlNode.Entry> mapping(YamlNode node, String what, Position where) {
    switch (node) {
      case YamlNode.Mapping mapping -> {
        return mapping.entries();
      }
      case YamlNode.Scalar scalar when scalar.isNothing() ->
          faults.add(
              ScenarioCode.NO_VALUE,
              where,
              "Nothing is written for " + what + ".",
              "Write its keys below, each with a value.");
      case YamlNode.Scalar scalar ->
          tellWrongKind(scalar.position(), what, "a mapping with keys", "a text");
      case YamlNode.Sequence sequence ->
          tellWrongKind(sequence.position(), what, "a mapping with keys", "a list");
      case YamlNode.Refused ignored -> {}
    }
    return null;
  }

  static String listed(Collection<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }

  private static String shortened(Word word) {
    String text = word.text().strip().replaceAll("\\s+", " ");
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /** The words that an author writes for the constants of an enum: kebab-case, in its order. */
  static <E extends Enum<E>> Map<String, E> wordsOf(Class<E> type) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E each : type.getEnumConstants()) {
      words.put(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each);
    }
    return words;
  }
}
