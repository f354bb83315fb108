package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * Where a talk stands that a trainer leads as the customer.
 *
 * @param number of the exchange; 0 before the first
 * @param line what the customer says; empty before the first
 * @param length of the line: the longer, the smaller it is set
 * @param by who says it; null where the trainer's own words stand, and before the first
 * @param speaker who answers it, or who is to answer the first; empty while nobody was chosen
 * @param next who answers the next, where that is somebody else; empty for nobody else
 * @param gone whether whoever is to answer next has left
 * @param open whether the room listens
 * @param told how many have told what they heard
 * @param of how many can
 * @param heard what was heard; null before the first, and while the room listens
 */
public record Exchanged(
    int number,
    String line,
    Length length,
    @Nullable Speaker by,
    String speaker,
    String next,
    boolean gone,
    boolean open,
    int told,
    int of,
    @Nullable Heard heard) {
  private static final int SHORT_CHARACTERS = 90;
  private static final int MIDDLE_CHARACTERS = 200;

  /** How much there is to read. */
  public enum Length {
    SHORT,
    MIDDLE,
    LONG;

    /** How much a line is to read. */
    public static Length of(String line) {
      return line.length() <= SHORT_CHARACTERS
          ? SHORT
          : line.length() <= MIDDLE_CHARACTERS ? MIDDLE : LONG;
    }
  }
}
