package headway.scenario.resolve;

import headway.scenario.BranchScene;
import headway.scenario.Place;
import headway.scenario.Way;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Finds branches that can go round without a move. */
final class Rounds {
  private final List<Place> places;

  /** How many ways of each branch lead to a branch that may go round; -1 for what cannot. */
  private final int[] waysRound;

  private final boolean[] told;

  private Rounds(List<Place> places) {
    this.places = places;
    this.waysRound = new int[places.size()];
    this.told = new boolean[places.size()];
  }

  static void tell(List<Place> places, Faults faults) {
    Rounds rounds = new Rounds(places);
    rounds.takeAwayWhatComesToRest();
    for (Place place : places) {
      if (rounds.waysRound[place.index()] >= 0 && !rounds.told[place.index()]) {
        List<Place> round = rounds.roundFrom(place);
        if (!round.isEmpty()) {
          faults.add(
              ScenarioCode.BRANCHES_GO_ROUND,
              round.getFirst().position(),
              "Branches can go round without a move: "
                  + round.stream().map(Place::id).collect(Collectors.joining(", "))
                  + " and back.",
              "Let one of them lead to a scene that waits for a move.");
        }
      }
    }
  }

  private void takeAwayWhatComesToRest() {
    List<List<Integer>> from = new ArrayList<>();
    places.forEach(ignored -> from.add(new ArrayList<>()));
    Deque<Integer> resting = new ArrayDeque<>();
    Arrays.fill(waysRound, -1);
    for (Place place : places) {
      if (place instanceof BranchScene branch) {
        List<Integer> next = nextBranches(branch);
        next.forEach(each -> from.get(each).add(branch.index()));
        waysRound[branch.index()] = next.size();
        if (next.isEmpty()) {
          resting.add(branch.index());
        }
      }
    }
    while (!resting.isEmpty()) {
      int at = resting.remove();
      waysRound[at] = -1;
      for (int before : from.get(at)) {
        if (--waysRound[before] == 0) {
          resting.add(before);
        }
      }
    }
  }

  private List<Integer> nextBranches(BranchScene branch) {
    return branch.ways().stream()
        .map(Way::next)
        .filter(next -> places.get(next) instanceof BranchScene)
        .distinct()
        .toList();
  }

  /** The round that one comes to from a branch; empty where it was told before. */
  private List<Place> roundFrom(Place start) {
    List<Place> path = new ArrayList<>();
    Place at = start;
    while (!told[at.index()]) {
      told[at.index()] = true;
      path.add(at);
      at = places.get(nextRound((BranchScene) at));
    }
    int begin = path.indexOf(at);
    return begin < 0 ? List.of() : path.subList(begin, path.size());
  }

  private int nextRound(BranchScene branch) {
    return nextBranches(branch).stream()
        .filter(next -> waysRound[next] >= 0)
        .findFirst()
        .orElseThrow();
  }
}
