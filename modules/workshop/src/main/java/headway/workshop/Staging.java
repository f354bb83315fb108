package headway.workshop;

import java.time.Instant;
import java.util.List;

/**
 * What the trainer does where the room plays together. Scenes and moves are told, not known: the
 * ids that are on offer, and where a move leads. Asked for once more, where it is done already, it
 * changes nothing; on a decision that the room has left behind it is refused.
 */
public sealed interface Staging extends Operation {
  /**
   * Begins. From the lobby or the briefing.
   *
   * @param scene that waits for the first decision
   */
  record Raise(String scene, Instant at) implements Staging {}

  /**
   * Lets the room vote: a first time, or once more after it talked.
   *
   * @param round from 1 to {@value Decision#MOST_ROUNDS}
   * @param offer what can be voted for
   */
  record OpenVote(int decision, int round, Offer offer, Instant at) implements Staging {}

  /** Takes no more votes. The trainer alone sees what came of it. */
  record CloseVote(int decision, int round, Instant at) implements Staging {}

  /** Shows the room what came of a vote that is closed. */
  record ShowVotes(int decision, int round, Instant at) implements Staging {}

  /** Goes on from a decision, as the room chose or otherwise. Not while a vote is open. */
  record PlayOn(int decision, Way way, Instant at) implements Staging {}

  /**
   * Goes back to an earlier decision of the way that a strand took. What came after it stays known,
   * and is on no way any more.
   *
   * @param decision to decide again
   */
  record Rewind(int strand, int decision, Instant at) implements Staging {}

  /**
   * Lets one half of the room go one way and the other half another. Not while a vote is open, and
   * not while the room is parted. The two are different moves.
   */
  record PartWays(int decision, Way first, Way second, Instant at) implements Staging {
    public PartWays {
      if (first.move().equals(second.move())) {
        throw new IllegalArgumentException("Both halves go " + first.move());
      }
    }
  }

  /** Lets the whole room go on as one half of it did. The other half's way stays known. */
  record Reunite(int strand, Instant at) implements Staging {}

  /**
   * What is on offer in a scene.
   *
   * @param ids in the order in which the room sees them, each once
   * @param least how many of them a vote takes
   * @param most how many of them a vote takes
   */
  record Offer(List<String> ids, int least, int most) {
    public Offer {
      ids = List.copyOf(ids);
      if (least < 0 || most < least || ids.stream().distinct().count() != ids.size()) {
        throw new IllegalArgumentException("Nothing can be voted for: " + ids);
      }
    }

    /** One of several. */
    public static Offer one(List<String> ids) {
      return new Offer(ids, 1, 1);
    }

    boolean holds(List<String> taken) {
      return taken.size() >= least
          && taken.size() <= most
          && ids.containsAll(taken)
          && taken.stream().distinct().count() == taken.size();
    }
  }
}
