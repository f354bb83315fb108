package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import headway.scenario.Scenario;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is whole in exact arithmetic is told whole, though it was summed in floating point. */
class WholeFiguresTest {
  private static final Scenario ROUNDS =
      Scenarios.of(
          """
          start: call
          scenes:
            call:
              choices:
                - id: give
                  say: Here is what I think.
                  evidence: [{code: next-step/give-away}, {code: listening/ask-problem}]
                  goto: call-again
                - {id: wait, say: Well., evidence: [{code: listening/ask-problem}], goto: mail}
                - id: push
                  say: Now or never.
                  evidence: [{code: next-step/push-close}, {code: listening/ask-problem}]
                  goto: dice
            call-again: {choices: [{id: on, say: And then?, goto: dice}]}
            mail:
              choices:
                - {id: back, do: You wait., goto: mail}
                - id: later
                  say: Later.
                  evidence: [{code: next-step/call-later}]
                  goto: mail
                - {id: on, say: Now., goto: dice}
            dice:
              branch:
                - {weight: 1, goto: wait}
                - {weight: 1, goto: signed}
                - {weight: 1, goto: nothing}
            wait: {choices: [{id: on, say: Hello?, goto: dice}, {id: back, do: Mail., goto: mail}]}
          endings:
            signed: {outcome: advance, fit: good, title: Yes, text: Yes., next-step: {date: true, action: A date., purpose: true, our-task: true}}
            nothing: {outcome: continuation, fit: good, title: No, text: No.}
          """);

  private final Analysis analysis = Analysis.of(ROUNDS, Scenarios.SKILLS);

  @Test
  void theBestPointsOfARoundAreWhole() {
    assertEquals(1.0, analysis.best(Scenarios.skill("next-step")));
  }

  @Test
  void endingsAsLikelyAsEachOtherAreTold() {
    assertEquals(Map.of("signed", 0.5, "nothing", 0.5), analysis.endings());
  }

  @Test
  void whatEveryoneGetsIsNotMeasuredHoweverItWasSummed() {
    int listening = Scenarios.skill("listening");
    assertEquals(1.0, analysis.random(listening));
    assertEquals(1.0, analysis.best(listening));
    assertFalse(analysis.measures(listening));
  }
}
