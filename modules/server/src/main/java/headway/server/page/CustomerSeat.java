package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop whose trainer plays the customer, as a participant sees it.
 *
 * @param code of the workshop
 * @param textLanguage what the scenario's texts are in, BCP 47
 * @param called what others call the reader
 * @param role what the reader does now
 * @param scene what goes on; null once the room talks about it
 * @param ears what the reader can hear, with what they heard; none for whoever speaks
 * @param heard whether the reader has told what they heard
 * @param answers what was heard; none before the room talks about it
 * @param agreement over all answers; null where too few listened, or not yet
 * @param resolve what the reader will try; null before the room talks about it
 * @param problem why what was told was not taken; null for nothing
 * @param state changes whenever this page would show something else
 */
public record CustomerSeat(
    String code,
    String title,
    String textLanguage,
    String called,
    Seat.Stage stage,
    Role role,
    @Nullable Exchanged scene,
    List<Ear> ears,
    boolean heard,
    List<Heard> answers,
    Heard.@Nullable Agreement agreement,
    @Nullable Resolve resolve,
    @Nullable Problem problem,
    String state)
    implements View {
  public CustomerSeat {
    ears = List.copyOf(ears);
    answers = List.copyOf(answers);
  }

  /** What a participant does. */
  public enum Role {
    /** Nothing was said yet. */
    WAITING,
    /** They are to answer the first line. */
    ABOUT_TO_SPEAK,
    /** They answer aloud. */
    SPEAKING,
    /** They tell what they hear. */
    LISTENING,
    /** What was heard is shown. */
    LOOKING,
    /** The room talks about all of it. */
    TALKING
  }

  /** Why what was told was not taken. */
  public enum Problem {
    /** The room has gone on. */
    LATE,
    /** Whoever speaks does not listen. */
    SPEAKS,
    BUSY
  }

  /**
   * Something to hear.
   *
   * @param code of the indicator
   * @param heard whether the reader heard it
   */
  public record Ear(String code, String name, String meaning, boolean heard) {}
}
