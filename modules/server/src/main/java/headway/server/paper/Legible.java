package headway.server.paper;

/**
 * Makes of any text one that XML may hold and a page can show. What XML forbids becomes U+FFFD;
 * what is never seen by itself (joiners, variation selectors, marks that turn the direction) is
 * left out, since each would be shown as one that no font can write.
 */
final class Legible {
  private static final int REPLACEMENT = 0xFFFD;

  private Legible() {}

  static String of(String text) {
    StringBuilder legible = new StringBuilder(text.length());
    text.codePoints()
        .filter(each -> !isUnseen(each))
        .map(each -> isAllowed(each) ? each : REPLACEMENT)
        .forEach(legible::appendCodePoint);
    return legible.toString();
  }

  private static boolean isUnseen(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /** By XML 1.0, production 2. */
  private static boolean isAllowed(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }
}
