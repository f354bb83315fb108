package headway.workshop;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a room that plays together did at one decision.
 *
 * @param number of the decision
 * @param first the number of the decision that this one takes again after the room went back; its
 *     own where it is none
 * @param rounds of voting: the room's first vote, and the one after it talked; none where it did
 *     not vote
 * @param ways that the room went; two where it parted
 * @param before the moves that lead here, as a play script has them
 * @param kept whether it is on a way that the room goes still, and not on one that it went back
 *     from
 */
public record RoomDecision(
    int number,
    String scene,
    int first,
    List<Result> rounds,
    List<Way> ways,
    List<String> before,
    boolean kept) {
  public RoomDecision {
    rounds = List.copyOf(rounds);
    ways = List.copyOf(ways);
    before = List.copyOf(before);
  }

  /** How many decisions deep it is, from 1. */
  public int turn() {
    return before.size() + 1;
  }

  /** All decisions that a room has voted on or taken, in the order in which it came to them. */
  public static List<RoomDecision> of(Workshop workshop) {
    Performance performance = workshop.performance();
    if (performance == null) {
      return List.of();
    }
    Set<Integer> kept =
        performance.goingOn().stream()
            .flatMap(strand -> strand.steps().stream())
            .map(Strand.Step::decision)
            .collect(Collectors.toSet());
    return performance.decisions().stream()
        .filter(decision -> !decision.rounds().isEmpty() || !decision.ways().isEmpty())
        .map(decision -> of(workshop, decision, kept.contains(decision.number())))
        .toList();
  }

  private static RoomDecision of(Workshop workshop, Decision decision, boolean kept) {
    return new RoomDecision(
        decision.number(),
        decision.scene(),
        decision.first(),
        decision.rounds().stream().map(workshop::result).toList(),
        decision.ways(),
        decision.before(),
        kept);
  }
}
