package headway.workshop;

import java.time.Instant;

/**
 * What became of a participant's play. It is told after it happened: told twice it counts once, and
 * what was told too late, after the practice, still counts.
 */
public sealed interface Progress extends Operation {
  /** Whose play it is. */
  int participant();

  /**
   * A playthrough was begun. In practice, while it is not paused.
   *
   * @param scene that waits for the first move
   */
  record Began(int participant, String playthrough, String scene, Instant at) implements Progress {}

  /**
   * A move was made.
   *
   * @param turn that it answered, from 1
   * @param choice the move as a play script has it
   * @param scene that waits now
   */
  record Moved(
      int participant, String playthrough, int turn, String choice, String scene, Instant at)
      implements Progress {}

  /**
   * A move was made that led to an ending.
   *
   * @param turn that it answered, from 1
   * @param choice the move as a play script has it
   */
  record Ended(
      int participant, String playthrough, int turn, String choice, String ending, Instant at)
      implements Progress {}
}
