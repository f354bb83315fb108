package headway.workshop;

/** How far a workshop has come; it never goes back. */
public enum Phase {
  /** Made; nobody can join. */
  PLANNED,
  /** People join. */
  LOBBY,
  /** They read what one knows beforehand. */
  BRIEFING,
  /** They play, in the plan's mode. */
  PRACTICE,
  /** They talk about what they did. */
  DEBRIEF,
  /** It is over. */
  CLOSED;

  boolean isBefore(Phase other) {
    return compareTo(other) < 0;
  }

  /** Whether newcomers are let in. */
  public boolean admits() {
    return switch (this) {
      case LOBBY, BRIEFING, PRACTICE -> true;
      case PLANNED, DEBRIEF, CLOSED -> false;
    };
  }
}
