package headway.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupCommitTest {
  private static final int WAITING = 7;

  /** What was done since the last writing, and how much each writing wrote. */
  private final List<String> unwritten = new ArrayList<>();

  private final List<Integer> written = new ArrayList<>();

  private final AtomicReference<RuntimeException> broken = new AtomicReference<>();
  private final CountDownLatch writes = new CountDownLatch(1);
  private final CountDownLatch mayWrite = new CountDownLatch(1);
  private final GroupCommit group = new GroupCommit(this::together);

  private void together(List<Operation<?>> batch) {
    batch.forEach(Operation::perform);
    writes.countDown();
    awaited(mayWrite);
    RuntimeException failure = broken.getAndSet(null);
    if (failure != null) {
      throw failure;
    }
    written.add(unwritten.size());
    unwritten.clear();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void close() {
    mayWrite.countDown();
    group.close();
  }

  @Test
  void thoseWhoWaitWhileAnotherIsWrittenAreWrittenTogether() {
    CompletableFuture<Boolean> first = asked("first");
    awaited(writes);
    List<CompletableFuture<Boolean>> others = new ArrayList<>();
    for (int number = 0; number < WAITING; number++) {
      others.add(asked("other"));
    }
    while (group.waiting() < WAITING) {
      Thread.onSpinWait();
    }
    assertTrue(!first.isDone() && others.stream().noneMatch(CompletableFuture::isDone));
    mayWrite.countDown();
    assertTrue(first.join());
    others.forEach(other -> assertTrue(other.join()));
    assertEquals(List.of(1, WAITING), written);
  }

  @Test
  void whatAnOperationThrowsIsSeenByItsAskerAlone() {
    IllegalArgumentException own = new IllegalArgumentException("its own");
    CompletableFuture<Boolean> throwing =
        asked(
            () -> {
              throw own;
            });
    awaited(writes);
    CompletableFuture<Boolean> other = asked("other");
    mayWrite.countDown();
    assertSame(own, assertThrows(CompletionException.class, throwing::join).getCause());
    assertTrue(other.join());
  }

  @Test
  void anErrorOfAnOperationDoesNotEndTheThread() {
    mayWrite.countDown();
    StackOverflowError deep = new StackOverflowError();
    assertSame(
        deep,
        assertThrows(
            StackOverflowError.class,
            () ->
                group.done(
                    () -> {
                      throw deep;
                    })));
    assertTrue(group.done(() -> unwritten.add("after")));
  }

  @Test
  void whereWritingFailsNobodyIsToldThatItWasDone() {
    RuntimeException full = new IllegalStateException("full");
    broken.set(full);
    CompletableFuture<Boolean> first = asked("lost");
    awaited(writes);
    mayWrite.countDown();
    assertSame(full, assertThrows(CompletionException.class, first::join).getCause());
    assertTrue(group.done(() -> unwritten.add("after")));
    assertEquals(List.of(2), written);
  }

  @Test
  void whatWasAskedForBeforeTheEndIsDoneAndWhatComesAfterIsRefused() {
    CompletableFuture<Boolean> before = asked("before");
    awaited(writes);
    CompletableFuture<Boolean> waiting = asked("waiting");
    while (group.waiting() < 1) {
      Thread.onSpinWait();
    }
    mayWrite.countDown();
    group.close();
    assertTrue(before.join() && waiting.join());
    assertEquals(List.of(1, 1), written);
    assertThrows(IllegalStateException.class, () -> group.done(() -> unwritten.add("after")));
    assertEquals(List.of(), unwritten);
  }

  @Test
  void anOperationThatAsksForAnotherIsToldSoInsteadOfWaitingForEver() {
    mayWrite.countDown();
    CompletableFuture<Boolean> nested = asked(() -> group.done(() -> true));
    assertInstanceOf(
        IllegalStateException.class,
        assertThrows(CompletionException.class, nested::join).getCause());
  }

  private CompletableFuture<Boolean> asked(String what) {
    return asked(() -> unwritten.add(what));
  }

  private CompletableFuture<Boolean> asked(Supplier<Boolean> operation) {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    Thread.startVirtualThread(
        () -> {
          try {
            answer.complete(group.done(operation));
          } catch (RuntimeException thrown) {
            answer.completeExceptionally(thrown);
          }
        });
    return answer;
  }
}
