package headway.scenario.source;

import headway.scenario.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scene as written. */
public record SceneSource(
    Word id,
    @Nullable Word chapter,
    Setting.Medium medium,
    boolean ordered,
    List<LineSource> lines,
    @Nullable Word thought,
    @Nullable Word hint,
    boolean ownWords,
    TaskSource task) {
  public SceneSource {
    lines = List.copyOf(lines);
  }
}
