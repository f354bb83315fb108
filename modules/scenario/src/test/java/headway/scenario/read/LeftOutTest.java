package headway.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands for what an author left out, where only one thing can be meant. */
class LeftOutTest {
  private static final String WORK =
      """
      format: 1
      id: calls
      language: en
      title: Calls
      summary: Whom to call.
      briefing: You have a morning.
      minutes: 1
      level: 1
      cast: {kim: {name: Kim}}
      variables:
        open: {type: bool}
        hours: {type: int, min: 0, max: 4}
        debt: {type: int, min: -9, max: 9}
        stage: {type: enum, values: [cold, warm]}
      start: list
      scenes:
        list:
          lines: [{kim: Whom do you call?}]
          pick:
            items: [{id: north, text: The mill}, {id: south, text: The depot}]
            goto: heard
        heard:
          lines:
            - kim: "{hours} {debt}"
              when: open || stage == "warm"
          recall:
            statements: [{id: june, text: In June., said: true}]
            goto: done
      endings:
        done: {outcome: stop, fit: good, title: Done, text: Done.}
      """;

  private static Scenario scenario(String source) {
    return Fixture.scenario(Fixture.of("calls", source));
  }

  private static PickScene pick(String source) {
    return assertInstanceOf(PickScene.class, scenario(source).places().getFirst());
  }

  @Test
  void aVariableStartsAtNothing() {
    assertEquals(
        List.of("false", "0", "0", "cold"),
        scenario(WORK).variables().stream().map(each -> each.written(each.start())).toList());
  }

  @Test
  void aNumberThatCannotBeNothingNeedsAStart() {
    assertEquals(
        List.of("scenario.yaml:12:3 HW316"),
        Fixture.found(Fixture.of("calls", WORK.replace("min: 0, max: 4", "min: 1, max: 4"))));
  }

  @Test
  void anyNumberMayBePicked() {
    assertEquals(0, pick(WORK).min());
    assertEquals(2, pick(WORK).max());
  }

  @Test
  void asManyAsThereAreMayBePickedWhereMoreAreAllowed() {
    PickScene pick =
        pick(WORK.replace("    items: [{id: n", "    min: 1\n      max: 4\n      items: [{id: n"));
    assertEquals(1, pick.min());
    assertEquals(2, pick.max());
  }

  @Test
  void moreThanThereAreCannotBeAskedFor() {
    assertEquals(
        List.of("scenario.yaml:20:12 HW314"),
        Fixture.found(
            Fixture.of(
                "calls", WORK.replace("    items: [{id: n", "    min: 3\n      items: [{id: n"))));
  }

  @Test
  void whereTheLinesAskNoPromptIsNeeded() {
    int[] slots = scenario(WORK).startSlots();
    RecallScene heard = assertInstanceOf(RecallScene.class, scenario(WORK).places().get(1));
    assertEquals("", pick(WORK).prompt().in(scenario(WORK).wording("en"), slots));
    assertEquals("", heard.prompt().in(scenario(WORK).wording("en"), slots));
  }
}
