package headway.workshop;

import java.time.Instant;

/** What the facilitator does. Asked for once more, where it is done already, it changes nothing. */
public sealed interface Facilitation extends Operation {
  /** Lets people join: the lobby. From planned only. */
  record Open(Instant at) implements Facilitation {}

  /** Shows everyone the briefing. From the lobby only. */
  record Brief(Instant at) implements Facilitation {}

  /**
   * Lets everyone play on their own, and starts the time. From the lobby or the briefing. In the
   * other modes what begins is told which scene it begins with.
   */
  record Begin(Instant at) implements Facilitation {}

  /** Stops everyone where they are, and the time. In practice only. */
  record Pause(Instant at) implements Facilitation {}

  /** Lets everyone go on. In practice only. */
  record Resume(Instant at) implements Facilitation {}

  /**
   * Gives more time. In practice only. Each asks for something of its own, so that the same one
   * sent twice gives it once.
   *
   * @param minutes from 1 to 60
   * @param from the minutes that the practice takes without it
   */
  record Extend(int minutes, int from, Instant at) implements Facilitation {}

  /**
   * Ends the practice, and any vote or listening; everyone talks about what they did. From practice
   * only.
   */
  record End(Instant at) implements Facilitation {}

  /** Calls a participant otherwise. In every phase but closed. */
  record Rename(int participant, String name, Instant at) implements Facilitation {}

  /** Sends a participant away, for good. In every phase but closed. */
  record Remove(int participant, Instant at) implements Facilitation {}

  /** Ends the workshop. From every phase. */
  record Close(Instant at) implements Facilitation {}
}
