package headway.workshop;

import java.time.Instant;
import java.util.List;

/**
 * What the trainer does where they play the customer. Lines and indicators are told, not known.
 * Asked for once more, where it is done already, it changes nothing.
 */
public sealed interface Enacting extends Operation {
  /**
   * Begins. From the lobby or the briefing; once more before the first line, to listen for other
   * things.
   *
   * @param indicators that the room listens for, by their codes, each once; at least one
   */
  record Enact(List<String> indicators, Instant at) implements Enacting {
    public Enact {
      indicators = RolePlay.listenable(indicators);
    }
  }

  /**
   * Lets a participant answer, who must be here. From the next line on, or at once where the room
   * has told nothing yet of the line that stands.
   */
  record Choose(int speaker, Instant at) implements Enacting {}

  /**
   * Says a line as the customer, and lets the room listen to what is answered. Closes the listening
   * before it.
   *
   * @param exchange its number: one more than the last
   */
  record Say(int exchange, Cue cue, Instant at) implements Enacting {}

  /** Takes no more marks, and shows the room what it heard. */
  record CloseListening(int exchange, Instant at) implements Enacting {}
}
