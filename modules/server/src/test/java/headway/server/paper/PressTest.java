package headway.server.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PressTest {
  private final CountDownLatch printing = new CountDownLatch(1);
  private final List<String> made = new CopyOnWriteArrayList<>();
  private final CountDownLatch release = new CountDownLatch(1);

  @Test
  void whoComesWhenAllPlacesAreTakenIsSentAwayAtOnce() throws Exception {
    Press press = new Press(this::held, 1, Duration.ofMinutes(1));
    try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Printing> first = visitors.submit(() -> press.print("first"));
      printing.await();
      List<Future<Printing>> others = new ArrayList<>();
      others.add(visitors.submit(() -> press.print("other")));
      others.add(visitors.submit(() -> press.print("other")));
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
  void whoWaitsTooLongIsSentAwayAndNothingIsMadeForThem() throws Exception {
    Press press = new Press(this::held, 1, Duration.ofMillis(200));
    try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Printing> first = visitors.submit(() -> press.print("first"));
      printing.await();
      assertInstanceOf(Printing.Busy.class, press.print("second"));
      assertInstanceOf(Printing.Busy.class, first.get());
      release.countDown();
    }
    Printing next = press.print("third");
    while (next instanceof Printing.Busy) {
      next = press.print("third");
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
    assertThrows(IllegalStateException.class, () -> press.print(""));
    assertEquals("next", text(press.print("next")));
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
