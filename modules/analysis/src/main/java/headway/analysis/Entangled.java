package headway.analysis;

/**
 * So many states lead back to each other, in so many ways, that they cannot be solved in memory.
 */
final class Entangled extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** How many states these are. */
  final int states;

  Entangled(int states) {
    super(states + " states cannot be solved together");
    this.states = states;
  }
}
