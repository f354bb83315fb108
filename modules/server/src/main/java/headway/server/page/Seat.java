package headway.server.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as a participant sees it.
 *
 * @param code of the workshop
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param name of the reader's own
 * @param called what others call the reader, where that is not the name; null where it is
 * @param briefing by paragraphs; none before it is shown
 * @param cast likewise
 * @param until when the practice's time has run out; null while it does not run
 * @param play address of what the reader plays; null where nothing was begun
 * @param ended whether that came to an ending
 * @param resolve what the reader will try; null before the room talks about it
 * @param state changes whenever this page would show something else
 */
public record Seat(
    String code,
    String title,
    String summary,
    String textLanguage,
    String name,
    @Nullable String called,
    Stage stage,
    List<String> briefing,
    List<Speaker> cast,
    @Nullable Instant until,
    @Nullable String play,
    boolean ended,
    @Nullable Resolve resolve,
    String state)
    implements View {
  /** What there is to do now. */
  public enum Stage {
    LOBBY,
    BRIEFING,
    PRACTICE,
    PAUSED,
    DEBRIEF,
    CLOSED,
    /** The reader left, and may come back. */
    AWAY,
    /** The trainer sent the reader away. */
    REMOVED
  }

  public Seat {
    briefing = List.copyOf(briefing);
    cast = List.copyOf(cast);
  }
}
