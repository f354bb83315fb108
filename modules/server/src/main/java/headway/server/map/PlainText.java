package headway.server.map;

/** What may be written into a picture of a text that comes from outside. */
final class PlainText {
  /** More than anyone reads in a hint. */
  static final int LONGEST = 300;

  private PlainText() {}

  /**
   * A text in one line, without characters that XML has no place for and without those that turn
   * the direction of what stands beside it; cut where it is very long.
   */
  static String of(String text) {
    StringBuilder plain = new StringBuilder();
    int seen = 0;
    for (int at = 0; at < text.length() && seen < LONGEST; seen++) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (Character.isWhitespace(character) || Character.isISOControl(character)) {
        plain.append(' ');
      } else if (isPlain(character)) {
        plain.appendCodePoint(character);
      }
    }
    String line = plain.toString().replaceAll(" {2,}", " ").strip();
    return seen == LONGEST ? line + "…" : line;
  }

  private static boolean isPlain(int character) {
    return switch (Character.getType(character)) {
      case Character.SURROGATE, Character.UNASSIGNED, Character.FORMAT -> character == 0x200D;
      default -> character < 0xFFFE || character > 0xFFFF;
    };
  }
}
