package headway.server.page;

import headway.server.page.Task.Budget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room that plays together decides now, as whoever looks may know it.
 *
 * @param decision its number
 * @param prompt what is asked beside the lines; empty for nothing
 * @param budget what there is to spend; null where nothing is spent
 * @param least how many are taken
 * @param most how many are taken
 * @param round of voting, from 1; 0 before the first
 * @param in how many have voted
 * @param out a dot for each who has not, where the room is small enough
 * @param of how many can vote
 * @param compared whether what came of the round before is told beside that of this one
 */
public record Poll(
    int decision,
    Kind kind,
    String prompt,
    @Nullable Budget budget,
    int least,
    int most,
    Voting voting,
    int round,
    Board.Crowd in,
    List<Integer> out,
    int of,
    boolean compared,
    List<Option> options) {
  /** How one votes. */
  public enum Kind {
    ONE,
    SEVERAL,
    /** Not at all: it is a question to oneself. */
    NONE
  }

  /** How far the voting is. */
  public enum Voting {
    NOT_YET,
    OPEN,
    /** Nobody votes any more, and the room does not know yet what came of it. */
    CLOSED,
    SHOWN
  }

  public Poll {
    out = List.copyOf(out);
    options = List.copyOf(options);
  }

  /**
   * What can be voted for.
   *
   * @param letter that a room calls it by
   * @param detail more of it; null for none
   * @param cost what it takes of the budget; null where nothing is spent
   * @param act whether it is done, not said
   * @param taken whether it is the reader's own vote or, for a trainer, what the room would take
   * @param now what came of this round; null where that is not told
   * @param before what came of the round before it; null where that is not told
   */
  public record Option(
      String letter,
      String id,
      String text,
      @Nullable String detail,
      @Nullable Budget cost,
      boolean act,
      boolean taken,
      @Nullable Bar now,
      @Nullable Bar before) {}

  /**
   * So many votes.
   *
   * @param percent of all who voted
   */
  public record Bar(int count, double percent) {
    /** What there is to draw. */
    public static Bar of(int count, int voted) {
      return new Bar(count, voted == 0 ? 0 : 100.0 * count / voted);
    }
  }
}
