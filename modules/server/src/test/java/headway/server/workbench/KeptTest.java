package headway.server.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {
  private final Kept<String, Integer> kept = new Kept<>(2);
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void what_is_asked_for_again_is_not_made_again() {
    assertEquals(1, of("a"));
    assertEquals(1, of("a"));
  }

  @Test
  void what_was_not_asked_for_the_longest_goes_first() {
    of("a");
    of("b");
    of("a");
    of("c");
    assertEquals(1, of("a"), "asked for in between");
    assertEquals(4, of("b"), "made again");
  }

  @Test
  void what_could_not_be_made_is_tried_again() {
    assertThrows(
        CompletionException.class,
        () ->
            kept.of(
                    "a",
                    () -> {
                      throw new IllegalStateException("no paper");
                    })
                .join());
    assertEquals(1, of("a"));
  }

  private int of(String key) {
    return kept.of(key, made::incrementAndGet).join();
  }
}
