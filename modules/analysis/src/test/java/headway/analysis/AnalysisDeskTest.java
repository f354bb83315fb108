package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.Scenario;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AnalysisDeskTest {
  /** Over two million states: it takes seconds, and longer than any of these tests waits. */
  private static final String LARGE =
      """
      variables:
        clock: {type: int, start: 0, min: 0, max: 2000}
        trust: {type: int, start: 0, min: 0, max: 2000}
      start: talk
      scenes:
        talk:
          choices:
            - {id: wait, do: You wait., effects: {clock: clock + 1}, goto: talk}
            - {id: ask, say: Why?, effects: {trust: trust + 1}, goto: talk}
            - {id: stop, say: Bye., when: clock + trust >= 0, goto: lost}
      endings:
        lost: {outcome: no-sale, fit: good, title: Lost, text: That was it.}
      """;

  @Test
  void aScenarioIsAnalysedOnceHoweverOftenItIsAskedFor() throws Exception {
    Scenario scenario = Scenarios.named("asked-once");
    try (AnalysisDesk desk = new AnalysisDesk(Scenarios.SKILLS)) {
      assertEquals(Optional.empty(), desk.ready(scenario));
      Analysis first = desk.analysis(scenario).get(30, TimeUnit.SECONDS);
      Analysis again = desk.analysis(Scenarios.named("asked-once")).get(30, TimeUnit.SECONDS);
      assertSame(first, again);
      assertSame(first, desk.ready(scenario).orElseThrow());
      Analysis other = desk.analysis(Scenarios.named("noticed")).get(30, TimeUnit.SECONDS);
      assertNotSame(first, other);
    }
  }

  @Test
  void whoeverAsksDoesNotWaitForALongOne() {
    Scenario large = Scenarios.of(LARGE);
    CompletableFuture<Analysis> waiting;
    try (AnalysisDesk desk = new AnalysisDesk(Scenarios.SKILLS)) {
      long before = System.nanoTime();
      CompletableFuture<Analysis> first = desk.analysis(large);
      waiting = desk.analysis(Scenarios.named("noticed"));
      assertTrue(System.nanoTime() - before < 500_000_000L, "asking returns at once");
      assertTrue(!first.isDone() && !waiting.isDone());
      assertEquals(Optional.empty(), desk.ready(large));
    }
    ExecutionException calledOff =
        assertThrows(ExecutionException.class, () -> waiting.get(30, TimeUnit.SECONDS));
    assertTrue(calledOff.getCause() instanceof CancellationException);
  }

  @Test
  void oneThatIsCalledOffMakesRoomForTheNext() throws Exception {
    Scenario large = Scenarios.of(LARGE);
    try (AnalysisDesk desk = new AnalysisDesk(Scenarios.SKILLS)) {
      for (int save = 0; save < 100; save++) {
        CompletableFuture<Analysis> first = desk.analysis(large);
        desk.callOff(large);
        assertTrue(first.isCompletedExceptionally());
      }
      CompletableFuture<Analysis> next = desk.analysis(Scenarios.named("noticed"));
      assertTrue(next.get(30, TimeUnit.SECONDS).hasWorth());
      assertEquals(Optional.empty(), desk.ready(large));
    }
  }

  @Test
  void oneThatWaitsCanBeCalledOffAndTheOneUnderWayGoesOn() throws Exception {
    Scenario waiting = Scenarios.named("noticed");
    try (AnalysisDesk desk = new AnalysisDesk(Scenarios.SKILLS)) {
      CompletableFuture<Analysis> underWay = desk.analysis(Scenarios.of(LARGE));
      CompletableFuture<Analysis> second = desk.analysis(waiting);
      desk.callOff(waiting);
      assertThrows(CompletionException.class, second::join);
      assertFalse(underWay.isDone());
    }
  }

  @Test
  void oneThatWasCalledOffIsMadeForWhoeverAsksLater() throws Exception {
    Scenario scenario = Scenarios.named("noticed");
    try (AnalysisDesk desk = new AnalysisDesk(Scenarios.SKILLS)) {
      desk.begin(Scenarios.of(LARGE));
      desk.begin(scenario);
      desk.callOff(scenario);
      desk.callOff(Scenarios.of(LARGE));
      desk.begin(scenario);
      assertTrue(desk.analysis(scenario).get(30, TimeUnit.SECONDS).hasWorth());
    }
  }

  @Test
  void oneThatIsThereStaysWhenItIsCalledOff() throws Exception {
    Scenario scenario = Scenarios.named("noticed");
    try (AnalysisDesk desk = new AnalysisDesk(Scenarios.SKILLS)) {
      Analysis made = desk.analysis(scenario).get(30, TimeUnit.SECONDS);
      desk.callOff(scenario);
      assertSame(made, desk.ready(scenario).orElseThrow());
    }
  }

  @Test
  void whatFollowsFromAnAnalysisIsNotInterruptedByOneThatCameTooLate() {
    Order order = new Order();
    Analysis made = Analysis.of(Scenarios.named("noticed"), Scenarios.SKILLS);
    CompletableFuture<Boolean> interrupted =
        order.result.thenApply(analysis -> Thread.currentThread().isInterrupted());
    order.make(
        () -> {
          Thread.currentThread().interrupt();
          return made;
        });
    assertFalse(interrupted.join());
    assertFalse(Thread.interrupted());
  }

  @Test
  void oneThatWasGivenUpByWhoeverAskedIsMadeForTheOthers() throws Exception {
    Scenario scenario = Scenarios.named("noticed");
    try (AnalysisDesk desk = new AnalysisDesk(Scenarios.SKILLS)) {
      desk.analysis(scenario).cancel(true);
      assertTrue(desk.analysis(scenario).get(30, TimeUnit.SECONDS).hasWorth());
    }
  }
}
