package headway.store;

/** What came of a move that was to be stored. */
public sealed interface Appending {
  /** It was stored. */
  record Appended(KeptPlaythrough now) implements Appending {}

  /** The same move was stored for that turn before; nothing changed. */
  record Repeated(KeptPlaythrough now) implements Appending {}

  /** The playthrough waits for another turn, or has ended; nothing changed. */
  record Stale(KeptPlaythrough now) implements Appending {}

  /** That person has no such playthrough. */
  record NotFound() implements Appending {}
}
