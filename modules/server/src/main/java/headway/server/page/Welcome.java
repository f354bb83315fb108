package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * Where someone becomes a trainer.
 *
 * @param by who invites; empty where nobody does
 * @param address where the form goes
 * @param name what was typed before; empty for nothing
 * @param user the name to sign in with that was typed before; empty for nothing
 * @param problem what keeps it from going on; null where nothing was sent
 */
public record Welcome(
    Kind kind, String by, String address, String name, String user, @Nullable Problem problem)
    implements View {
  /** Whose link it is. */
  public enum Kind {
    FIRST,
    /** Printed at a start, while there are trainers: a new one, or one with a lost password. */
    OPERATOR,
    INVITED
  }

  /** What is wrong with what was typed. */
  public enum Problem {
    NAME,
    SIGN_IN_NAME,
    /** Another trainer has that name to sign in with. */
    TAKEN,
    TOO_SHORT,
    TOO_LONG,
    TOO_PLAIN,
    BUSY
  }
}
