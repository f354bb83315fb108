package headway.server.map;

import headway.analysis.map.DecisionMap;
import headway.analysis.map.Road;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which roads lead down the map and which lead back up: the order of chapters first, then that of a
 * walk from the start. Told to the layout beforehand, because what it does of its own accord with
 * rounds is not the same every time.
 */
final class Downwards {
  private final DecisionMap map;

  /** By place; one that comes later lies lower. */
  private final int[] rank;

  private int next;

  Downwards(DecisionMap map) {
    this.map = map;
    rank = new int[map.spots().size()];
    Arrays.fill(rank, -1);
    next = rank.length;
    walk(map.start());
    for (int spot = rank.length - 1; spot >= 0; spot--) {
      walk(spot);
    }
  }

  /** Gives each place its rank when all that follows it has one: a reversed post-order. */
  private void walk(int from) {
    Deque<Integer> path = new ArrayDeque<>();
    Deque<Integer> roads = new ArrayDeque<>();
    boolean[] entered = new boolean[rank.length];
    enter(from, path, roads, entered);
    while (!path.isEmpty()) {
      int spot = path.element();
      int road = nextRoad(spot, roads.pop());
      if (road < 0) {
        path.pop();
        rank[spot] = --next;
      } else {
        roads.push(road + 1);
        enter(map.roads().get(road).to(), path, roads, entered);
      }
    }
  }

  private void enter(int spot, Deque<Integer> path, Deque<Integer> roads, boolean[] entered) {
    if (rank[spot] < 0 && !entered[spot]) {
      entered[spot] = true;
      path.push(spot);
      roads.push(0);
    }
  }

  private int nextRoad(int spot, int from) {
    for (int road = from; road < map.roads().size(); road++) {
      if (map.roads().get(road).from() == spot) {
        return road;
      }
    }
    return -1;
  }

  /** Whether a road leads up. */
  boolean isBack(Road road) {
    int from = map.spots().get(road.from()).chapter();
    int to = map.spots().get(road.to()).chapter();
    return from == to ? rank[road.to()] <= rank[road.from()] : to < from;
  }
}
