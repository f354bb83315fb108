package headway.workshop;

import headway.people.PersonId;
import java.time.Instant;
import java.util.List;

/** What participants do about taking part. */
public sealed interface Participation extends Operation {
  /**
   * Joins, from the lobby until the practice ends. Whoever has joined comes back as the same
   * participant, in every phase, and keeps the name.
   *
   * @param name as it was typed
   */
  record Join(PersonId person, String name, Instant at) implements Participation {}

  /** Leaves, and may come back. */
  record Leave(int participant, Instant at) implements Participation {}

  /** Comes back. */
  record Return(int participant, Instant at) implements Participation {}

  /** Goes on as another person's browser: the same human being on another device. */
  record Move(int participant, PersonId person, Instant at) implements Participation {}

  /**
   * Votes on what the room says or does, where it plays together. May be changed until the vote is
   * closed; what is sent again as it stands changes nothing, then or later.
   *
   * @param decision that is voted on
   * @param round of voting on it
   * @param taken ids of what is on offer there
   */
  record Vote(int participant, int decision, int round, List<String> taken, Instant at)
      implements Participation {
    public Vote {
      taken = List.copyOf(taken);
    }
  }

  /**
   * Tells what they heard in an answer, where the trainer plays the customer. May be changed until
   * the listening is closed; what is told again as it stands changes nothing, then or later. The
   * one who speaks tells nothing.
   *
   * @param exchange that it is about
   * @param heard all indicators that they heard; none where they listened and heard none of them
   */
  record Hear(int participant, int exchange, List<String> heard, Instant at)
      implements Participation {
    public Hear {
      heard = List.copyOf(heard);
    }
  }

  /**
   * Is known no longer: the name goes, and nobody can come back. What was chosen stays, as
   * nobody's.
   *
   * @param nobody whom the participant belongs to from now on; no browser is that person
   */
  record Forget(int participant, PersonId nobody, Instant at) implements Participation {}
}
