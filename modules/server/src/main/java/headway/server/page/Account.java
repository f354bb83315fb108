package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * A trainer's own account.
 *
 * @param user what they sign in with
 * @param changed whether the password was just changed
 * @param problem why it was not; null where nobody tried
 */
public record Account(String name, String user, boolean changed, @Nullable Problem problem)
    implements View {
  /**
   * Why the password is what it was.
   *
   * @param minutes to wait, for {@code TOO_MANY}; 0 otherwise
   */
  public record Problem(Kind kind, int minutes) {
    /** In the reader's terms. */
    public enum Kind {
      /** The present one is not the one that was typed. */
      WRONG,
      TOO_MANY,
      TOO_SHORT,
      TOO_LONG,
      TOO_PLAIN,
      BUSY
    }
  }
}
