package headway.workshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One round of voting on a decision.
 *
 * @param votes ids of what was taken, in the order of the offer, by the participant's number; of
 *     everyone who voted, those who were sent away later included
 */
public record Ballot(Staging.Offer offer, State state, Map<Integer, List<String>> votes) {
  /** Who may know what of it. */
  public enum State {
    /** Votes come in, and nobody knows which. */
    OPEN,
    /** None comes in any more; the trainer knows what came of it. */
    CLOSED,
    /** The room knows what came of it. */
    SHOWN
  }

  public Ballot {
    votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
  }

  static Ballot open(Staging.Offer offer) {
    return new Ballot(offer, State.OPEN, Map.of());
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  Ballot in(State other) {
    return new Ballot(offer, other, votes);
  }

  Ballot with(int participant, List<String> taken) {
    Map<Integer, List<String>> all = new LinkedHashMap<>(votes);
    all.put(participant, taken);
    return new Ballot(offer, state, all);
  }

  /** What was taken, in the order of the offer, so that one vote is written one way. */
  List<String> inOrder(List<String> taken) {
    return offer.ids().stream().filter(taken::contains).toList();
  }
}
