package headway.play;

import headway.scenario.PickScene;
import java.util.Arrays;

/**
 * Lists the sets that may be picked in a state. It never enters a part of the search in which there
 * is none, so that it costs no more than the sets that it finds.
 */
final class LegalSets {
  private final PickScene scene;
  private final int[] items;
  private final long[] costs;

  /** The least that so many of the items from one on cost together: by first item, by number. */
  private final long[][] least;

  private long[] sets = new long[16];
  private int found;

  private LegalSets(PickScene scene, long offered) {
    this.scene = scene;
    this.items = new int[Long.bitCount(offered)];
    this.costs = new long[items.length];
    long rest = offered;
    for (int i = 0; i < items.length; i++) {
      items[i] = Long.numberOfTrailingZeros(rest);
      costs[i] = scene.items().get(items[i]).cost();
      rest &= rest - 1;
    }
    this.least = least(costs);
  }

  private static long[][] least(long[] costs) {
    long[][] least = new long[costs.length + 1][];
    for (int from = 0; from <= costs.length; from++) {
      long[] cheapestFirst = Arrays.copyOfRange(costs, from, costs.length);
      Arrays.sort(cheapestFirst);
      least[from] = new long[cheapestFirst.length + 1];
      for (int i = 0; i < cheapestFirst.length; i++) {
        least[from][i + 1] = least[from][i] + cheapestFirst[i];
      }
    }
    return least;
  }

  /** Those with the first items first; one more than {@link PickScene#MOST_SETS} at most. */
  static long[] of(PickScene scene, int[] slots) {
    LegalSets legal = new LegalSets(scene, Rules.offered(scene, slots));
    long budget = scene.budget() == null ? Long.MAX_VALUE : slots[scene.budget().slot()];
    legal.collect(0, 0, 0, budget);
    return Arrays.copyOf(legal.sets, legal.found);
  }

  private void collect(int from, long set, int members, long budget) {
    int missing = Math.max(0, scene.min() - members);
    if (found > PickScene.MOST_SETS
        || missing > items.length - from
        || least[from][missing] > budget) {
      return;
    }
    if (from == items.length) {
      add(set);
      return;
    }
    if (members < scene.max()) {
      collect(from + 1, set | 1L << items[from], members + 1, budget - costs[from]);
    }
    collect(from + 1, set, members, budget);
  }

  private void add(long set) {
    if (found == sets.length) {
      sets = Arrays.copyOf(sets, 2 * found);
    }
    sets[found++] = set;
  }
}
