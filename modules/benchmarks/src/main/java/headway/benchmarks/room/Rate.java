package headway.benchmarks.room;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How often something is answered that several ask for, each as soon as they were answered. */
final class Rate implements AutoCloseable {
  /** So many ask. */
  static final int ASKERS = 8;

  private final ExecutorService threads = Executors.newFixedThreadPool(ASKERS);

  /** Asks for one thing, and waits for it. */
  @FunctionalInterface
  interface Asker {
    /** False where there is nothing left to ask for. */
    boolean ask();
  }

  /** Answers a second, of all askers together, while they ask for so long. */
  double perSecond(List<? extends Asker> askers, long nanos) {
    long end = System.nanoTime() + nanos;
    try {
      double all = 0;
      for (Future<Double> own :
          threads.invokeAll(
              askers.stream().<Callable<Double>>map(asker -> () -> own(asker, end)).toList())) {
        all += own.get();
      }
      return all;
    } catch (InterruptedException | ExecutionException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static double own(Asker asker, long end) {
    long begun = System.nanoTime();
    long now = begun;
    int answers = 0;
    while (now < end && asker.ask()) {
      answers++;
      now = System.nanoTime();
    }
    return answers == 0 ? 0 : answers * 1e9 / (now - begun);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
