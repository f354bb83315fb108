package headway.server.paper;

import headway.server.page.Paper;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Prints one document at a time, on a thread of its own that ends when there is nothing to do: to
 * set a page keeps a processor busy, and virtual threads would not give it back to those who play.
 * Safe for many threads.
 */
public final class Press {
  private static final int MOST_WAITING = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long IDLE_SECONDS = 30;

  private final Typesetter typesetter;
  private final Duration patience;
  private final ThreadPoolExecutor thread;

  /** Makes a PDF of well-formed XHTML. */
  @FunctionalInterface
  interface Typesetter {
    byte[] set(String xhtml);
  }

  /**
   * A press.
   *
   * @param waiting how many may wait beside the one that is printed
   * @param patience how long one of them waits
   */
  Press(Typesetter typesetter, int waiting, Duration patience) {
    this.typesetter = typesetter;
    this.patience = patience;
    this.thread =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            Thread.ofPlatform().daemon().name("press").factory());
    thread.allowCoreThreadTimeOut(true);
  }

  /** With the fonts and styles that are packaged. */
  public static Press start() {
    return new Press(new PdfTypesetter(Paper.load()), MOST_WAITING, PATIENCE);
  }

  /** A PDF of a document; its caller waits. */
  public Printing print(String xhtml) {
    Future<byte[]> printed;
    try {
      printed = thread.submit(() -> typesetter.set(xhtml));
    } catch (RejectedExecutionException tooMany) {
      return new Printing.Busy();
    }
    try {
      return new Printing.Printed(printed.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException tooLong) {
      printed.cancel(false);
      return new Printing.Busy();
    } catch (InterruptedException stopped) {
      printed.cancel(false);
      Thread.currentThread().interrupt();
      return new Printing.Busy();
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken.getCause());
    }
  }
}
