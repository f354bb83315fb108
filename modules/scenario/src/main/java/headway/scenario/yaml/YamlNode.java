package headway.scenario.yaml;

import headway.scenario.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a YAML file. */
public sealed interface YamlNode {
  /** Where it begins. */
  Position position();

  /** Keys with values, in the file's order; no key stands there twice. */
  record Mapping(List<Entry> entries, Position position) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One key with its value.
   *
   * @param keyPosition where the key begins
   */
  record Entry(String key, Position keyPosition, YamlNode value) {}

  record Sequence(List<YamlNode> items, Position position) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A text as it was written: {@code no}, {@code 010} and {@code ~} are just that. */
  record Scalar(String text, Style style, Position position, Span span) implements YamlNode {
    /** Where a character of the text stands in the file. */
    public Position at(int offset) {
      return ScalarPlaces.of(this).at(offset);
    }

    /**
     * Where a comment follows on the same line; null where none does, and for a text in quotes or
     * in a block, which ends where its author ended it.
     */
    public @Nullable Position cutAt() {
      Source source = span.source();
      int index = span.to();
      while (index < source.length() && source.isBlank(index)) {
        index++;
      }
      boolean cut =
          isPlain() && index > span.to() && index < source.length() && source.at(index) == '#';
      return cut ? source.position(index, position, span.from()) : null;
    }

    public boolean isPlain() {
      return style == Style.PLAIN;
    }

    /** Nothing was written at all. */
    public boolean isNothing() {
      return style == Style.PLAIN && text.isEmpty();
    }
  }

  /** Something that was refused, and told already: nothing more should be said of it. */
  record Refused(Position position) implements YamlNode {}

  /** How a scalar was written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  /** What a scalar covers in its file, quotes and block header included, in characters from 0. */
  record Span(Source source, int from, int to) {}
}
