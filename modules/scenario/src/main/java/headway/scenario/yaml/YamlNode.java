package headway.scenario.yaml;

import headway.scenario.diagnostic.Position;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A part of a YAML file. */
public sealed interface YamlNode {
  /** Where it begins. */
  Position position();

  /**
   * Keys with values, in the file's order; no key stands there twice.
   *
   * @param flow whether it is written in braces
   * @param span from the first key or brace to the end of the last value or brace
   */
  record Mapping(List<Entry> entries, Position position, boolean flow, Span span)
      implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** What is left of it when only some of its entries are looked at. */
    public Mapping only(Predicate<Entry> wanted) {
      return new Mapping(entries.stream().filter(wanted).toList(), position, flow, span);
    }
  }

  /** One key with its value. */
  record Entry(Scalar name, YamlNode value) {
    public String key() {
      return name.text();
    }

    /** Where the key begins. */
    public Position keyPosition() {
      return name.position();
    }
  }

  /**
   * Values one after the other.
   *
   * @param flow whether it is written in brackets
   * @param span from the first dash or bracket to the end of the last value or bracket
   */
  record Sequence(List<YamlNode> items, Position position, boolean flow, Span span)
      implements YamlNode {
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
      int comment = commentAt();
      return comment < 0 ? null : span.source().position(comment, position, span.from());
    }

    /** As {@link #cutAt}, in characters from the file's start; -1 for none. */
    public int commentAt() {
      Source source = span.source();
      int index = span.to();
      while (index < source.length() && source.isBlank(index)) {
        index++;
      }
      boolean cut =
          isPlain() && index > span.to() && index < source.length() && source.at(index) == '#';
      return cut ? index : -1;
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

  /** What is covered in the file, quotes and block header included, in characters from 0. */
  record Span(Source source, int from, int to) {}
}
