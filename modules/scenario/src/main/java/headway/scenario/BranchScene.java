package headway.scenario;

import headway.scenario.diagnostic.Position;
import java.util.List;

/** A scene that goes on by itself: by conditions, the last way without one, or by chance. */
public record BranchScene(String id, int index, Setting setting, List<Way> ways, Position position)
    implements Scene {
  public BranchScene {
    ways = List.copyOf(ways);
  }

  public boolean isChance() {
    return ways.getFirst().weight() > 0;
  }

  public int totalWeight() {
    return ways.stream().mapToInt(Way::weight).sum();
  }
}
