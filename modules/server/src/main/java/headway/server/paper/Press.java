package headway.server.paper;

import headway.people.PersonId;
import headway.server.page.Paper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Prints one document at a time, on a thread of its own that ends when there is nothing to do: to
 * set a page keeps a processor busy, and virtual threads would not give it back to those who play.
 * Safe for many threads.
 */
public final class Press {
  private static final int MOST_WAITING = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long IDLE_SECONDS = 30;

  /** Those who share one wait for each other, and would on the one press anyway. */
  private static final int COUNTERS = 64;

  private final Typesetter typesetter;
  private final Duration patience;
  private final ThreadPoolExecutor thread;

  /** Each lets one at a time through, so that nobody has more than one place at the press. */
  private final List<Semaphore> counters =
      Stream.generate(() -> new Semaphore(1, true)).limit(COUNTERS).toList();

  /** Makes a PDF of well-formed XHTML. */
  @FunctionalInterface
  interface Typesetter {
    byte[] set(String xhtml);
  }

  /**
   * A press.
   *
   * @param waiting how many people may wait beside the one for whom is printed
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

  /**
   * A PDF of a document; its caller waits.
   *
   * @param person for whom; what they ask for meanwhile waits its turn outside the queue
   */
  public Printing print(PersonId person, String xhtml) {
    Semaphore counter = counters.get(Math.floorMod(person.hashCode(), COUNTERS));
    long end = System.nanoTime() + patience.toNanos();
    try {
      if (!counter.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return new Printing.Busy();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Printing.Busy();
    }
    try {
      return print(xhtml, end);
    } finally {
      counter.release();
    }
  }

  private Printing print(String xhtml, long end) {
    Future<byte[]> printed;
    try {
      printed = thread.submit(() -> typesetter.set(xhtml));
    } catch (RejectedExecutionException tooMany) {
      return new Printing.Busy();
    }
    try {
      return new Printing.Printed(printed.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
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

  /** How many people wait beside the one for whom is printed. */
  int waiting() {
    return thread.getQueue().size();
  }
}
