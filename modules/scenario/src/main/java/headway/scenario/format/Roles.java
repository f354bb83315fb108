package headway.scenario.format;

import headway.scenario.diagnostic.Faults;
import headway.scenario.source.ScenarioSource;
import headway.scenario.source.SourceReader;
import headway.scenario.translation.TranslatableTexts;
import headway.scenario.yaml.YamlNode;
import headway.scenario.yaml.YamlNode.Entry;
import headway.scenario.yaml.YamlNode.Mapping;
import headway.scenario.yaml.YamlNode.Scalar;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the scalars of a file are for. */
final class Roles {
  /** What a scalar is to the reader. */
  enum Role {
    /** For people. */
    TEXT,
    /** An id or another word, taken as it is written. */
    WORD,
    /** A condition or an effect. */
    EXPRESSION,
    /** A number or a truth value, which quotes would make another thing; or unknown. */
    FIGURE
  }

  /**
   * Where a scalar stands.
   *
   * @param depth of mappings around it
   * @param key that it stands under, itself or the list that it is in
   * @param inEffects whether its key is the variable that it sets
   * @param ofEnum whether the mapping around it is an enum
   */
  record Place(int depth, String key, boolean inEffects, boolean ofEnum) {
    static final Place ROOT = new Place(0, "", false, false);

    Place of(Entry entry, Mapping around) {
      return new Place(depth + 1, entry.key(), key.equals("effects"), isEnum(around));
    }

    private static boolean isEnum(Mapping mapping) {
      return mapping.entries().stream()
          .anyMatch(
              entry ->
                  entry.key().equals("type")
                      && entry.value() instanceof Scalar type
                      && type.text().equals("enum"));
    }

    boolean hasNumbersAsKeys() {
      return key.equals("moods");
    }
  }

  private static final Set<String> WORDS =
      Set.of("id", "language", "tags", "measures", "goto", "signal", "values", "of", "budget");
  private static final Set<String> EXPRESSIONS = Set.of("when", "said");

  /** Those for people; null where all are. */
  private final @Nullable Set<Scalar> texts;

  private Roles(@Nullable Set<Scalar> texts) {
    this.texts = texts;
  }

  static Roles ofTranslation() {
    return new Roles(null);
  }

  /** What is under keys that the format does not have is left alone. */
  static Roles ofScenario(YamlNode root) {
    Set<Scalar> texts = Collections.newSetFromMap(new IdentityHashMap<>());
    ScenarioSource source = SourceReader.read(root, new Faults());
    if (source != null) {
      TranslatableTexts.of(source)
          .forEach(
              text -> {
                if (text.written() != null) {
                  texts.add(text.written());
                }
              });
    }
    return new Roles(texts);
  }

  Role of(Scalar scalar, Place place) {
    if (texts == null) {
      return place.depth() == 1 && place.key().equals("language") ? Role.WORD : Role.TEXT;
    }
    if (texts.contains(scalar)) {
      return Role.TEXT;
    }
    if (place.inEffects() || EXPRESSIONS.contains(place.key())) {
      return Role.EXPRESSION;
    }
    boolean isStart = place.key().equals("start") && (place.depth() == 1 || place.ofEnum());
    return isStart || WORDS.contains(place.key()) ? Role.WORD : Role.FIGURE;
  }
}
