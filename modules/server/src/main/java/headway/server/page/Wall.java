package headway.server.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room that plays together sees on the wall.
 *
 * @param doorway that latecomers type; without scheme
 * @param until when the planned time has run out; null where it does not run
 * @param podiums one, or two where the room has parted; none once it talks about it
 * @param courses what the room did; none before it talks about it
 */
public record Wall(
    String id,
    String title,
    String textLanguage,
    String code,
    String doorway,
    Control.Stage stage,
    int here,
    @Nullable Instant until,
    List<Podium> podiums,
    List<RoomCourse> courses)
    implements View {
  public Wall {
    podiums = List.copyOf(podiums);
    courses = List.copyOf(courses);
  }
}
