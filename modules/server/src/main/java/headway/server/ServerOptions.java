package headway.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to serve.
 *
 * @param port 0 to 65535; 0 takes a free one
 * @param beyondLoopback whether other machines may connect
 * @param scenarios the folder with a folder for each scenario
 * @param data where the embedded database keeps its files
 * @param mongo connection string of another MongoDB; null for the embedded one
 * @param sync whether the embedded database outlives a loss of power too
 * @param workshopDays how many days after the last that was done in it a workshop is erased; 0 for
 *     never
 * @param trainerLink whether to print a link for a new trainer even where there are trainers
 */
public record ServerOptions(
    int port,
    boolean beyondLoopback,
    Path scenarios,
    Path data,
    @Nullable String mongo,
    boolean sync,
    int workshopDays,
    boolean trainerLink) {
  /** A century is for ever. */
  public static final int MOST_DAYS = 36_500;

  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("A port is 0 to 65535, not " + port);
    }
    if (workshopDays < 0 || workshopDays > MOST_DAYS) {
      throw new IllegalArgumentException("Not so many days: " + workshopDays);
    }
  }

  /** Which keeps workshops, with a link for a trainer only where there is none yet. */
  public ServerOptions(
      int port,
      boolean beyondLoopback,
      Path scenarios,
      Path data,
      @Nullable String mongo,
      boolean sync) {
    this(port, beyondLoopback, scenarios, data, mongo, sync, 0, false);
  }
}
