package headway.scenario.yaml;

import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping or a sequence whose end has not been read yet. */
sealed interface Unfinished {
  void add(YamlNode node);

  /**
   * What it is, now that it has ended.
   *
   * @param end where it ended, in characters
   */
  YamlNode finished(int end);

  /**
   * How a collection began.
   *
   * @param from in characters
   */
  record Beginning(Source source, Position position, boolean flow, int from) {
    /** What it covers: where there is no bracket, the parser's end lies behind what follows it. */
    YamlNode.Span span(int end, @Nullable YamlNode last) {
      return new YamlNode.Span(source, from, flow || last == null ? end : Math.max(from, to(last)));
    }

    private int to(YamlNode last) {
      return switch (last) {
        case YamlNode.Mapping mapping -> mapping.span().to();
        case YamlNode.Sequence sequence -> sequence.span().to();
        case YamlNode.Scalar scalar -> scalar.span().to();
        case YamlNode.Refused ignored -> from;
      };
    }
  }

  final class OfSequence implements Unfinished {
    private final Beginning beginning;
    private final List<YamlNode> items = new ArrayList<>();

    OfSequence(Beginning beginning) {
      this.beginning = beginning;
    }

    @Override
    public void add(YamlNode node) {
      items.add(node);
    }

    @Override
    public YamlNode finished(int end) {
      YamlNode last = items.isEmpty() ? null : items.getLast();
      return new YamlNode.Sequence(
          items, beginning.position(), beginning.flow(), beginning.span(end, last));
    }
  }

  final class OfMapping implements Unfinished {
    private final Beginning beginning;
    private final Faults faults;
    private final List<YamlNode.Entry> entries = new ArrayList<>();
    private final Map<String, Position> keys = new HashMap<>();
    private @Nullable YamlNode key;

    OfMapping(Beginning beginning, Faults faults) {
      this.beginning = beginning;
      this.faults = faults;
    }

    @Override
    public void add(YamlNode node) {
      if (key == null) {
        key = node;
        return;
      }
      switch (key) {
        case YamlNode.Scalar scalar -> addEntry(scalar, node);
        case YamlNode.Mapping mapping -> tellKeyIsNoWord(mapping.position());
        case YamlNode.Sequence sequence -> tellKeyIsNoWord(sequence.position());
        case YamlNode.Refused ignored -> {}
      }
      key = null;
    }

    private void addEntry(YamlNode.Scalar scalar, YamlNode value) {
      Position first = keys.putIfAbsent(scalar.text(), scalar.position());
      if (first == null) {
        entries.add(new YamlNode.Entry(scalar, value));
      } else {
        faults.add(
            ScenarioCode.KEY_TWICE,
            scalar.position(),
            "`" + scalar.text() + "` stands here a second time.",
            "It stands on line " + first.line() + " already; keep one of the two.");
      }
    }

    private void tellKeyIsNoWord(Position where) {
      faults.add(
          ScenarioCode.KEY_IS_NO_WORD,
          where,
          "A key must be a word, not a list or a mapping.",
          "A text that begins with `{`, `[` or `?` needs quotes.");
    }

    @Override
    public YamlNode finished(int end) {
      YamlNode last = entries.isEmpty() ? null : entries.getLast().value();
      return new YamlNode.Mapping(
          entries, beginning.position(), beginning.flow(), beginning.span(end, last));
    }
  }
}
