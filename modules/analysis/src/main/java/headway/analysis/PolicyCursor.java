package headway.analysis;

/** Goes over what a player may do in one state, and how likely they do it. */
final class PolicyCursor {
  private final Policy policy;
  private final MoveCursor move;
  private final int[] ways;
  private int index;
  private double all;
  private boolean done;

  PolicyCursor(StateSpace space, Policy policy) {
    this.policy = policy;
    move = new MoveCursor(space);
    ways = space.ways;
  }

  PolicyCursor of(int state) {
    index = policy.move(state);
    done = false;
    move.of(state);
    if (index == Policy.EVENLY) {
      all = ways[state];
    }
    return this;
  }

  boolean next() {
    if (index == Policy.EVENLY) {
      return move.next();
    }
    if (done) {
      return false;
    }
    move.skipTo(index);
    done = true;
    return true;
  }

  /** How likely the player makes the move. */
  double share() {
    return index == Policy.EVENLY ? move.times() / all : 1;
  }

  int points() {
    return move.points();
  }

  int arrivals() {
    return move.arrivals();
  }

  int target(int arrival) {
    return move.target(arrival);
  }

  /** How likely the player makes the move and comes to that target by it. */
  double probability(int arrival) {
    return index == Policy.EVENLY
        ? move.times() * move.probability(arrival) / all
        : move.probability(arrival);
  }
}
