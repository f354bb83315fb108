package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way that a room went together, looked back at.
 *
 * @param half of the room that went it, 1 or 2; 0 where all did
 * @param cost of all of it, in parts of the score; null while that is not known
 * @param closing null where it came to no ending
 */
public record RoomCourse(
    int half, List<Decided> decided, @Nullable Double cost, Podium.@Nullable Closing closing) {
  public RoomCourse {
    decided = List.copyOf(decided);
  }

  /**
   * A decision of the room.
   *
   * @param turn how many decisions deep it is, from 1
   * @param lines said before it; none where nothing was
   * @param again whether the room came here by going back
   * @param voted whether the room voted on it
   * @param played what was said or done then; empty where it was left open
   * @param cost of that, in parts of the score; null while it is not known
   */
  public record Decided(
      int turn,
      List<Passage> lines,
      boolean again,
      boolean voted,
      boolean compared,
      List<Option> options,
      String played,
      @Nullable Double cost) {
    public Decided {
      lines = List.copyOf(lines);
      options = List.copyOf(options);
    }
  }

  /**
   * What could be voted for.
   *
   * @param played whether it is what the room went on with
   * @param best whether nothing was worth more; false while that is not known
   * @param now what came of the last round; null where nobody voted
   * @param before what came of the one before it; null where there was none
   */
  public record Option(
      String letter,
      String text,
      boolean act,
      boolean played,
      boolean best,
      Poll.@Nullable Bar now,
      Poll.@Nullable Bar before) {}
}
