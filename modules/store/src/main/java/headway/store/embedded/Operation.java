package headway.store.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that one thread asks for and another does. Its answer may be held back for a while. */
final class Operation<T> {
  private final Supplier<T> what;
  private final CompletableFuture<T> answer = new CompletableFuture<>();
  private @Nullable Runnable answering;

  Operation(Supplier<T> what) {
    this.what = what;
  }

  /** Does it, and keeps what it gave or threw. */
  void perform() {
    try {
      T given = what.get();
      answering = () -> answer.complete(given);
    } catch (RuntimeException | Error thrown) {
      answering = () -> answer.completeExceptionally(thrown);
    }
  }

  /** Tells whoever asked what it gave or threw. */
  void answer() {
    if (answering == null) {
      throw new IllegalStateException("It was not performed");
    }
    answering.run();
  }

  /** Tells whoever asked that it failed, unless it is answered. */
  void fail(Throwable failure) {
    answer.completeExceptionally(failure);
  }

  /** Waits for the answer, whoever interrupts. */
  T awaited() {
    try {
      return answer.join();
    } catch (CompletionException thrown) {
      switch (thrown.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error error -> throw error;
        case null, default -> throw thrown;
      }
    }
  }
}
