package headway.scenario.translation;

import headway.scenario.edit.Quotes;
import headway.scenario.source.Word;
import headway.scenario.translation.Outline.Group;
import headway.scenario.translation.Outline.Leaf;
import headway.scenario.translation.Outline.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes parts of a translation with {@code ""} for each text, and the source's words above it. */
final class Blanks {
  private static final String BLANK = "\"\"";
  private static final String STEP = "  ";

  private final boolean airy;
  private int written;

  /**
   * @param airy whether empty lines stand between the larger parts
   */
  Blanks(boolean airy) {
    this.airy = airy;
  }

  /** How many texts were written. */
  int written() {
    return written;
  }

  /** The lines of a part that stands on lines of its own. */
  List<String> block(String key, Outline part, String indent) {
    List<String> lines = new ArrayList<>();
    String start = indent + Quotes.aroundIfNeeded(key, false) + ":";
    switch (part) {
      case Leaf(Word source, boolean ignored) -> {
        lines.addAll(comment("", source, indent));
        lines.add(start + " " + blank());
      }
      case Row row -> {
        lines.add(start);
        for (int i = 0; i < row.sources().size(); i++) {
          if (row.sources().get(i).isThere()) {
            lines.addAll(comment(speaker(row, i), row.sources().get(i), indent + STEP));
            lines.add(indent + STEP + "- " + blank());
          }
        }
      }
      case Group group -> {
        lines.add(start);
        for (Map.Entry<String, Outline> each : group.parts().entrySet()) {
          if (each.getValue().wantsWords()) {
            if (airy && indent.isEmpty() && lines.size() > 1 && hasGroups(each.getValue())) {
              lines.add("");
            }
            lines.addAll(block(each.getKey(), each.getValue(), indent + STEP));
          }
        }
      }
    }
    return lines;
  }

  private static boolean hasGroups(Outline part) {
    return part instanceof Group group
        && group.parts().values().stream().anyMatch(Group.class::isInstance);
  }

  /** The lines of a part that stands within braces. */
  List<String> flow(String key, Outline part, String indent) {
    List<String> lines = new ArrayList<>();
    String start = indent + Quotes.aroundIfNeeded(key, true) + ": ";
    switch (part) {
      case Leaf(Word source, boolean ignored) -> {
        lines.addAll(comment("", source, indent));
        lines.add(start + blank());
      }
      case Row row -> {
        lines.add(start + "[");
        for (int i = 0; i < row.sources().size(); i++) {
          if (row.sources().get(i).isThere()) {
            lines.addAll(comment(speaker(row, i), row.sources().get(i), indent + STEP));
            lines.add(indent + STEP + blank() + ",");
          }
        }
        lines.add(indent + "]");
      }
      case Group group -> {
        lines.add(start + "{");
        for (Map.Entry<String, Outline> each : group.parts().entrySet()) {
          if (each.getValue().wantsWords()) {
            lines.addAll(flow(each.getKey(), each.getValue(), indent + STEP));
            lines.addLast(lines.removeLast() + ",");
          }
        }
        lines.add(indent + "}");
      }
    }
    return lines;
  }

  private String blank() {
    written++;
    return BLANK;
  }

  private static String speaker(Row row, int index) {
    boolean speaks = index < row.speakers().size() && row.speakers().get(index).isThere();
    return speaks ? row.speakers().get(index).text() + ": " : "";
  }

  private static List<String> comment(String speaker, Word source, String indent) {
    return (speaker + source.text())
        .strip()
        .lines()
        .map(line -> (indent + "# " + line).stripTrailing())
        .toList();
  }
}
