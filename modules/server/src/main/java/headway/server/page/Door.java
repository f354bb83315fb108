package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * Where someone joins a workshop, or goes on to the library.
 *
 * @param code that was typed, or that the address has; empty for none
 * @param workshop that the code is of; null where none is known yet
 * @param name that was typed; empty for nothing
 * @param problem why they are not in yet; null for nothing
 */
public record Door(
    String code, @Nullable Invitation workshop, String name, @Nullable Problem problem)
    implements View {
  /**
   * What one joins.
   *
   * @param named whether others will see the name
   */
  public record Invitation(String title, String textLanguage, boolean named) {}

  /**
   * What is wrong, and so what to do.
   *
   * @param field that can mend it
   * @param figure how many can take part, for {@code FULL}; the minutes to wait, for {@code
   *     TOO_MANY}; 0 otherwise
   */
  public record Problem(Kind kind, Field field, int figure) {
    /** In the reader's terms. */
    public enum Kind {
      /** No workshop has that code. */
      UNKNOWN_CODE,
      /** So many were wrong that the next has to wait. */
      TOO_MANY,
      NAME_EMPTY,
      NAME_TOO_LONG,
      NAME_UNREADABLE,
      /** The trainer lets nobody in yet. */
      NOT_OPEN,
      /** The practice is over. */
      OVER,
      FULL,
      REMOVED,
      /** Too many come at once. */
      BUSY
    }

    /** What it is about. */
    public enum Field {
      CODE,
      NAME,
      NEITHER
    }

    public Problem(Kind kind, int figure) {
      this(kind, fieldOf(kind), figure);
    }

    private static Field fieldOf(Kind kind) {
      return switch (kind) {
        case UNKNOWN_CODE, TOO_MANY -> Field.CODE;
        case NAME_EMPTY, NAME_TOO_LONG, NAME_UNREADABLE -> Field.NAME;
        case NOT_OPEN, OVER, FULL, REMOVED, BUSY -> Field.NEITHER;
      };
    }
  }
}
