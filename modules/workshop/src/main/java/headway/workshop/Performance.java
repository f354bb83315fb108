package headway.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The room plays one scenario together, on the projector, or one half of it this way and the other
 * half that way.
 *
 * @param decisions all that the room came to, in the order of their numbers, those it went back
 *     from included
 * @param strands all ways that it went, in the order of their numbers
 * @param going the numbers of the strands that it goes now: one, or two where it has parted
 */
public record Performance(
    Instant begun, List<Decision> decisions, List<Strand> strands, List<Integer> going)
    implements Activity {
  /** So much a room can decide, with all that it goes back for. */
  public static final int MOST_DECISIONS = 200;

  public Performance {
    decisions = List.copyOf(decisions);
    strands = List.copyOf(strands);
    going = List.copyOf(going);
    if (going.isEmpty() || going.size() > 2) {
      throw new IllegalArgumentException("A room goes one way or two, not " + going.size());
    }
  }

  static Performance begin(String scene, Instant at) {
    return new Performance(
        at,
        List.of(Decision.at(1, List.of(), scene)),
        List.of(new Strand(1, List.of(), 1)),
        List.of(1));
  }

  public boolean hasParted() {
    return going.size() == 2;
  }

  /** The strands that the room goes now. */
  public List<Strand> goingOn() {
    return going.stream().map(number -> strands.get(number - 1)).toList();
  }

  /**
   * The strand that a participant goes. Whoever joined at an odd place goes with the first half, so
   * that nobody changes sides when others come or go.
   */
  public Strand of(int participant) {
    return goingOn().get(hasParted() && participant % 2 == 0 ? 1 : 0);
  }

  public Optional<Strand> strand(int number) {
    return number >= 1 && number <= strands.size()
        ? Optional.of(strands.get(number - 1))
        : Optional.empty();
  }

  public Optional<Decision> decision(int number) {
    return number >= 1 && number <= decisions.size()
        ? Optional.of(decisions.get(number - 1))
        : Optional.empty();
  }

  /** The decision that waits in a strand; none at an ending. */
  public Optional<Decision> standing(Strand strand) {
    return decision(strand.standing());
  }

  /** The strand in which a decision waits; none where it waits no more. */
  public Optional<Strand> where(int decision) {
    return goingOn().stream()
        .filter(strand -> decision > 0 && strand.standing() == decision)
        .findFirst();
  }

  /**
   * How many decisions of a strand are both halves', the one on which they parted included; 0 where
   * the room has not parted.
   */
  public int shared() {
    if (!hasParted()) {
      return 0;
    }
    List<Strand.Step> one = goingOn().getFirst().steps();
    List<Strand.Step> other = goingOn().getLast().steps();
    int shared = 0;
    while (one.get(shared).equals(other.get(shared))) {
      shared++;
    }
    return shared + 1;
  }

  boolean isFull() {
    return decisions.size() >= MOST_DECISIONS;
  }

  /** The number of the next decision. */
  int next() {
    return decisions.size() + 1;
  }

  /** With a decision as it is now: a new one, or in the place of the one before. */
  Performance with(Decision decision) {
    List<Decision> all = new ArrayList<>(decisions);
    put(all, decision.number(), decision);
    return new Performance(begun, all, strands, going);
  }

  /** With a strand as it is now: a new one, or in the place of the one before. */
  Performance with(Strand strand) {
    List<Strand> all = new ArrayList<>(strands);
    put(all, strand.number(), strand);
    return new Performance(begun, decisions, all, going);
  }

  private static <T> void put(List<T> all, int number, T each) {
    if (number == all.size() + 1) {
      all.add(each);
    } else {
      all.set(number - 1, each);
    }
  }

  Performance going(List<Integer> numbers) {
    return new Performance(begun, decisions, strands, numbers);
  }

  /** A strand goes on, and comes to a decision or to an ending. */
  Performance step(Strand strand, Way way) {
    if (way.ends()) {
      return with(strand.step(way, 0));
    }
    Strand after = strand.step(way, next());
    return with(Decision.at(next(), after.moves(), way.place())).with(after);
  }
}
