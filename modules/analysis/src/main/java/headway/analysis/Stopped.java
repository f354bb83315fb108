package headway.analysis;

/** What there was too much of to look at. */
enum Stopped {
  STATES,
  MOVES,
  MEMORY
}
