package headway.app;

import java.util.ArrayList;
import java.util.List;

/** A text in lines of a width. */
final class Wrapped {
  private Wrapped() {}

  /** Broken at spaces; a word that is wider than a line stays whole. None for no text. */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Every line after so many spaces. */
  static List<String> indented(String text, int indent, int columns) {
    return of(text, columns - indent).stream().map(line -> " ".repeat(indent) + line).toList();
  }
}
