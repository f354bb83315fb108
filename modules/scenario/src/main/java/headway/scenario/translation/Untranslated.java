package headway.scenario.translation;

import headway.scenario.diagnostic.Position;
import headway.scenario.yaml.YamlNode;
import headway.scenario.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of one part of a translation stands ready and waits for words: {@code ""}. It is told
 * together, for of a translation that has just begun one would else hear a thousand times the same.
 */
final class Untranslated {
  private final List<String> labels = new ArrayList<>();
  private @Nullable Position first;

  static boolean isIn(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar
        && scalar.text().isEmpty()
        && (scalar.style() == Style.DOUBLE_QUOTED || scalar.style() == Style.SINGLE_QUOTED);
  }

  void add(String label, Position position) {
    labels.add(label);
    if (first == null) {
      first = position;
    }
  }

  /** Where the first of them is; null for none. */
  @Nullable Position first() {
    return first;
  }

  boolean areMany() {
    return labels.size() > 1;
  }

  /** As in "`say`, `expert` and `why` (1 of 2)". */
  String listed() {
    String last = labels.getLast();
    return areMany()
        ? String.join(", ", labels.subList(0, labels.size() - 1)) + " and " + last
        : last;
  }
}
