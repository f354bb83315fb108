package headway.analysis;

/**
 * A graph: node {@code n} has arrows to {@code to[from[n]]} up to {@code to[from[n + 1]]}, that one
 * left out.
 */
record Arrows(int[] from, int[] to) {
  static Arrows of(StateSpace space) {
    int states = space.size();
    int[] from = new int[states + 1];
    MoveCursor move = new MoveCursor(space);
    for (int state = 0; state < states; state++) {
      int count = 0;
      move.of(state);
      while (move.next()) {
        count += move.arrivals();
      }
      from[state + 1] = from[state] + count;
    }
    int[] to = new int[from[states]];
    int at = 0;
    for (int state = 0; state < states; state++) {
      move.of(state);
      while (move.next()) {
        for (int i = 0; i < move.arrivals(); i++) {
          to[at++] = move.target(i);
        }
      }
    }
    return new Arrows(from, to);
  }

  int size() {
    return from.length - 1;
  }
}
