package headway.app;

import java.util.Optional;

/**
 * What whoever reads has before them. The launcher finds out and says so by system properties.
 *
 * @param answer whether the answer is read on a terminal, and may be coloured
 * @param remarks whether remarks are, and may be written over
 * @param columns how many characters a line has room for, 60 to 200
 */
record Screen(boolean answer, boolean remarks, int columns) {
  private static final int USUAL = 80;

  /** A file, or another program. */
  static final Screen NONE = new Screen(false, false, USUAL);

  Screen {
    columns = Math.clamp(columns, 60, 200);
  }

  static Screen ofThisProcess() {
    boolean colours = Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty();
    return new Screen(
        Boolean.getBoolean("headway.terminal.answer") && colours,
        Boolean.getBoolean("headway.terminal.remarks"),
        Integer.getInteger("headway.terminal.columns", USUAL));
  }

  String title(String text) {
    return painted("1", text);
  }

  String warning(String text) {
    return painted("31", text);
  }

  String quiet(String text) {
    return painted("2", text);
  }

  private String painted(String style, String text) {
    return answer ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
  }
}
