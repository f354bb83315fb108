package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * How someone looks.
 *
 * @param name whose face it is
 * @param initials shown where there is no picture
 * @param ground the colour behind it, by name: sage, sand, mist or clay
 * @param picture address of the picture; null for none
 */
public record Face(String name, String initials, String ground, @Nullable String picture) {
  private static final String[] GROUNDS = {"sage", "sand", "mist", "clay"};

  /** The face of someone; the ground is the same wherever that name appears. */
  public static Face of(String name, @Nullable String picture) {
    return new Face(name, initials(name), ground(name), picture);
  }

  private static String initials(String name) {
    String[] words = name.strip().split("\\s+", -1);
    String last = words[words.length - 1];
    return words.length == 1 ? first(last) : first(words[0]) + first(last);
  }

  private static String first(String word) {
    return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0)));
  }

  private static String ground(String name) {
    return GROUNDS[Math.floorMod(name.hashCode(), GROUNDS.length)];
  }
}
