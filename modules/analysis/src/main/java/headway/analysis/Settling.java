package headway.analysis;

import headway.scenario.BranchScene;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.Way;
import java.util.List;

/** Where one comes to rest after branches, and how likely. One result at a time: it is reused. */
final class Settling {
  private final List<Place> places;
  private final boolean[] isBranch;
  private final int[] branches;
  private final double[] mass;
  private final boolean[] reached;
  private final int[] arrivals;
  private final double[] probabilities;
  private int count;

  Settling(Scenario scenario) {
    places = scenario.places();
    isBranch = new boolean[places.size()];
    for (Place place : places) {
      isBranch[place.index()] = place instanceof BranchScene;
    }
    branches = inOrder();
    mass = new double[places.size()];
    reached = new boolean[places.size()];
    arrivals = new int[places.size()];
    probabilities = new double[places.size()];
  }

  /** The branches, each before those that it leads to: branches never go round. */
  private int[] inOrder() {
    Ints postorder = new Ints();
    boolean[] seen = new boolean[places.size()];
    for (Place place : places) {
      visit(place.index(), seen, postorder);
    }
    int[] order = new int[postorder.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = postorder.get(order.length - 1 - i);
    }
    return order;
  }

  private void visit(int place, boolean[] seen, Ints postorder) {
    if (!seen[place] && places.get(place) instanceof BranchScene branch) {
      seen[place] = true;
      branch.ways().forEach(way -> visit(way.next(), seen, postorder));
      postorder.add(place);
    }
  }

  /** Finds where a place leads to and returns how many places that may be. */
  int settle(int from, int[] slots) {
    count = 0;
    if (!isBranch[from]) {
      reached[from] = true;
      arrivals[0] = from;
      probabilities[0] = 1;
      count = 1;
      return count;
    }
    mass[from] = 1;
    for (int at : branches) {
      if (mass[at] > 0) {
        double here = mass[at];
        mass[at] = 0;
        reached[at] = true;
        pass((BranchScene) places.get(at), slots, here);
      }
    }
    for (int i = 0; i < count; i++) {
      probabilities[i] = mass[arrivals[i]];
      mass[arrivals[i]] = 0;
    }
    return count;
  }

  private void pass(BranchScene branch, int[] slots, double here) {
    if (branch.isChance()) {
      double total = branch.totalWeight();
      for (Way way : branch.ways()) {
        arrive(way.next(), here * way.weight() / total);
      }
      return;
    }
    for (Way way : branch.ways()) {
      if (way.when().holds(slots)) {
        arrive(way.next(), here);
        return;
      }
    }
    throw new IllegalStateException("The last way of " + branch.id() + " has a condition");
  }

  private void arrive(int place, double probability) {
    if (mass[place] == 0 && !isBranch[place]) {
      reached[place] = true;
      arrivals[count++] = place;
    }
    mass[place] += probability;
  }

  int place(int arrival) {
    return arrivals[arrival];
  }

  double probability(int arrival) {
    return probabilities[arrival];
  }

  /** Whether anything that was settled so far came to or through a place. */
  boolean reached(int place) {
    return reached[place];
  }
}
