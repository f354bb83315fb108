package headway.play;

import headway.scenario.BranchScene;
import headway.scenario.Way;
import java.util.Map;

/** How weighted branches fall. A pure function: asked twice, it answers the same. */
@FunctionalInterface
public interface Chance {
  /**
   * Which way a weighted branch takes.
   *
   * @param draw how many draws this playthrough made before
   * @return index in {@link BranchScene#ways}
   */
  int way(BranchScene scene, int draw);

  /** Chance from a playthrough's own seed: SplitMix64, value after value. */
  static Chance seeded(long seed) {
    return (scene, draw) -> {
      long total = 0;
      for (Way way : scene.ways()) {
        total += way.weight();
      }
      long rest = SplitMix64.below(SplitMix64.value(seed, draw), total);
      int index = 0;
      for (Way way : scene.ways()) {
        rest -= way.weight();
        if (rest < 0) {
          return index;
        }
        index++;
      }
      throw new IllegalStateException("The weights of " + scene.id() + " do not add up");
    };
  }

  /** Chance that falls as told in some scenes, by their index, and in all others as it would. */
  static Chance scripted(Map<Integer, Integer> ways, Chance otherwise) {
    Map<Integer, Integer> told = Map.copyOf(ways);
    return (scene, draw) -> {
      Integer way = told.get(scene.index());
      return way == null ? otherwise.way(scene, draw) : way;
    };
  }
}
