package headway.analysis;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An analysis that was asked for: it waits, is being made, is there, or was called off. */
final class Order {
  final CompletableFuture<Analysis> result = new CompletableFuture<>();
  private @Nullable Thread maker;

  /** Makes it, unless it was called off before its turn came. */
  void make(Supplier<Analysis> analysis) {
    if (!begin()) {
      return;
    }
    Analysis made;
    try {
      made = analysis.get();
    } catch (RuntimeException | Error broken) {
      end();
      result.completeExceptionally(broken);
      return;
    }
    end();
    result.complete(made);
  }

  private synchronized boolean begin() {
    maker = Thread.currentThread();
    return !result.isDone();
  }

  /** What follows from it runs on this thread too, and must not be interrupted for it. */
  private synchronized void end() {
    maker = null;
    boolean _ = Thread.interrupted();
  }

  /** Whoever waits is told by an exceptional future. */
  void callOff() {
    result.cancel(false);
    interrupt();
  }

  private synchronized void interrupt() {
    if (maker != null) {
      maker.interrupt();
    }
  }

  boolean isThere() {
    return result.isDone() && !result.isCompletedExceptionally();
  }

  boolean hasFailed() {
    return result.isCompletedExceptionally();
  }
}
