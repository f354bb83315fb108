package headway.app;

import headway.analysis.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * One line on a terminal that says how far an analysis has come, from one second on. It is our own:
 * of how many states there are to see nothing is known before they are seen, so a bar of a library
 * would have nothing to fill.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration BETWEEN = Duration.ofMillis(200);
  private static final int WIDTH = 24;

  private final PrintStream stream;
  private final boolean shown;
  private final InstantSource clock;
  private Instant due;
  private boolean written;

  ProgressLine(Terminal terminal, InstantSource clock) {
    stream = terminal.remarks();
    shown = terminal.screen().remarks();
    this.clock = clock;
    due = clock.instant().plus(PATIENCE);
  }

  @Override
  public void at(Part part, long done, long all) {
    if (shown && !clock.instant().isBefore(due)) {
      due = clock.instant().plus(BETWEEN);
      stream.print("\r" + told(part, done, all) + "\u001b[K");
      stream.flush();
      written = true;
    }
  }

  private static String told(Part part, long done, long all) {
    String what =
        switch (part) {
          case STATES -> "Looking at every state";
          case WORTH -> "Working out what they are worth";
          case BOTS -> "Letting bots play";
          case PATHS -> "Comparing plays";
        };
    if (all == 0) {
      return done == 0 ? what + " …" : String.format(Locale.ROOT, "%s: %,d", what, done);
    }
    int filled = (int) (WIDTH * done / all);
    return what + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "]";
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (written) {
      stream.print("\r\u001b[K");
      stream.flush();
    }
  }
}
