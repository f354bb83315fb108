package headway.server.debrief;

/**
 * Text that no spreadsheet takes for a formula: one that begins as formulas do has an apostrophe
 * before it. What people typed ends up in cells, and a cell that computes can send away its
 * neighbours (OWASP, CSV injection).
 */
final class Guarded {
  private static final String DANGEROUS = "=+-@\t\r";

  private Guarded() {}

  static String text(String text) {
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
