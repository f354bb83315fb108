package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes on with another device.
 *
 * @param code of the workshop; empty where there is none
 * @param handover the code that serves once
 * @param title of the scenario; empty where it is not known
 * @param textLanguage what that is in, BCP 47
 * @param called whose place it is, as others see it; empty with a problem
 * @param problem why that cannot be; null where it can
 */
public record TakeOver(
    String code,
    String handover,
    String title,
    String textLanguage,
    String called,
    @Nullable Problem problem)
    implements View {
  /** Why it cannot be. */
  public enum Problem {
    /** Used, too late, or never one. */
    SPENT,
    /** The reader takes part already, as somebody else. */
    OTHER,
    TOO_MANY
  }
}
