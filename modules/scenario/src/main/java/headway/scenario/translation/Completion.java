package headway.scenario.translation;

import headway.scenario.edit.Patch;
import headway.scenario.translation.Outline.Group;
import headway.scenario.yaml.Source;
import headway.scenario.yaml.YamlNode;
import headway.scenario.yaml.YamlNode.Entry;
import headway.scenario.yaml.YamlNode.Mapping;
import headway.scenario.yaml.YamlNode.Refused;
import headway.scenario.yaml.YamlNode.Scalar;
import headway.scenario.yaml.YamlNode.Sequence;
import headway.scenario.yaml.YamlNode.Style;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts into a translation what it lacks, each part behind the one that comes before it in the
 * source; what is there stays as it is, and so does its order.
 */
final class Completion {
  private static final String STEP = "  ";

  private final Source source;
  private final String lineEnd;
  private final Patch patch;
  private final Blanks blanks = new Blanks(false);

  Completion(Source source) {
    this.source = source;
    this.lineEnd = lineEnd(source);
    this.patch = new Patch(source);
  }

  private static String lineEnd(Source source) {
    for (int i = 0; i < source.length(); i++) {
      if (source.isBreak(i)) {
        boolean two = source.at(i) == '\r' && i + 1 < source.length() && source.at(i + 1) == '\n';
        return two ? "\r\n" : source.text(i, i + 1);
      }
    }
    return "\n";
  }

  /** How many texts were added. */
  int added() {
    return blanks.written();
  }

  String text() {
    return patch.applied();
  }

  void complete(Mapping mapping, Group group) {
    complete(mapping, group, mapping.entries().isEmpty() ? null : first(mapping), 0);
  }

  /** Behind the language, where it stands; else what comes first is put behind all. */
  private static Entry first(Mapping root) {
    return root.entries().stream()
        .filter(entry -> entry.key().equals("language"))
        .findFirst()
        .orElse(root.entries().getLast());
  }

  /**
   * Adds what a mapping lacks.
   *
   * @param before behind which what comes first is put; null for none
   * @param key where the mapping's own key stands, behind which it is put then: what is below that
   *     line may be a comment on what is there
   */
  private void complete(Mapping mapping, Group group, @Nullable Entry before, int key) {
    Entry previous = before;
    int inBraces = mapping.entries().size();
    for (Map.Entry<String, Outline> part : group.parts().entrySet()) {
      Entry entry = find(mapping, part.getKey());
      if (entry != null) {
        completeValue(entry, part.getValue(), mapping);
        previous = entry;
      } else if (part.getValue().wantsWords() && mapping.flow()) {
        addInBraces(mapping, part.getKey(), part.getValue(), inBraces++ == 0);
      } else if (part.getValue().wantsWords()) {
        String indent = " ".repeat(mapping.position().column() - 1);
        List<String> lines = blanks.block(part.getKey(), part.getValue(), indent);
        if (previous == null) {
          insertLines(key, lines);
        } else {
          insertBehind(previous, lines);
        }
      }
    }
  }

  private static @Nullable Entry find(Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .findFirst()
        .orElse(null);
  }

  private void completeValue(Entry entry, Outline part, Mapping around) {
    if (!(part instanceof Group group)) {
      return;
    }
    switch (entry.value()) {
      case Mapping mapping -> complete(mapping, group, null, entry.name().span().to());
      case Scalar nothing when nothing.isNothing() && !around.flow() -> {
        String indent = " ".repeat(around.position().column() - 1) + STEP;
        for (Map.Entry<String, Outline> each : group.parts().entrySet()) {
          if (each.getValue().wantsWords()) {
            insertBehind(entry, blanks.block(each.getKey(), each.getValue(), indent));
          }
        }
      }
      case Scalar ignored -> {}
      case Sequence ignored -> {}
      case Refused ignored -> {}
    }
  }

  private void addInBraces(Mapping mapping, String key, Outline part, boolean first) {
    int start = mapping.span().from();
    while (start > 0 && !source.isBreak(start - 1)) {
      start--;
    }
    int text = start;
    while (source.isBlank(text)) {
      text++;
    }
    StringBuilder added = new StringBuilder(first ? "" : ",");
    for (String line : blanks.flow(key, part, source.text(start, text) + STEP)) {
      added.append(lineEnd).append(line);
    }
    int at =
        mapping.entries().isEmpty() ? mapping.span().from() + 1 : end(mapping.entries().getLast());
    patch.insert(at, added.toString());
  }

  private void insertBehind(Entry entry, List<String> lines) {
    int end = end(entry);
    if (lastScalar(entry) instanceof Scalar scalar
        && (scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED)) {
      int line = end;
      while (line > 0 && !source.isBreak(line - 1)) {
        line--;
      }
      if (line > scalar.span().from() && source.text(line, end).isBlank()) {
        patch.insert(line, String.join(lineEnd, lines) + lineEnd);
        return;
      }
    }
    insertLines(end, lines);
  }

  private void insertLines(int at, List<String> lines) {
    int end = at;
    while (end < source.length() && !source.isBreak(end)) {
      end++;
    }
    patch.insert(end, lineEnd + String.join(lineEnd, lines));
  }

  private static int end(Entry entry) {
    return switch (entry.value()) {
      case Mapping mapping -> mapping.span().to();
      case Sequence sequence -> sequence.span().to();
      case Scalar scalar -> Math.max(scalar.span().to(), entry.name().span().to());
      case Refused ignored -> entry.name().span().to();
    };
  }

  /** What a value ends with; null where that is a bracket. */
  private static @Nullable YamlNode lastScalar(Entry entry) {
    YamlNode last = entry.value();
    while (true) {
      switch (last) {
        case Mapping mapping when !mapping.flow() -> last = mapping.entries().getLast().value();
        case Sequence sequence when !sequence.flow() -> last = sequence.items().getLast();
        case Scalar scalar -> {
          return scalar;
        }
        case Mapping ignored -> {
          return null;
        }
        case Sequence ignored -> {
          return null;
        }
        case Refused ignored -> {
          return null;
        }
      }
    }
  }
}
