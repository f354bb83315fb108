package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import headway.analysis.ScenarioCheck.Checked;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScenarioCheckTest {
  private static final String STORY =
      Scenarios.whole(
          """
          variables: {trust: {type: int, start: 1, min: 0, max: 3}}
          start: talk
          scenes:
            talk:
              choices:
                - {id: ask, say: Why?, effects: {trust: trust + 1}, evidence: [{code: listening/ask-problem}], goto: closing}
                - {id: pitch, say: Buy., evidence: [{code: listening/advise-early}], goto: closing}
            closing:
              choices:
                - {id: close, say: Tuesday?, when: trust > 1, goto: agreed}
                - {id: leave, do: You go., goto: lost}
          endings:
            agreed: {outcome: advance, fit: good, title: Agreed, text: You meet again.}
            lost: {outcome: no-sale, fit: good, title: Lost, text: That was it.}
          """);

  private static Checked check(String story, String play) {
    TreeMap<String, byte[]> files = new TreeMap<>(Scenarios.files("a-test", story).files());
    files.put("plays/one.play", play.getBytes(StandardCharsets.UTF_8));
    return ScenarioCheck.of(new ScenarioFiles("a-test", files), Scenarios.SKILLS);
  }

  private static List<String> found(Checked checked) {
    return checked.diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(each -> each.position() + " " + each.code().id() + " " + each.message())
        .toList();
  }

  @Test
  void aPlayThatHoldsIsNoFault() {
    Checked checked =
        check(
            STORY,
            """
            ask
            expect scene closing
            expect trust == 2
            close
            expect ending agreed
            expect score listening == 100
            expect score next-step >= 99.9
            """);
    assertEquals(List.of(), found(checked));
    assertNotNull(checked.analysis());
  }

  @Test
  void anExpectationThatDoesNotHoldIsToldWithItsPlaceAndWhatWasThere() {
    Checked checked =
        check(
            STORY,
            """
            pitch
            expect trust > 1
            leave
              expect score listening > 50
            """);
    assertEquals(
        List.of(
            "plays/one.play:2:1 HW612 This is not as expected: trust is 1.",
            "plays/one.play:4:3 HW612 This is not as expected: listening is 0."),
        found(checked));
  }

  @Test
  void aRefusedMoveEndsTheScript() {
    Checked checked = check(STORY, "seed 3\npitch close\nexpect ending agreed\n");
    assertEquals(
        List.of("plays/one.play:2:7 HW611 The move `close` is refused: `close` is not offered."),
        found(checked));
    assertEquals("Offered in `closing`: leave.", checked.diagnostics().getFirst().hint());
  }

  @Test
  void aScriptThatCannotBeReadIsToldWithWhatTheAnalysisFound() {
    Checked checked = check(STORY.replace("trust > 1, goto", "trust > 2, goto"), "askk\n");
    assertEquals(
        List.of("plays/one.play:1:1 HW602", "scenario.yaml:22:3 HW502"),
        found(checked).stream().map(each -> each.replaceAll("(HW...).*", "$1")).toList());
  }

  @Test
  void aScenarioThatCannotBeReadIsNotAnalysed() {
    Checked checked = check(STORY.replace("start: talk", "start: walk"), "ask\n");
    assertNull(checked.analysis());
    assertEquals(
        List.of("HW303"), checked.diagnostics().stream().map(each -> each.code().id()).toList());
  }
}
