package headway.scenario.source;

import headway.scenario.Line;
import headway.scenario.diagnostic.Position;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing said or seen, as written. */
public record LineSource(
    Word speaker,
    Word text,
    @Nullable Word when,
    @Nullable Word signal,
    Set<Line.Mark> marks,
    Position position) {
  public LineSource {
    marks = Set.copyOf(marks);
  }
}
