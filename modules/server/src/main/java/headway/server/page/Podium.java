package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on stage where a room plays together: one way that it goes.
 *
 * @param strand its number
 * @param half of the room that goes it, 1 or 2; 0 where all do
 * @param partner whom one talks with; null where one is alone
 * @param lines what was said since the room's last move
 * @param length whether the lines fill a wall
 * @param poll what the room decides; null at an ending
 * @param closing how it ended; null before that
 */
public record Podium(
    int strand,
    int half,
    @Nullable Speaker partner,
    List<Passage> lines,
    Length length,
    @Nullable Poll poll,
    @Nullable Closing closing) {
  private static final int SHORT_CHARACTERS = 140;
  private static final int LONG_CHARACTERS = 420;

  /** How much there is to read. */
  public enum Length {
    SHORT,
    MIDDLE,
    LONG
  }

  public Podium {
    lines = List.copyOf(lines);
  }

  /** How much lines are to read. */
  public static Length lengthOf(List<Passage> lines) {
    int characters =
        lines.stream()
            .flatMap(passage -> passage.lines().stream())
            .mapToInt(said -> said.text().length())
            .sum();
    return characters <= SHORT_CHARACTERS
        ? Length.SHORT
        : characters <= LONG_CHARACTERS ? Length.MIDDLE : Length.LONG;
  }

  /**
   * How it ended.
   *
   * @param later what came of it half a year on; null for none
   */
  public record Closing(
      Debrief.Outcome outcome, String title, String text, @Nullable String later) {}
}
