package headway.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rows of a name, figures that stand right-aligned below each other, and a remark. A cell that
 * begins with {@code !} is painted as a warning, and has the mark behind it.
 */
final class Table {
  private static final int GAP = 2;

  private final Screen screen;
  private final List<Row> rows = new ArrayList<>();

  private record Row(boolean isTitle, String name, List<String> figures, String remark) {}

  Table(Screen screen) {
    this.screen = screen;
  }

  Table title(String name, List<String> figures, String remark) {
    rows.add(new Row(true, name, List.copyOf(figures), remark));
    return this;
  }

  Table row(String name, List<String> figures, String remark) {
    rows.add(new Row(false, name, List.copyOf(figures), remark));
    return this;
  }

  /** What is left of a line for remarks. */
  int roomForRemarks() {
    int taken = nameWidth() + GAP;
    for (int width : widths()) {
      taken += GAP + width;
    }
    return Math.max(1, screen.columns() - taken - 1);
  }

  private int nameWidth() {
    return rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
  }

  private int[] widths() {
    int count = rows.stream().mapToInt(row -> row.figures().size()).max().orElse(0);
    int[] widths = new int[count];
    for (Row row : rows) {
      for (int i = 0; i < row.figures().size(); i++) {
        widths[i] = Math.max(widths[i], plain(row.figures().get(i)).length() + 1);
      }
    }
    return widths;
  }

  private static String plain(String figure) {
    return figure.startsWith("!") ? figure.substring(1) : figure;
  }

  List<String> lines() {
    int name = nameWidth();
    int[] widths = widths();
    int room = roomForRemarks();
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      UnaryOperator<String> paint = row.isTitle() ? screen::title : text -> text;
      StringBuilder line = new StringBuilder(paint.apply(padded(row.name(), name)));
      for (int i = 0; i < row.figures().size(); i++) {
        line.append(figure(row.figures().get(i), widths[i], paint));
      }
      List<String> remark = Wrapped.of(row.remark(), room);
      int indent = name + GAP * (widths.length + 1);
      for (int width : widths) {
        indent += width;
      }
      for (int i = 0; i < remark.size(); i++) {
        if (i > 0) {
          lines.add(line.toString().stripTrailing());
          line = new StringBuilder(" ".repeat(indent - GAP));
        }
        line.append(" ".repeat(GAP)).append(paint.apply(remark.get(i)));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** The last column of a cell is for the mark. */
  private String figure(String figure, int width, UnaryOperator<String> paint) {
    String text = plain(figure);
    String before = " ".repeat(GAP + width - 1 - text.length());
    return figure.startsWith("!")
        ? before + screen.warning(text + "!")
        : before + paint.apply(text) + " ";
  }
}
