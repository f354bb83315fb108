package headway.scenario;

import headway.scenario.diagnostic.Position;
import headway.scenario.expression.Effects;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scene in which the trainee picks some of several.
 *
 * @param min how many at least
 * @param max how many at most
 * @param budget what the costs are taken from; null for none
 * @param effects after the items' own
 */
public record PickScene(
    String id,
    int index,
    Setting setting,
    Text prompt,
    int min,
    int max,
    @Nullable Variable budget,
    List<PickItem> items,
    Effects effects,
    List<Line> reply,
    int next,
    Position position)
    implements MoveScene {
  /** So many sets may be legal in one state, and no more. */
  public static final int MOST_SETS = 4_096;

  public PickScene {
    items = List.copyOf(items);
    reply = List.copyOf(reply);
    if (items.size() > 63) {
      throw new IllegalArgumentException("A pick has at most 63 items, not " + items.size());
    }
  }
}
