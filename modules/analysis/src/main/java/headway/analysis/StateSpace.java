package headway.analysis;

import headway.play.State;
import headway.scenario.Scenario;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every state that was seen, numbered in the order of the shortest play to it, with its moves and
 * where they lead.
 */
final class StateSpace {
  /** In {@link #before}: a state that a play can begin in. */
  static final int NONE = -1;

  final Scenario scenario;
  final Packing packing;
  final KeyTable table;
  final Points points;
  final int[] caught;

  /** The skills that flags or recalls bring points of. */
  final Set<String> flagged;

  final Limits limits;

  /**
   * Move after move. The first {@code int} is the number of its points × 4, + 1 where a second one
   * says how many moves are alike, + 2 where the number of arrivals comes next and each arrival is
   * a state and the two halves of its probability; else one state follows.
   */
  final MoveRows moves = new MoveRows();

  /** How many moves each state has; those that are alike are several, and an ending has one. */
  int[] ways = {};

  /** What is offered where a choice is made. */
  final Offers offers;

  /** How many signals are on screen, by state. */
  final Ints signals = new Ints();

  /** How many lines are on screen, signals among them, by state. */
  final Ints lines = new Ints();

  /** From which state a shortest play comes. */
  final Ints before = new Ints();

  /** The states that a play can begin in, and how likely each is. */
  int[] starts = {};

  double[] startProbabilities = {};
  long transitions;
  boolean complete = true;

  /** Why not everything was seen; null where it was. */
  @Nullable Stopped stopped;

  /** States with nothing to choose. */
  final Ints stuck = new Ints();

  /** States of a pick with more sets than may be. */
  final Ints crowded = new Ints();

  /** The places that are seen or passed in some play. */
  boolean[] reached = {};

  private final int slotCount;

  /** By place. */
  private final boolean[] endings;

  StateSpace(Scenario scenario, Moves moves, Limits limits) {
    this.scenario = scenario;
    this.limits = limits;
    flagged = moves.noticed();
    points = moves.points();
    caught = moves.caught();
    offers = new Offers(scenario);
    packing = new Packing(scenario);
    table = new KeyTable(packing.length());
    slotCount = scenario.startSlots().length;
    endings = new boolean[scenario.places().size()];
    scenario.endings().forEach(ending -> endings[ending.index()] = true);
  }

  int size() {
    return table.size();
  }

  /**
   * What is known of states takes so much memory at most, and will while it is worked on: by state
   * its key, numbers, and what is solved for each skill; and every move and where it leads.
   */
  long bytes() {
    long perState = 24L * packing.length() + 130 + 20L * points.skills();
    return size() * perState + bytesOfMoves();
  }

  long bytesOfMoves() {
    return Integer.BYTES * moves.size();
  }

  /** How much memory is left for solving states together. */
  long spare() {
    return limits.bytes() * 3 / 2 - bytes();
  }

  /** The number of a state; -1 where no play comes to it. */
  int find(int place, int[] values) {
    long[] key = new long[packing.length()];
    packing.pack(place, values, key);
    return table.find(key);
  }

  int place(int state) {
    return packing.place(table.word(state, 0));
  }

  State state(int state) {
    long[] key = new long[packing.length()];
    int[] slots = new int[slotCount];
    table.read(state, key);
    packing.unpack(key, slots);
    return new State(place(state), slots);
  }

  boolean isEnding(int state) {
    return endings[place(state)];
  }

  /** The points of flagging every signal on screen. */
  int flags(int state, int skill) {
    return signals.get(state) * caught[skill];
  }
}
