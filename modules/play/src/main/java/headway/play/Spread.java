package headway.play;

import headway.scenario.BranchScene;
import headway.scenario.Scenario;
import headway.scenario.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * How probability spreads from a branch over the places where it comes to rest. Each branch is
 * spread once, after all that lead to it, so that branches that part and meet again many times cost
 * no more than their number.
 */
final class Spread {
  private final Scenario scenario;
  private final int[] slots;
  private final double[] probability;
  private final int[] waiting;

  private Spread(Scenario scenario, int[] slots) {
    this.scenario = scenario;
    this.slots = slots;
    this.probability = new double[scenario.places().size()];
    this.waiting = new int[probability.length];
  }

  static List<Rules.Arrival> from(Scenario scenario, int place, int[] slots) {
    Spread spread = new Spread(scenario, slots);
    spread.countWaysInto(place);
    spread.pour(place);
    return spread.arrivals();
  }

  private void countWaysInto(int start) {
    Deque<Integer> found = new ArrayDeque<>(List.of(start));
    while (!found.isEmpty()) {
      for (Way way : ways(found.pop())) {
        if (++waiting[way.next()] == 1) {
          found.push(way.next());
        }
      }
    }
  }

  private void pour(int start) {
    probability[start] = 1;
    Deque<Integer> ready = new ArrayDeque<>(List.of(start));
    while (!ready.isEmpty()) {
      int place = ready.pop();
      List<Way> ways = ways(place);
      long total = 0;
      for (Way way : ways) {
        total += weight(way);
      }
      for (Way way : ways) {
        probability[way.next()] += probability[place] * weight(way) / total;
        if (--waiting[way.next()] == 0) {
          ready.push(way.next());
        }
      }
    }
  }

  /** The ways that can be taken from a place: none where one comes to rest. */
  private List<Way> ways(int place) {
    if (!(scenario.place(place) instanceof BranchScene branch)) {
      return List.of();
    }
    return branch.isChance() ? branch.ways() : List.of(Rules.conditional(branch, slots));
  }

  private static long weight(Way way) {
    return Math.max(1, way.weight());
  }

  private List<Rules.Arrival> arrivals() {
    List<Rules.Arrival> arrivals = new ArrayList<>();
    for (int place = 0; place < probability.length; place++) {
      if (waiting[place] != 0) {
        throw new IllegalStateException(scenario.place(place).id() + " goes round without a move");
      }
      if (probability[place] > 0 && !(scenario.place(place) instanceof BranchScene)) {
        arrivals.add(new Rules.Arrival(new State(place, slots), probability[place]));
      }
    }
    return arrivals;
  }
}
