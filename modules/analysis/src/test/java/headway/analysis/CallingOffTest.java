package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.Scenario;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Wherever an analysis has come to, it can be called off there. */
class CallingOffTest {
  /** A round of 60,000 states, which one goes over time and again. */
  private static final Scenario ROUND =
      Scenarios.of(
          """
          variables:
            count: {type: int, start: 0, min: 0, max: 20000}
            trust: {type: int, start: 0, min: 0, max: 2}
          start: talk
          scenes:
            talk:
              choices:
                - {id: up, say: Up., effects: {count: count + 1}, goto: talk}
                - {id: down, say: Down., effects: {count: count - 1}, goto: talk}
                - {id: trust, say: Why?, effects: {trust: trust + 1}, goto: talk}
                - {id: ask, say: Tuesday?, when: count > 10, evidence: [{code: next-step/fix-date}], goto: agreed}
                - {id: stop, say: Bye., when: trust >= 0, goto: lost}
          endings:
            agreed: {outcome: advance, fit: good, title: Agreed, text: You meet again.}
            lost: {outcome: no-sale, fit: good, title: Lost, text: That was it.}
          """);

  @AfterEach
  void nobodyIsInterruptedAfterwards() {
    boolean _ = Thread.interrupted();
  }

  @Test
  void whileStatesAreLookedFor() {
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> analysed(Progress.UNTOLD));
  }

  @Test
  void inEachLaterPart() {
    for (Progress.Part part :
        List.of(Progress.Part.WORTH, Progress.Part.BOTS, Progress.Part.PATHS)) {
      Progress interrupting =
          (at, done, all) -> {
            if (at == part && done == 0) {
              Thread.currentThread().interrupt();
            }
          };
      assertThrows(CancellationException.class, () -> analysed(interrupting), part::name);
      assertTrue(Thread.interrupted(), "who called it off decides what becomes of the thread");
    }
  }

  private static Analysis analysed(Progress progress) {
    return Analysis.of(
        ROUND, Scenarios.SKILLS, Limits.ofThisProcess(Analysis.MOST_STATES), progress);
  }
}
