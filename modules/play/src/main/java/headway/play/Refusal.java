package headway.play;

import java.util.List;

/**
 * Why a move was not made. Nothing changed.
 *
 * @param move the move as it was written, without its flags
 * @param reason what kind of refusal
 * @param detail the id, line or figure that is the matter; empty for none
 * @param offered the ids that are offered instead
 */
public record Refusal(String move, Reason reason, String detail, List<String> offered) {
  public enum Reason {
    /** The conversation has ended. */
    ENDED,
    /** The scene asks for another kind of move. */
    OTHER_KIND,
    /** That id is not among what is offered. */
    NOT_OFFERED,
    /** Fewer picked than asked. */
    TOO_FEW,
    /** More picked than allowed. */
    TOO_MANY,
    /** The costs exceed the budget. */
    OVER_BUDGET,
    /** A flag on a line that is not on screen. */
    NO_SUCH_LINE,
    /** A text over its limit. */
    TOO_LONG,
    /** Not a move as the format has them. */
    UNREADABLE
  }

  public Refusal {
    offered = List.copyOf(offered);
  }
}
