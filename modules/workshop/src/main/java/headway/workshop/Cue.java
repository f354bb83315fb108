package headway.workshop;

import org.jspecify.annotations.Nullable;

/** What the trainer says as the customer, for somebody to answer aloud. */
public sealed interface Cue {
  /**
   * A line of the scenario.
   *
   * @param after the choice whose reply it is a line of; null for a line of the scene itself, or of
   *     a reply that follows whatever was done there
   * @param reply whether it is a line of a reply
   * @param line which of those lines, from 0
   */
  record Scripted(String scene, @Nullable String after, boolean reply, int line) implements Cue {
    public Scripted {
      if (line < 0 || (after != null && !reply)) {
        throw new IllegalArgumentException("No line of " + scene + ": " + line);
      }
    }
  }

  /**
   * The trainer's own words.
   *
   * @param words as they were typed, or as they were taken: one line of at most {@value
   *     Speech#LONGEST} characters
   */
  record Typed(String words) implements Cue {}
}
