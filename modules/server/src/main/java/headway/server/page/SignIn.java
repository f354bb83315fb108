package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * Where a trainer signs in.
 *
 * @param typed the name that was typed before; empty for nothing
 * @param back where it leads from here
 * @param problem why it did not work; null where nothing was tried
 */
public record SignIn(String typed, String back, @Nullable Problem problem) implements View {
  /**
   * Why nobody is signed in.
   *
   * @param minutes to wait, for {@code TOO_MANY}; 0 otherwise
   */
  public record Problem(Kind kind, int minutes) {
    /** In the reader's terms; none tells whether there is such a trainer. */
    public enum Kind {
      WRONG,
      TOO_MANY,
      BUSY
    }
  }
}
