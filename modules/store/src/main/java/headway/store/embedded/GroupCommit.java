package headway.store.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One thread that does what others ask for, one thing after the other. What was asked for while it
 * wrote is written together, so that writing costs the less for each the more there are who wait.
 */
final class GroupCommit implements AutoCloseable {
  /** So many are written together, so that the first of them is not kept waiting for the last. */
  private static final int MOST = 64;

  private final BlockingQueue<Operation<?>> asked = new LinkedBlockingQueue<>();
  private final Operation<Boolean> end = new Operation<>(() -> true);
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final Consumer<List<Operation<?>>> together;
  private final Thread thread;

  /**
   * Begins to wait for operations.
   *
   * @param together performs all that it is given and writes what they changed; may answer some
   *     before that; where it throws, whoever was not answered gets to see that
   */
  GroupCommit(Consumer<List<Operation<?>>> together) {
    this.together = together;
    thread = Thread.ofPlatform().daemon().name("embedded-database-writer").start(this::run);
  }

  /**
   * Has it done, and waits until it is written. Throws what the operation throws, and what writing
   * throws.
   *
   * @throws IllegalStateException after the end; nothing is done then
   */
  <T> T done(Supplier<T> what) {
    if (Thread.currentThread().equals(thread)) {
      throw new IllegalStateException("An operation waits for another, which waits for it");
    }
    Operation<T> operation = new Operation<>(what);
    asked.add(operation);
    if (ended.isDone()) {
      // Perhaps nobody looks any more.
      refuse(operation);
    }
    return operation.awaited();
  }

  /** How many operations nobody has begun with. */
  int waiting() {
    return asked.size();
  }

  private void run() {
    try {
      List<Operation<?>> batch = new ArrayList<>();
      boolean last = false;
      while (!last) {
        batch.clear();
        batch.add(asked.take());
        asked.drainTo(batch, MOST - 1);
        last = batch.remove(end);
        if (!batch.isEmpty()) {
          perform(batch);
        }
      }
    } catch (InterruptedException nobodys) {
      throw new IllegalStateException("Nobody has this thread to interrupt it", nobodys);
    } finally {
      ended.complete(null);
      asked.forEach(GroupCommit::refuse);
    }
  }

  private void perform(List<Operation<?>> batch) {
    try {
      together.accept(batch);
      batch.forEach(Operation::answer);
    } catch (RuntimeException | Error failure) {
      batch.forEach(operation -> operation.fail(failure));
    }
  }

  private static void refuse(Operation<?> operation) {
    operation.fail(new IllegalStateException("The database is closed"));
  }

  /** Does what was asked for before, and ends. */
  @Override
  public void close() {
    asked.add(end);
    var _ = ended.join();
  }
}
