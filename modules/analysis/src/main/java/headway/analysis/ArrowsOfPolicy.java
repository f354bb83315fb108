package headway.analysis;

import java.util.BitSet;

/** Where one player can go; states that they never come to have no arrows. */
final class ArrowsOfPolicy {
  private final StateSpace space;
  private final PolicyCursor move;
  private final BitSet reached = new BitSet();

  private ArrowsOfPolicy(StateSpace space, Policy policy) {
    this.space = space;
    move = new PolicyCursor(space, policy);
  }

  static Arrows of(StateSpace space, Policy policy) {
    ArrowsOfPolicy arrows = new ArrowsOfPolicy(space, policy);
    arrows.reach();
    return arrows.drawn();
  }

  private void reach() {
    Ints open = new Ints();
    for (int start : space.starts) {
      reach(start, open);
    }
    while (open.size() > 0) {
      move.of(open.removeLast());
      while (move.next()) {
        for (int i = 0; i < move.arrivals(); i++) {
          reach(move.target(i), open);
        }
      }
    }
  }

  private void reach(int state, Ints open) {
    if (!reached.get(state)) {
      reached.set(state);
      open.add(state);
    }
  }

  private Arrows drawn() {
    int[] from = new int[space.size() + 1];
    Ints to = new Ints();
    for (int state = 0; state < space.size(); state++) {
      if (reached.get(state)) {
        move.of(state);
        while (move.next()) {
          for (int i = 0; i < move.arrivals(); i++) {
            to.add(move.target(i));
          }
        }
      }
      from[state + 1] = to.size();
    }
    return new Arrows(from, to.toArray());
  }
}
