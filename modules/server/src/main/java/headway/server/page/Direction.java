package headway.server.page;

import headway.server.page.Control.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop that plays together, in its trainer's hand.
 *
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param link that people join by
 * @param named whether people go by their names
 * @param until when the planned time has run out; null where it does not run
 * @param rehearsal whether simulated participants take part
 * @param desks one for each way that the room goes now; none once it talks about it
 * @param courses what the room did; none before it talks about it
 * @param left decisions that the room went back from
 * @param rundown the run sheet beside it
 * @param problem why what was asked for was not done; null for nothing
 */
public record Direction(
    String id,
    String title,
    String textLanguage,
    boolean rehearsal,
    String code,
    String link,
    boolean named,
    Control.Stage stage,
    int here,
    @Nullable Instant until,
    List<Desk> desks,
    List<RoomCourse> courses,
    List<RoomCourse.Decided> left,
    List<Control.Person> people,
    Rundown rundown,
    @Nullable Problem problem)
    implements View {
  public Direction {
    desks = List.copyOf(desks);
    courses = List.copyOf(courses);
    left = List.copyOf(left);
    people = List.copyOf(people);
  }

  /**
   * What a trainer does with one way that the room goes.
   *
   * @param advice null where there is none: before a vote, and while nothing is known of the scene
   * @param again whether the room may vote once more
   * @param parting whether the room can part here
   * @param back decisions to go back to, the last first
   */
  public record Desk(
      Podium podium, @Nullable Advice advice, boolean again, boolean parting, List<Back> back) {
    public Desk {
      back = List.copyOf(back);
    }
  }

  /**
   * How to take up a vote; for the trainer alone.
   *
   * @param best letters of the options that are worth most
   * @param chose how many chose one of them
   * @param voted of how many
   */
  public record Advice(Approach approach, List<String> best, int chose, int voted) {
    public Advice {
      best = List.copyOf(best);
    }
  }

  /** The way to take up a vote. */
  public enum Approach {
    TEACH,
    TALK,
    EXPLAIN
  }

  /**
   * A decision to go back to.
   *
   * @param decision its number
   * @param played what the room went on with
   */
  public record Back(int decision, int turn, String played) {}
}
