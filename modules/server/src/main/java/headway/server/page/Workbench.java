package headway.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All scenarios, as whoever writes them sees them: how each one stands.
 *
 * @param version another one wherever anything here may have changed
 */
public record Workbench(List<Row> rows, String version) implements View {
  public Workbench {
    rows = List.copyOf(rows);
  }

  /**
   * One scenario.
   *
   * @param title the folder's name where there is nothing that could be read
   * @param textLanguage what the title is in, BCP 47
   * @param running whether a version that held goes on while what was saved last does not
   * @param minutes null where nothing could be read
   * @param states null where they are not known
   * @param foremost the bot that comes closest to its bar, or furthest over it; null for none
   * @param errors how many findings are errors
   * @param remarks how many are not
   * @param first the first error; null for none
   */
  public record Row(
      String id,
      String title,
      String textLanguage,
      Health health,
      boolean running,
      @Nullable Integer minutes,
      @Nullable States states,
      @Nullable BotMark foremost,
      int errors,
      int remarks,
      @Nullable Finding first) {}

  /** A player without understanding. */
  public enum Bot {
    LONGEST,
    SHORTEST,
    FIRST,
    SECOND,
    LAST,
    FLAG_ALL,
    ALWAYS_ASK,
    ALWAYS_CLOSE,
    ALWAYS_REFER,
    GREEDY
  }

  /**
   * How many states were seen.
   *
   * @param all whether there are no others
   */
  public record States(int seen, boolean all) {}

  /**
   * A bot and its bar.
   *
   * @param raw before it is clamped
   */
  public record BotMark(Bot bot, double raw, double bar, boolean over) {}
}
