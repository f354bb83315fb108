package headway.benchmarks.room;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Asks for one page so many times a second, whether the answer before has come or not. A time is
 * counted from when the page should have been asked for.
 */
final class Prober {
  private static final int CONNECTIONS = 8;
  private static final long APART = 20_000_000;

  private final Collection<Long> nanos = new ConcurrentLinkedQueue<>();
  private final AtomicLong asked = new AtomicLong();
  private final long begun = System.nanoTime() + APART;
  private final List<Thread> threads;
  private volatile boolean over;

  private Prober(int port, String cookies, String path) {
    threads =
        IntStream.range(0, CONNECTIONS)
            .mapToObj(ignored -> Thread.ofPlatform().start(() -> ask(port, cookies, path)))
            .toList();
  }

  static Prober begin(int port, String cookies, String path) {
    return new Prober(port, cookies, path);
  }

  private void ask(int port, String cookies, String path) {
    try (Browser browser = new Browser(port, cookies)) {
      while (!over) {
        long due = begun + asked.getAndIncrement() * APART;
        long wait = due - System.nanoTime();
        if (wait > 0) {
          Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
        }
        browser.get(path).expected(200);
        nanos.add(System.nanoTime() - due);
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Stops asking. */
  Collection<Long> end() {
    over = true;
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return nanos;
  }
}
