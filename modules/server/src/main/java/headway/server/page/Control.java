package headway.server.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as its trainer leads it.
 *
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param rehearsal whether simulated participants take part
 * @param link that people join by
 * @param named whether people go by their names
 * @param minutes that the practice takes by now
 * @param until when its time has run out; null while it does not run
 * @param rundown the run sheet beside it
 * @param problem why what was asked for was not done; null for nothing
 * @param state changes whenever the buttons do
 */
public record Control(
    String id,
    String title,
    String textLanguage,
    boolean rehearsal,
    String code,
    String link,
    boolean named,
    Stage stage,
    int minutes,
    @Nullable Instant until,
    Board board,
    List<Person> people,
    Rundown rundown,
    @Nullable Problem problem,
    String state)
    implements View {
  /** What the page is told as long as it is this page that shows the workshop. */
  public static final String WHILE_WAITING = "control";

  public Control {
    people = List.copyOf(people);
  }

  /** How far it has come. */
  public enum Stage {
    PLANNED,
    LOBBY,
    BRIEFING,
    PRACTICE,
    PAUSED,
    DEBRIEF,
    CLOSED
  }

  /** Why nothing was done. */
  public enum Problem {
    NAME_EMPTY,
    NAME_TOO_LONG,
    NAME_UNREADABLE,
    NOT_NOW,
    TOO_LONG,
    /** The room still votes. */
    VOTE_OPEN,
    /** There is nothing chosen to go on with, or it cannot be done here. */
    NOT_OFFERED,
    /** Both halves were sent the same way. */
    ONE_WAY,
    /** As many rehearsals are under way as may be. */
    REHEARSALS,
    BUSY
  }

  /**
   * Somebody who joined.
   *
   * @param called as others see it
   * @param where scene or chapter; empty where that is not one
   */
  public record Person(int number, String called, Standing standing, String where) {
    /** What they are at. */
    public enum Standing {
      WAITING,
      PLAYING,
      /** In a workshop in which nobody plays on their own. */
      HERE,
      FINISHED,
      AWAY,
      REMOVED
    }
  }
}
