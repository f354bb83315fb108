package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * Where someone types the code that another device showed.
 *
 * @param typed what was typed before; empty for nothing
 * @param plays how many this browser has of its own; where there are some, it asks what of them
 * @param bring whether they come along
 * @param problem why the code did not serve; null where none was typed
 */
public record Arrival(String typed, int plays, boolean bring, @Nullable Problem problem)
    implements View {
  /**
   * What is wrong with a code, and so what to do.
   *
   * @param unknown the word in question, for {@code UNKNOWN_WORD}; empty otherwise
   * @param figure how many words there were, for {@code OTHER_COUNT}; how many minutes to wait, for
   *     {@code TOO_MANY}; 0 otherwise
   */
  public record Problem(Kind kind, String unknown, int figure) {
    /** In the reader's terms. */
    public enum Kind {
      /** It is not four words. */
      OTHER_COUNT,
      /** A word is none that codes are made of. */
      UNKNOWN_WORD,
      /** Nobody has it, or it has expired, or it has served. */
      WRONG,
      /** It is the reader's own, who is where it leads already. */
      OWN,
      /** So many were wrong that the next has to wait. */
      TOO_MANY
    }
  }
}
