package headway.scenario.compile;

import static headway.scenario.compile.Sample.condition;
import static headway.scenario.compile.Sample.faults;
import static headway.scenario.compile.Sample.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that were written to hurt, read on a thread with a small stack. */
class BoundsTest {
  private static final long SMALL_STACK = 512 * 1024;

  @ParameterizedTest
  @ValueSource(strings = {"(", "!", "-", "asked?asked:", "!(", "not ", "-(", "((", "a ? (b) : "})
  void whatIsNestedTooDeepIsTold(String opening) throws Exception {
    int times = (ExpressionCompiler.LONGEST - 10) / opening.length();
    String text = opening.repeat(times) + "asked";

    String told = onASmallStack(() -> faults(text));

    assertTrue(told.contains("This is nested too deep to be read."), told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "f(", "trust[", "asked.", "asked in ["})
  void whatIsRefusedAndGoesOnForeverIsToldToo(String opening) throws Exception {
    int times = ExpressionCompiler.LONGEST / opening.length();

    String told = onASmallStack(() -> faults(opening.repeat(times)));

    assertTrue(told.startsWith("HW202"), told);
  }

  @Test
  void aTextOfAMillionCharactersIsNotRead() {
    String text = "(".repeat(1_000_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(1),
        () ->
            assertEquals(
                "HW207 2000 This is longer than the 2000 characters that are read. Keep a part in"
                    + " a variable of its own.",
                faults(text)));
  }

  @Test
  void theLongestSumIsComputedAndALongerOneRefused() throws Exception {
    String longest = "1" + "+1".repeat(255) + " == 256";

    assertTrue(onASmallStack(() -> condition(longest).holds(state())));
    assertEquals(
        "HW207 515 More than 256 operators are not read. Keep a part in a variable of its own.",
        onASmallStack(() -> faults("0 +" + longest)));
  }

  @Test
  void aReasonablyDeepExpressionIsRead() {
    assertTrue(condition("(".repeat(30) + "true" + ")".repeat(30)).holds(state()));
    assertTrue(condition("!".repeat(60) + "true").holds(state()));
    assertTrue(condition("asked ? false : ".repeat(60) + "true").holds(state()));
  }

  private static <T> T onASmallStack(Callable<T> task) throws Exception {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(null, future, "small stack", SMALL_STACK);
    thread.start();
    return future.get();
  }
}
