package headway.scenario.translation;

import headway.scenario.source.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a translation may have: the source's texts in the shape that a translation gives them. */
sealed interface Outline {
  /** Whether anything in it should be translated. */
  boolean wantsWords();

  /**
   * One text.
   *
   * @param optional whether nothing is said where it is lacking, as for names
   */
  record Leaf(Word source, boolean optional) implements Outline {
    @Override
    public boolean wantsWords() {
      return !optional;
    }
  }

  /**
   * Texts without ids, in order; where not all have words, those that have may stand alone.
   *
   * @param speakers who says each of them; none where nobody speaks
   */
  record Row(List<Word> sources, List<Word> speakers) implements Outline {
    public Row {
      sources = List.copyOf(sources);
      speakers = List.copyOf(speakers);
    }

    @Override
    public boolean wantsWords() {
      return sources.stream().anyMatch(Word::isThere);
    }
  }

  /**
   * A mapping.
   *
   * @param what as in "no key of the scene `reception`" or "the source has no such scene"
   * @param parts what the source has
   * @param keys what it could have by the format; empty where ids are the keys
   */
  record Group(String what, Map<String, Outline> parts, Set<String> keys) implements Outline {
    @Override
    public boolean wantsWords() {
      return parts.values().stream().anyMatch(Outline::wantsWords);
    }

    boolean isById() {
      return keys.isEmpty();
    }
  }

  /** A mapping by ids. */
  static Group byId(String what) {
    return new Group(what, new LinkedHashMap<>(), Set.of());
  }

  /** A mapping with these keys at most. */
  static Group withKeys(String what, String... keys) {
    return new Group(what, new LinkedHashMap<>(), Set.of(keys));
  }
}
