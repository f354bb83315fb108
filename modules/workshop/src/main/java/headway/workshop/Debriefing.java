package headway.workshop;

import java.time.Instant;

/**
 * What is done about what the plays showed. Done once more, where it is so already, it changes
 * nothing.
 */
public sealed interface Debriefing extends Operation {
  /** A participant looked at their own page. From the debrief on. */
  record Open(int participant, Instant at) implements Debriefing {}

  /**
   * The facilitator asks to see the page of a participant who has not looked at it yet. From the
   * debrief on.
   */
  record Reveal(int participant, Instant at) implements Debriefing {}

  /**
   * The facilitator puts a score of their own beside a participant's; the one that was worked out
   * stays. From the debrief on.
   *
   * @param skill its id
   * @param score from 0 to 100
   * @param reason which stays beside it: a line of up to {@value Verdict#LONGEST_REASON} characters
   */
  record Overrule(int participant, String skill, int score, String reason, Instant at)
      implements Debriefing {}

  /** Takes back the facilitator's own score. From the debrief on. */
  record Restore(int participant, String skill, Instant at) implements Debriefing {}

  /**
   * A participant writes down what they will try, or takes it back. From the debrief on.
   *
   * @param text of up to {@value Resolve#LONGEST} characters; blank where it is taken back
   */
  record Intend(int participant, String text, Instant at) implements Debriefing {}

  /**
   * Sets when everyone is asked how it went what they wanted to try. In every phase.
   *
   * @param days after they wrote it down, from 1 to {@value Workshop#LONGEST_ASK_AFTER}
   */
  record AskAfter(int days, Instant at) implements Debriefing {}
}
