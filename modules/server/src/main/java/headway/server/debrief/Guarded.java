package headway.server.debrief;

/**
 * Text that no spreadsheet takes for a formula: one that begins as formulas do has an apostrophe
 * before it. What people typed ends up in cells, and a cell that computes can send away its
 * neighbours (OWASP, CSV injection). Some programs pass over what cannot be seen at the beginning,
 * and take wide signs for the narrow ones.
 */
final class Guarded {
  private static final String DANGEROUS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private Guarded() {}

  static String text(String text) {
    boolean computes =
        text.codePoints()
            .dropWhile(Guarded::isUnseen)
            .limit(1)
            .anyMatch(first -> DANGEROUS.indexOf(first) >= 0);
    return computes || text.startsWith("\t") || text.startsWith("\r") ? "'" + text : text;
  }

  private static boolean isUnseen(int sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.isISOControl(sign)
        || Character.getType(sign) == Character.FORMAT;
  }
}
