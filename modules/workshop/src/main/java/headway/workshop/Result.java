package headway.workshop;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What came of a round of voting. The votes of whoever was sent away do not count.
 *
 * @param voted how many votes there are
 * @param counts in how many of them each id on offer was taken, in the order of the offer
 */
public record Result(int voted, SequencedMap<String, Integer> counts) {
  public Result {
    counts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(counts));
  }

  static Result of(Ballot ballot, Workshop workshop) {
    List<List<String>> votes =
        ballot.votes().entrySet().stream()
            .filter(vote -> counts(workshop, vote.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    SequencedMap<String, Integer> counts = new LinkedHashMap<>();
    ballot.offer().ids().forEach(id -> counts.put(id, 0));
    votes.stream().flatMap(List::stream).forEach(id -> counts.merge(id, 1, Integer::sum));
    return new Result(votes.size(), counts);
  }

  private static boolean counts(Workshop workshop, int participant) {
    return workshop
        .participant(participant)
        .filter(each -> each.standing() != Participant.Standing.REMOVED)
        .isPresent();
  }

  /** The ids that somebody took, most taken first; of equals, the first on offer first. */
  public List<String> ranked() {
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The share of the votes that went to one of these; 0 where nobody voted. Of scenes where a vote
   * takes one.
   */
  public double share(Collection<String> best) {
    int sum = best.stream().mapToInt(id -> counts.getOrDefault(id, 0)).sum();
    return voted == 0 ? 0 : (double) sum / voted;
  }
}
