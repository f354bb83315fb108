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

  YamlNode finished();

  final class OfSequence implements Unfinished {
    private final Position position;
    private final List<YamlNode> items = new ArrayList<>();

    OfSequence(Position position) {
      this.position = position;
    }

    @Override
    public void add(YamlNode node) {
      items.add(node);
    }

    @Override
    public YamlNode finished() {
      return new YamlNode.Sequence(items, position);
    }
  }

  final class OfMapping implements Unfinished {
    private final Position position;
    private final Faults faults;
    private final List<YamlNode.Entry> entries = new ArrayList<>();
    private final Map<String, Position> keys = new HashMap<>();
    private @Nullable YamlNode key;

    OfMapping(Position position, Faults faults) {
      this.position = position;
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
        entries.add(new YamlNode.Entry(scalar.text(), scalar.position(), value));
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
    public YamlNode finished() {
      return new YamlNode.Mapping(entries, position);
    }
  }
}
