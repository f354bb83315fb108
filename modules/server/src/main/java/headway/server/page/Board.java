package headway.server.page;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room sees of itself.
 *
 * @param here how many take part
 * @param finished how many came to an ending
 * @param where who is where: waiting, in a chapter or scene, finished
 * @param endings how it ended for how many, every way that the scenario has
 * @param split null where nothing splits the room, or not yet
 */
public record Board(
    int here, int finished, List<Tally> where, List<Outcomes> endings, @Nullable Split split) {
  /** Up to so many people are dots; beyond that they are a bar. */
  private static final int MOST_DOTS = 60;

  public Board {
    where = List.copyOf(where);
    endings = List.copyOf(endings);
  }

  /**
   * A place and how many are there.
   *
   * @param kind of the place
   * @param name of a chapter or scene; empty for the others
   */
  public record Tally(Kind kind, String name, Crowd crowd) {
    /** What kind of place. */
    public enum Kind {
      WAITING,
      SCENE,
      FINISHED
    }
  }

  /** A kind of ending and for how many it came to that. */
  public record Outcomes(Debrief.Outcome outcome, Crowd crowd) {}

  /**
   * So many of all.
   *
   * @param dots one for each, where the room is small enough; else empty
   * @param bar whether it is not, so that a bar stands for them
   * @param percent of the room
   */
  public record Crowd(int count, List<Integer> dots, boolean bar, double percent) {
    public Crowd {
      dots = List.copyOf(dots);
    }

    public static Crowd of(int count, int room) {
      return new Crowd(
          count,
          room <= MOST_DOTS ? Collections.nCopies(count, 1) : List.of(),
          room > MOST_DOTS,
          room == 0 ? 0 : 100.0 * count / room);
    }
  }

  /**
   * The decision on which the room went different ways.
   *
   * @param textLanguage of quote and options, BCP 47
   * @param speaker who says the quote; null where it is told
   * @param quote the last thing that is said before; empty for nothing
   */
  public record Split(
      String textLanguage, @Nullable String speaker, String quote, List<Option> options) {
    public Split {
      options = List.copyOf(options);
    }
  }

  /**
   * One of its options.
   *
   * @param letter that a room calls it by
   * @param act whether it is done, not said
   */
  public record Option(String letter, String text, boolean act, Crowd crowd) {}
}
