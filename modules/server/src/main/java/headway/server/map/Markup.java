package headway.server.map;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML: every name is ours, every value is escaped. */
final class Markup {
  private final StringBuilder written = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn. */
  Markup open(String name, Object... attributes) {
    tag(name, attributes).append(">\n");
    open.push(name);
    return this;
  }

  Markup close() {
    written.append("</").append(open.pop()).append(">\n");
    return this;
  }

  Markup empty(String name, Object... attributes) {
    tag(name, attributes).append("/>\n");
    return this;
  }

  Markup text(String name, String text, Object... attributes) {
    tag(name, attributes).append('>').append(escaped(text));
    written.append("</").append(name).append(">\n");
    return this;
  }

  private StringBuilder tag(String name, Object... attributes) {
    written.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      written
          .append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escaped(value instanceof Double length ? figure(length) : value.toString()))
          .append('"');
    }
    return written;
  }

  /** A length, to a tenth. */
  static String figure(double length) {
    long tenths = Math.round(length * 10);
    String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
    return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Still open: " + open);
    }
    return written.toString();
  }
}
