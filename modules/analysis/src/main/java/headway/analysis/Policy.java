package headway.analysis;

/** What a player does in each state, always the same in the same one. */
interface Policy {
  /** In place of a move: any of those that are offered, each as likely as the others. */
  int EVENLY = -1;

  /** Any move in every state. */
  Policy AT_RANDOM = state -> EVENLY;

  /** Which of a state's moves, counted as the {@link MoveCursor} goes over them; or EVENLY. */
  int move(int state);
}
