package headway.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text in lines of a width. */
final class Wrapped {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Wrapped() {}

  /** Broken at spaces; a word that is wider than a line stays whole. None for no text. */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACES.splitAsStream(text.strip()).toList()) {
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
