package headway.store;

import headway.play.Answer;
import headway.play.Move;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A move as it is stored; its place in the list is the turn it answers.
 *
 * @param token with its flags, as a play script has it: {@code flag:2 ask-goal}
 * @param ownWords what the trainee first typed; empty for nothing
 * @param reflection what the trainee wrote to themselves; empty for nothing
 * @param at when it was made, to the millisecond
 */
public record KeptMove(String token, String ownWords, String reflection, Instant at) {
  public KeptMove {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The move that an answer makes. */
  public static KeptMove of(Answer answer, Instant at) {
    String reflection = answer.move() instanceof Move.Reflect(String text) ? text : "";
    return new KeptMove(answer.written(), answer.ownWords(), reflection, at);
  }

  /** Whether it is the same answer, whenever it was given. */
  public boolean repeats(KeptMove other) {
    return token.equals(other.token)
        && ownWords.equals(other.ownWords)
        && reflection.equals(other.reflection);
  }
}
