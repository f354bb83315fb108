package headway.server.debrief;

import java.util.List;

/**
 * A table of a report.
 *
 * @param name of letters and dashes
 * @param rows each as long as the head
 */
record Sheet(String name, List<String> head, List<List<Cell>> rows) {
  /** What stands in one place. */
  sealed interface Cell {
    record Words(String text) implements Cell {}

    /** To be reckoned with: never rounded. */
    record Figure(double value) implements Cell {}

    record Nothing() implements Cell {}
  }

  Sheet {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != head.size()) {
        throw new IllegalArgumentException("A row of " + row.size() + " in " + name);
      }
    }
  }

  static Cell words(String text) {
    return new Cell.Words(text);
  }

  static Cell figure(double value) {
    return new Cell.Figure(value);
  }
}
