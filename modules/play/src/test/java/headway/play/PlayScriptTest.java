package headway.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.Scenario;
import headway.scenario.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayScriptTest {
  private static final Scenario STORY =
      Stories.of(
          """
          signals: {pause: She waits.}
          variables:
            trust: {type: int, start: 3, min: -5, max: 10}
            asked: {type: bool, start: false}
            stage: {type: enum, values: [cold, warm], start: cold}
            score: {type: int, start: 0, min: 0, max: 9}
          start: ring
          scenes:
            ring: {branch: [{weight: 1, goto: voicemail}, {weight: 1, goto: talk}]}
            voicemail: {choices: [{id: again, do: You ring again., goto: ring}]}
            talk:
              lines: [{customer: Hello.}, {narrator: She waits., signal: pause}]
              choices:
                - id: ask-goal
                  say: What for?
                  effects: {trust: trust + 1, asked: true, stage: warm, score: score + 2}
                  goto: week
            week:
              pick:
                prompt: Whom?
                min: 0
                max: 2
                items: [{id: north, text: N}, {id: harbour, text: H}]
                goto: heard
            heard:
              recall:
                prompt: What?
                statements: [{id: june, text: J, said: true}]
                goto: alone
            alone: {reflect: {prompt: Why?, goto: signed}}
          endings:
            signed: {outcome: order, fit: good, title: Done, text: It is done.}
          """);

  private static PlayScript.Reading read(String script) {
    return PlayScript.read(
        "plays/a.play",
        script.getBytes(StandardCharsets.UTF_8),
        STORY,
        List.of("listening", "next-step"));
  }

  private static PlayScriptRun run(String script) {
    PlayScript.Reading reading = read(script);
    PlayScript read = reading.script();
    if (read == null) {
      throw new AssertionError(reading.diagnostics().toString());
    }
    return PlayScriptRun.of(read, ended -> Map.of("listening", 89.96));
  }

  /** Faults as {@code line:column code}. */
  private static List<String> faults(String script) {
    PlayScript.Reading reading = read(script);
    assertEquals(reading.diagnostics().isEmpty(), reading.script() != null);
    return reading.diagnostics().stream().map(PlayScriptTest::placeAndCode).toList();
  }

  private static String placeAndCode(Diagnostic fault) {
    return fault.position().line() + ":" + fault.position().column() + " " + fault.code().id();
  }

  private static String hint(String script) {
    return read(script).diagnostics().getFirst().hint();
  }

  @Test
  void aWholeScriptIsPlayed() {
    PlayScriptRun run =
        run(
            """
            seed 7                        # any would do
            chance:ring=voicemail
            expect scene voicemail
            expect offered again
            chance:ring=talk again
            expect trust == 3 expect stage != warm
            expect asked == false
            flag:2 ask-goal
            expect trust >= 4
            expect trust>3
            expect stage == warm
            expect stage == "warm"
            expect asked != false
            expect score == 2             # the variable of that name
            expect scene week
            expect offered north
            pick:north,harbour
            recall:june
            reflect
            expect ending signed
            expect score listening >= 89.9
            expect score listening < 90   # unrounded
            """);
    assertNull(run.stopped());
    assertEquals(List.of(), run.looks().stream().filter(look -> !look.held()).toList());
    assertEquals(16, run.looks().size());
    assertTrue(run.held());
    assertEquals(7, run.playthrough().seed());
    assertEquals("ring", run.playthrough().opening().getFirst().id());
  }

  @Test
  void tokensMayStandOneALineOrAllOnOne() {
    String script = "seed 3 chance:ring=talk ask-goal pick: recall: reflect expect ending signed";
    assertTrue(run(script).held());
    assertTrue(run(script.replace(' ', '\n')).held());
    assertTrue(run("\uFEFF" + script.replace(" ", "\r\n")).held());
  }

  @Test
  void withoutASeedItIsZeroAndAnotherCanBeGiven() {
    PlayScript script = read("expect scene talk").script();
    assertTrue(script != null && script.seed() == 0 && script.withSeed(9).seed() == 9);
  }

  @Test
  void chanceFallsAsTheSeedHasItWhereTheScriptSaysNothing() {
    for (long seed = 0; seed < 20; seed++) {
      String there = Playthrough.begin(STORY, seed).place().id();
      assertTrue(run("seed " + seed + " expect scene " + there).held());
    }
  }

  @Test
  void chanceHoldsAsOftenAsTheBranchIsPassedUntilItIsToldOtherwise() {
    assertTrue(
        run("chance:ring=voicemail again again again expect scene voicemail"
                + " chance:ring=talk again expect scene talk")
            .held());
  }

  @Test
  void ofTwoWaysToldAtTheStartTheFirstIsForTheStartItself() {
    assertTrue(run("chance:ring=voicemail chance:ring=talk again expect scene talk").held());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          expect scene voicemail        | scene talk
          expect ending signed          | scene talk
          expect offered again          | offered: ask-goal
          expect trust > 3              | trust is 3
          expect stage == warm          | stage is cold
          expect asked == true          | asked is false
          expect score listening >= 0   | the play has not ended
          """)
  void whatDoesNotHoldSaysWhatIsThere(String expectation, String found) {
    PlayScriptRun run = run("chance:ring=talk " + expectation);
    assertEquals(found, run.looks().getFirst().found());
    assertTrue(!run.held() && !run.looks().getFirst().held());
    assertEquals(expectation, "expect " + run.looks().getFirst().expectation().written());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          expect score listening >= 90  | listening is 89.96
          expect score next-step >= 0   | next-step is not measured
          expect offered again          | nothing is offered in ending signed
          expect scene alone            | ending signed
          """)
  void whatDoesNotHoldAtAnEndingSaysWhatIsThere(String expectation, String found) {
    PlayScriptRun run = run("chance:ring=talk ask-goal pick: recall: reflect " + expectation);
    assertEquals(found, run.looks().getFirst().found());
    assertTrue(!run.held());
    assertEquals(expectation, "expect " + run.looks().getFirst().expectation().written());
  }

  @Test
  void aScoreThatIsOffByRoundingAloneIsTheScoreExpected() {
    PlayScript script =
        read("chance:ring=talk ask-goal pick: recall: reflect expect score listening >= 50"
                + " expect score listening == 50 expect score listening < 50.000001")
            .script();
    assertTrue(
        script != null
            && PlayScriptRun.of(script, ended -> Map.of("listening", 49.99999999999999)).held());
  }

  @Test
  void aRefusedMoveStopsTheScriptWhereItIsWritten() {
    PlayScriptRun run =
        run(
            """
            chance:ring=talk
            expect scene talk
              flag:3 ask-goal
            expect scene week
            """);
    PlayScriptRun.Stopped stopped = run.stopped();
    assertTrue(stopped != null && stopped.refusal().reason() == Refusal.Reason.NO_SUCH_LINE);
    assertEquals("plays/a.play:3:10", stopped == null ? "" : stopped.position().toString());
    assertEquals(1, run.looks().size());
    assertTrue(!run.held());
  }

  @Test
  void allFaultsOfAScriptAreToldWithTheirPlaces() {
    assertEquals(
        List.of(
            "1:6 HW603",
            "1:12 HW601",
            "2:1 HW602",
            "2:10 HW602",
            "2:20 HW602",
            "3:14 HW602",
            "4:1 HW606",
            "4:18 HW606",
            "4:35 HW602",
            "5:1 HW603",
            "5:15 HW605",
            "6:9 HW604"),
        faults(
            """
            seed seven Ask
            ask-gaol pick:noth recall:may
            expect scene talked
            chance:talk=week chance:ring=week chance:rung=talk
            seed 7 expect flag:1
            again   flag:1   # for nothing
            """));
  }

  @Test
  void aNameThatIsCloseIsSuggested() {
    assertEquals("Did you mean `ask-goal`?", hint("ask-gaol"));
    assertEquals("Did you mean `harbour`?", hint("pick:harbor"));
    assertEquals("Did you mean `june`?", hint("recall:jun"));
    assertEquals("Did you mean `voicemail`?", hint("expect scene voicemial"));
    assertEquals("Did you mean `signed`?", hint("expect ending singed"));
    assertEquals("Did you mean `trust`?", hint("expect trsut == 3"));
    assertEquals("Did you mean `listening`?", hint("expect score listning > 3"));
    assertEquals("Did you mean `again`?", hint("expect offered agan"));
    assertEquals("It is an item to pick: write `pick:north`.", hint("north"));
    assertEquals("It is a statement to recall: write `recall:june`.", hint("june"));
    assertEquals("It leads to voicemail, talk.", hint("chance:ring=week"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          expect trust                 | 1:8 HW605
          expect trust >=              | 1:8 HW605
          expect trust = 3             | 1:8 HW605
          expect trust >= much         | 1:17 HW605
          expect trust >= 3.5          | 1:17 HW605
          expect trust >= 2999999999   | 1:17 HW605
          expect asked == yes          | 1:17 HW605
          expect asked > false         | 1:14 HW605
          expect stage >= warm         | 1:14 HW605
          expect stage == hot          | 1:17 HW605
          expect score listening       | 1:8 HW605
          expect score listening >= x  | 1:27 HW605
          expect score luck >= 3       | 1:14 HW602
          expect scene                 | 1:8 HW605
          expect scene signed          | 1:14 HW602
          expect ending talk           | 1:15 HW602
          expect offered talk          | 1:16 HW602
          expect nothing               | 1:8 HW605
          expect luck == 3             | 1:8 HW602
          chance:ring                  | 1:1 HW601
          seed                         | 1:1 HW603
          seed 1 seed 2                | 1:8 HW603
          seed 99999999999999999999    | 1:6 HW603
          """)
  void whatCannotBeAskedIsAFault(String script, String fault) {
    assertEquals(fault, faults(script).getFirst());
  }

  @Test
  void aSeedAfterAMoveIsAFault() {
    assertEquals(List.of("1:27 HW603"), faults("chance:ring=talk ask-goal seed 7"));
  }

  @Test
  void columnsCountCharacters() {
    assertEquals(List.of("1:1 HW601", "1:4 HW602"), faults("😀é ask"));
  }

  @Test
  void whatIsNoTextOrTooLongIsAFault() {
    byte[] noText = {'a', (byte) 0xff, 'b'};
    byte[] tooLong = new byte[(1 << 20) + 1];
    assertEquals("HW003", codeOf(noText));
    assertEquals("HW002", codeOf(tooLong));
  }

  private static String codeOf(byte[] content) {
    return PlayScript.read("plays/a.play", content, STORY, List.of())
        .diagnostics()
        .getFirst()
        .code()
        .id();
  }
}
