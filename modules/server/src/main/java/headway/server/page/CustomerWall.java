package headway.server.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room sees on the wall where the trainer plays the customer.
 *
 * @param doorway that latecomers type; without scheme
 * @param until when the planned time has run out; null where it does not run
 * @param scene what goes on; null once the room talks about it
 * @param answers what was heard, the answer that splits the ears most first; none before the room
 *     talks about it
 * @param agreement over all answers; null where too few listened, or not yet
 */
public record CustomerWall(
    String id,
    String title,
    String textLanguage,
    String code,
    String doorway,
    Control.Stage stage,
    int here,
    @Nullable Instant until,
    @Nullable Exchanged scene,
    List<Heard> answers,
    Heard.@Nullable Agreement agreement)
    implements View {
  public CustomerWall {
    answers = List.copyOf(answers);
  }
}
