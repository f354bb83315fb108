package headway.workshop;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision of a room that plays together, whether it is still on a way of the room or not.
 *
 * @param number from 1, in the order in which the room came to them; never another's
 * @param before the moves that led here, as a play script has them
 * @param first the number of the decision that this one takes again after the room went back; its
 *     own number where it is the first of them
 * @param rounds of voting, in their order
 * @param ways that the room went from here: none while it stands or where it was left open, two
 *     where the room parted
 */
public record Decision(
    int number, List<String> before, String scene, int first, List<Ballot> rounds, List<Way> ways) {
  /** A room votes, talks, and votes once more. */
  public static final int MOST_ROUNDS = 2;

  public Decision {
    before = List.copyOf(before);
    rounds = List.copyOf(rounds);
    ways = List.copyOf(ways);
  }

  static Decision at(int number, List<String> before, String scene) {
    return new Decision(number, before, scene, number, List.of(), List.of());
  }

  Decision again(int other) {
    return new Decision(other, before, scene, first, List.of(), List.of());
  }

  /** How many decisions deep it is, from 1. */
  public int turn() {
    return before.size() + 1;
  }

  public boolean isOpen() {
    return !rounds.isEmpty() && rounds.getLast().isOpen();
  }

  Decision voting(Ballot ballot) {
    List<Ballot> all = new ArrayList<>(rounds);
    all.add(ballot);
    return new Decision(number, before, scene, first, all, ways);
  }

  /** With the last round as it is now. */
  Decision with(Ballot ballot) {
    List<Ballot> all = new ArrayList<>(rounds);
    all.set(all.size() - 1, ballot);
    return new Decision(number, before, scene, first, all, ways);
  }

  Decision went(Way... taken) {
    return new Decision(number, before, scene, first, rounds, List.of(taken));
  }

  /** Takes no more votes. */
  Decision closed() {
    return isOpen() ? with(rounds.getLast().in(Ballot.State.CLOSED)) : this;
  }
}
