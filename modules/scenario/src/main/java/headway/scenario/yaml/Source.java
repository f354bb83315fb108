package headway.scenario.yaml;

import headway.scenario.diagnostic.Position;

/** A file's text as characters (code points), which positions are counted in. */
public final class Source {
  private final String file;
  private final String byteOrderMark;
  private final String text;
  private final int[] characters;

  Source(String file, String text) {
    this(file, "", text);
  }

  /**
   * @param byteOrderMark what stood before the text, and is none of it
   */
  Source(String file, String byteOrderMark, String text) {
    this.file = file;
    this.byteOrderMark = byteOrderMark;
    this.text = text;
    this.characters = characters(text);
  }

  private static int[] characters(String text) {
    int[] characters = new int[text.codePointCount(0, text.length())];
    int offset = 0;
    for (int i = 0; i < characters.length; i++) {
      characters[i] = text.codePointAt(offset);
      offset += Character.charCount(characters[i]);
    }
    return characters;
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  public String byteOrderMark() {
    return byteOrderMark;
  }

  /** What stands between two characters. */
  public String text(int from, int to) {
    return new String(characters, from, to - from);
  }

  public int length() {
    return characters.length;
  }

  public int at(int index) {
    return characters[index];
  }

  public boolean isBreak(int index) {
    return characters[index] == '\n' || characters[index] == '\r';
  }

  public boolean isBlank(int index) {
    return characters[index] == ' ' || characters[index] == '\t';
  }

  /** The position of a character, counted from the file's start. */
  Position position(int index) {
    return position(index, Position.startOf(file), 0);
  }

  /** The position of a character at or after one whose position is known. */
  Position position(int index, Position known, int knownIndex) {
    int line = known.line();
    int column = known.column();
    for (int i = knownIndex; i < index; i++) {
      if (endsLine(i)) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Position(file, line, column);
  }

  /** A line ends at a line feed, or at a carriage return that none follows. */
  boolean endsLine(int index) {
    return characters[index] == '\n'
        || (characters[index] == '\r'
            && (index + 1 == characters.length || characters[index + 1] != '\n'));
  }
}
