package headway.server.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import headway.people.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PressTest {
  private static final PersonId ONE = new PersonId("0".repeat(31) + "1");
  private static final PersonId OTHER = new PersonId("0".repeat(31) + "2");
  private static final PersonId THIRD = new PersonId("0".repeat(31) + "3");

  private final CountDownLatch printing = new CountDownLatch(1);
  private final List<String> made = new CopyOnWriteArrayList<>();
  private final CountDownLatch release = new CountDownLatch(1);

  @Test
  void whoComesWhenAllPlacesAreTakenIsSentAwayAtOnce() throws Exception {
    Press press = new Press(this::held, 1, Duration.ofMinutes(1));
    try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Printing> first = visitors.submit(() -> press.print(ONE, "first"));
      printing.await();
      List<Future<Printing>> others = new ArrayList<>();
      others.add(visitors.submit(() -> press.print(OTHER, "other")));
      others.add(visitors.submit(() -> press.print(THIRD, "other")));
      while (others.stream().noneMatch(Future::isDone)) {
        Thread.onSpinWait();
      }
      release.countDown();
      assertEquals("first", text(first.get()));
      long printed =
          Stream.of(others.get(0).get(), others.get(1).get())
              .filter(Printing.Printed.class::isInstance)
              .count();
      assertEquals(1, printed);
    }
  }

  @Test
  void whoAsksForSeveralAtOnceTakesNobodyElsesPlace() throws Exception {
    Press press = new Press(this::held, 2, Duration.ofMinutes(1));
    try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Printing> first = visitors.submit(() -> press.print(ONE, "first"));
      printing.await();
      FutureTask<Printing> again = new FutureTask<>(() -> press.print(ONE, "again"));
      Thread same = Thread.startVirtualThread(again);
      while (same.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }
      Future<Printing> other = visitors.submit(() -> press.print(OTHER, "other"));
      while (press.waiting() == 0) {
        Thread.onSpinWait();
      }
      release.countDown();
      assertEquals("first", text(first.get()));
      assertEquals("other", text(other.get()));
      assertEquals("again", text(again.get()));
      assertEquals(List.of("first", "other", "again"), made);
    }
  }

  @Test
  void whoWaitsTooLongIsSentAwayAndNothingIsMadeForThem() throws Exception {
    Press press = new Press(this::held, 1, Duration.ofMillis(200));
    try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Printing> first = visitors.submit(() -> press.print(ONE, "first"));
      printing.await();
      assertInstanceOf(Printing.Busy.class, press.print(OTHER, "second"));
      assertInstanceOf(Printing.Busy.class, first.get());
      release.countDown();
    }
    Printing next = press.print(OTHER, "third");
    while (next instanceof Printing.Busy) {
      next = press.print(OTHER, "third");
    }
    assertEquals("third", text(next));
    assertEquals(List.of("first", "third"), made);
  }

  @Test
  void aDocumentThatCannotBePrintedLeavesThePressWorking() {
    Press press =
        new Press(
            xhtml -> {
              if (xhtml.isEmpty()) {
                throw new IllegalArgumentException("empty");
              }
              return xhtml.getBytes(UTF_8);
            },
            1,
            Duration.ofMinutes(1));
    assertThrows(IllegalStateException.class, () -> press.print(ONE, ""));
    assertEquals("next", text(press.print(ONE, "next")));
  }

  private byte[] held(String xhtml) {
    made.add(xhtml);
    printing.countDown();
    try {
      release.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return xhtml.getBytes(UTF_8);
  }

  private static String text(Printing printing) {
    return new String(assertInstanceOf(Printing.Printed.class, printing).pdf(), UTF_8);
  }
}
