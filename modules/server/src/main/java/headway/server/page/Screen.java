package headway.server.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the room sees on the wall.
 *
 * @param doorway that the room types; without scheme
 * @param qr leads to the same
 * @param joining whether people can join
 */
public record Screen(
    String id,
    String title,
    String textLanguage,
    String code,
    String doorway,
    Picture qr,
    Control.Stage stage,
    boolean joining,
    @Nullable Instant until,
    Board board)
    implements View {}
