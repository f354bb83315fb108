package headway.server.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the room sees on the wall.
 *
 * @param doorway that the room types; without scheme
 * @param qr leads to the same
 * @param inviting whether the wall is there to be joined from, more than to be read
 */
public record Screen(
    String id,
    String title,
    String textLanguage,
    String code,
    String doorway,
    Picture qr,
    Control.Stage stage,
    boolean inviting,
    @Nullable Instant until,
    Board board)
    implements View {}
