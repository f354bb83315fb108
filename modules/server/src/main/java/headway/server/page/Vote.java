package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop that plays together, as a participant sees it.
 *
 * @param code of the workshop
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param called what others call the reader
 * @param podium null once the room talks about it
 * @param voted whether the reader's vote is in
 * @param courses what the room did; none before it talks about it
 * @param resolve what the reader will try; null before the room talks about it
 * @param problem why a vote was not taken; null for nothing
 * @param state changes whenever this page would show something else
 */
public record Vote(
    String code,
    String title,
    String textLanguage,
    String called,
    Seat.Stage stage,
    @Nullable Podium podium,
    boolean voted,
    List<RoomCourse> courses,
    @Nullable Resolve resolve,
    @Nullable Problem problem,
    String state)
    implements View {
  public Vote {
    courses = List.copyOf(courses);
  }

  /** Why a vote was not taken. */
  public enum Problem {
    /** The room has gone on, or votes anew. */
    LATE,
    CLOSED,
    /** It is not what can be voted for, or too much or too little of it. */
    NOT_OFFERED,
    BUSY
  }
}
