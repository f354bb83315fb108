package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.play.PlayScript;
import headway.play.PlayScriptRun;
import headway.scenario.Scenario;
import headway.scenario.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {
  private static final String ENDINGS =
      """
      endings:
        agreed: {outcome: advance, fit: good, title: Agreed, text: You meet again.}
        lost: {outcome: no-sale, fit: good, title: Lost, text: That was it.}
      """;

  private static Analysis analysis(String scenes) {
    return Analysis.of(Scenarios.of(scenes + ENDINGS), Scenarios.SKILLS);
  }

  private static Diagnostic only(AnalysisCode code, Analysis analysis) {
    List<Diagnostic> found = found(analysis);
    assertEquals(List.of(code), found.stream().map(each -> each.code()).toList());
    return found.getFirst();
  }

  /** Leaves out whether it is fair: these scenarios are small. */
  private static List<Diagnostic> found(Analysis analysis) {
    return analysis.findings().stream()
        .filter(each -> each.isError() || each.code() == AnalysisCode.NOT_MEASURED)
        .toList();
  }

  /** Plays what a message tells as the shortest play, and says where that leads. */
  private static String leadsTo(Analysis analysis, Diagnostic finding) {
    Matcher play = Pattern.compile("after `([^`]+)`").matcher(finding.message());
    assertTrue(play.find(), finding.message());
    Scenario scenario = analysis.scenario();
    PlayScript script =
        PlayScript.read(
                "a.play", play.group(1).getBytes(StandardCharsets.UTF_8), scenario, List.of())
            .script();
    assertNotNull(script, finding.message());
    PlayScriptRun run = PlayScriptRun.of(script, ended -> Map.of());
    assertTrue(run.held(), finding.message());
    return run.playthrough().made() + " moves to " + run.playthrough().place().id();
  }

  @Test
  void aSceneBehindAConditionThatNeverHoldsIsNotReached() {
    String scenes =
        """
        variables: {trust: {type: int, start: 1, min: 0, max: 3}}
        start: talk
        scenes:
          talk:
            choices:
              - {id: ask, say: Why?, goto: lost}
              - {id: confess, say: So., when: trust > 2, goto: secret}
              - {id: close, say: Tuesday?, goto: agreed}
          secret:
            choices: [{id: go, say: Go., goto: agreed}]
        """;
    Analysis analysis = analysis(scenes);
    Diagnostic finding = only(AnalysisCode.NEVER_REACHED, analysis);
    assertTrue(finding.message().contains("scene `secret`"));
    assertTrue(finding.hint().startsWith("`confess` in `talk` leads to it"), finding.hint());
    List<String> lines = Scenarios.whole(scenes + ENDINGS).lines().toList();
    assertEquals("  secret:", lines.get(finding.position().line() - 1));
    assertEquals(3, finding.position().column());
  }

  @Test
  void anEndingThatNothingLeadsToIsNotReached() {
    Analysis analysis =
        analysis(
            """
            start: talk
            scenes:
              talk:
                choices: [{id: ask, say: Why?, goto: agreed}]
            """);
    assertTrue(only(AnalysisCode.NEVER_REACHED, analysis).message().contains("the ending `lost`"));
  }

  @Test
  void aBranchOnTheWayIsReached() {
    Analysis analysis =
        analysis(
            """
            start: talk
            scenes:
              talk:
                choices: [{id: ask, say: Why?, goto: fork}]
              fork:
                branch: [{weight: 1, goto: agreed}, {weight: 1, goto: lost}]
            """);
    assertEquals(List.of(), found(analysis));
  }

  @Test
  void aStateWithNothingToChooseIsFoundWithTheShortestPlay() {
    Analysis analysis =
        analysis(
            """
            variables: {clock: {type: int, start: 0, min: 0, max: 9}}
            start: talk
            scenes:
              talk:
                choices:
                  - {id: slow, say: Slowly., when: clock < 9, effects: {clock: clock + 4}, goto: talk}
                  - {id: fast, say: Fast., when: clock < 9, effects: {clock: clock + 1}, goto: talk}
                  - {id: close, say: Tuesday?, when: clock == 4, goto: agreed}
                  - {id: leave, do: You go., when: clock == 5, goto: lost}
            """);
    Diagnostic finding = only(AnalysisCode.NOTHING_TO_CHOOSE, analysis);
    assertEquals("3 moves to talk", leadsTo(analysis, finding));
    assertTrue(finding.hint().contains("clock 9"), finding.hint());
    assertEquals(false, analysis.hasWorth());
    assertEquals(Map.of(), analysis.endings());
    assertEquals(false, analysis.measures(0));
    assertThrows(IllegalStateException.class, () -> analysis.random(0));
  }

  @Test
  void aPickWithoutALegalSetIsNothingToChoose() {
    Analysis analysis =
        analysis(
            """
            variables: {hours: {type: int, start: 3, min: 0, max: 3}}
            start: talk
            scenes:
              talk:
                choices:
                  - {id: rest, do: You rest., goto: week}
                  - {id: work, do: You work., effects: {hours: hours - 2}, goto: week}
                  - {id: leave, do: You go., goto: lost}
              week:
                pick:
                  prompt: Whom?
                  min: 1
                  max: 2
                  budget: hours
                  items:
                    - {id: north, text: North, cost: 2}
                    - {id: south, text: South, cost: 3}
                  goto: agreed
            """);
    assertEquals(
        "1 moves to week", leadsTo(analysis, only(AnalysisCode.NOTHING_TO_CHOOSE, analysis)));
  }

  @Test
  void aPickWithMoreSetsThanMayBeIsFound() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 13; i++) {
      items.append("        - {id: item-").append(i).append(", text: It., cost: 0}\n");
    }
    String scenes =
        """
        start: week
        scenes:
          week:
            pick:
              prompt: Whom?
              min: %d
              max: 13
              items:
        %s      goto: talk
          talk:
            choices: [{id: close, say: So., goto: agreed}, {id: leave, do: You go., goto: lost}]
        """;
    only(AnalysisCode.TOO_MANY_SETS, analysis(scenes.formatted(0, items)));
    Analysis fewer = analysis(scenes.formatted(7, items));
    assertEquals(List.of(), found(fewer));
    assertEquals(4_096 + 2, fewer.transitions());
    assertEquals(4, fewer.states());
  }

  @Test
  void aRoundWithoutAWayOutIsFoundOnceWhereOneComesIntoIt() {
    Analysis analysis =
        analysis(
            """
            start: talk
            scenes:
              talk:
                choices:
                  - {id: close, say: Tuesday?, goto: agreed}
                  - {id: leave, do: You go., goto: lost}
                  - {id: turn, do: You turn., goto: hall}
              hall:
                choices: [{id: walk, do: You walk., goto: maze}]
              maze:
                reflect: {prompt: Where are you?, goto: corner}
              corner:
                choices: [{id: on, do: You go on., goto: maze}]
            """);
    Diagnostic finding = only(AnalysisCode.NO_WAY_TO_AN_ENDING, analysis);
    assertEquals("2 moves to maze", leadsTo(analysis, finding));
    assertTrue(finding.hint().contains("`maze`, `corner`"), finding.hint());
  }

  @Test
  void aScoreThatCanBeFarmedIsFoundWithItsRound() {
    Analysis analysis =
        analysis(
            """
            start: hello
            scenes:
              hello:
                choices: [{id: begin, say: Hello., goto: talk}, {id: leave, do: You go., goto: lost}]
              talk:
                choices:
                  - {id: ask, say: Why?, evidence: [{code: listening/ask-problem}], goto: answer}
                  - {id: close, say: Tuesday?, goto: agreed}
              answer:
                choices:
                  - {id: interrupt, say: I see., evidence: [{code: listening/closed-series, points: 0}], goto: talk}
                  - {id: insist, say: Really?, evidence: [{code: listening/closed-series}], goto: talk}
            """);
    Diagnostic finding = only(AnalysisCode.FARMED, analysis);
    assertTrue(finding.message().contains("listening"), finding.message());
    assertTrue(finding.hint().contains("`ask interrupt`"), finding.hint());
    assertEquals("1 moves to talk", leadsTo(analysis, finding));
    assertEquals(false, analysis.measures(Scenarios.skill("listening")));
  }

  @Test
  void aRoundThatGivesBackWhatItTakesIsNotFarming() {
    Analysis analysis =
        analysis(
            """
            start: talk
            scenes:
              talk:
                choices:
                  - {id: ask, say: Why?, evidence: [{code: listening/ask-problem}], goto: answer}
                  - {id: close, say: Tuesday?, goto: agreed}
              answer:
                choices:
                  - {id: interrupt, say: I see., evidence: [{code: listening/closed-series}], goto: talk}
                  - {id: leave, do: You go., goto: lost}
            """);
    assertEquals(List.of(), found(analysis));
    assertEquals(1.0, analysis.best(Scenarios.skill("listening")), 1e-12);
  }

  @Test
  void farmingByLuckIsFarmingToo() {
    Analysis analysis =
        analysis(
            """
            start: talk
            scenes:
              talk:
                choices:
                  - {id: try, say: Why?, goto: fork}
                  - {id: close, say: Tuesday?, goto: agreed}
                  - {id: leave, do: You go., goto: lost}
              fork: {branch: [{weight: 2, goto: warm}, {weight: 3, goto: cold}]}
              warm:
                choices: [{id: nod, do: You nod., evidence: [{code: listening/reflect-complex}], goto: talk}]
              cold:
                choices: [{id: pitch, say: Buy., evidence: [{code: listening/advise-early}], goto: talk}]
            """);
    only(AnalysisCode.FARMED, analysis);
  }

  @Test
  void aSkillThatIsNotToBeMeasuredCannotBeFarmed() {
    Analysis analysis =
        analysis(
            """
            measures: [next-step]
            start: talk
            scenes:
              talk:
                choices:
                  - {id: ask, say: Why?, evidence: [{code: listening/ask-problem}], goto: talk}
                  - {id: close, say: Tuesday?, goto: agreed}
                  - {id: leave, do: You go., goto: lost}
            """);
    assertEquals(List.of(), found(analysis));
  }

  private static final String SIGNAL_IN_A_HUB =
      """
      signals: {frowns: He frowns.}
      measures: [next-step]
      variables: {asked: {type: bool, start: false}}
      start: hello
      scenes:
        hello:
          choices: [{id: begin, say: Hello., goto: hub}]
        hub:
          lines: [{customer: Hm., signal: frowns%s}]
          choices:
            - {id: ask, say: Why?, effects: {asked: true}, goto: answer}
            - {id: close, say: Tuesday?, goto: agreed}
            - {id: leave, do: You go., goto: lost}
        answer:
          choices: [{id: back, say: I see., goto: hub}]
      """;

  @Test
  void aSignalInAHubCanBeOnScreenTwice() {
    Analysis analysis = analysis(SIGNAL_IN_A_HUB.formatted(""));
    Diagnostic finding = only(AnalysisCode.SIGNAL_TWICE, analysis);
    assertEquals("3 moves to hub", leadsTo(analysis, finding));
  }

  @Test
  void aSignalThatIsShownOnlyTheFirstTimeIsFine() {
    assertEquals(List.of(), found(analysis(SIGNAL_IN_A_HUB.formatted(", when: \"!asked\""))));
  }

  private static final String GATE =
      """
      start: talk
      scenes:
        talk:
          choices:
            - {id: hide, say: It fits., evidence: [{code: referral/hide-misfit%s}], goto: more}
            - {id: tell, say: It does not fit., evidence: [{code: referral/disclose-misfit, points: 0}], goto: agreed}
            - {id: leave, do: You go., goto: lost}
        more:
          choices:
            - {id: refer, say: Ask them., evidence: [{code: referral/refer-specific, points: %d}], goto: agreed}
      """;

  @Test
  void aBestPathThroughAGateIsFound() {
    Analysis analysis = analysis(GATE.formatted(", points: -1", 2));
    Diagnostic finding = only(AnalysisCode.GATE_ON_BEST_PATH, analysis);
    assertTrue(finding.message().contains("`referral/hide-misfit`"), finding.message());
    assertEquals("1 moves to more", leadsTo(analysis, finding));
  }

  @Test
  void aGateOnAPathThatIsAsGoodAsTheBestIsFound() {
    only(AnalysisCode.GATE_ON_BEST_PATH, analysis(GATE.formatted(", points: -2", 2)));
  }

  @Test
  void aGateOnAWorsePathIsFine() {
    assertEquals(List.of(), found(analysis(GATE.formatted("", 2))));
  }

  @Test
  void aGateThatOnlyAnotherSkillsBestPathMeetsIsFine() {
    Analysis analysis =
        analysis(
            """
            start: talk
            scenes:
              talk:
                choices:
                  - {id: hide, say: It fits., evidence: [{code: referral/hide-misfit}, {code: next-step/fix-date}], goto: agreed}
                  - {id: leave, do: You go., goto: lost}
            """);
    assertEquals(List.of(), found(analysis));
  }

  @Test
  void aGateOfAnEndingIsMetThereAndToldWhereTheEndingIs() {
    Scenario scenario =
        Scenarios.of(
            """
            start: talk
            scenes:
              talk:
                choices:
                  - {id: sell, say: Sign., evidence: [{code: referral/say-preference, points: 3}], goto: sold}
                  - {id: leave, do: You go., goto: lost}
            endings:
              sold: {outcome: order, fit: poor, title: Sold, text: Sold.}
              lost: {outcome: no-sale, fit: good, title: Lost, text: That was it.}
            """);
    Analysis analysis = Analysis.of(scenario, Scenarios.SKILLS);
    Diagnostic finding = only(AnalysisCode.GATE_ON_BEST_PATH, analysis);
    assertEquals("1 moves to sold", leadsTo(analysis, finding));
    assertEquals(scenario.endings().getFirst().position(), finding.position());
  }

  @Test
  void tooManyStatesAreBlamedOnTheVariablesThatMultiplyThem() {
    String scenes =
        """
        variables:
          flag: {type: bool, start: false}
          clock: {type: int, start: 0, min: 0, max: 500}
          trust: {type: int, start: 0, min: 0, max: 40}
        start: talk
        scenes:
          talk:
            choices:
              - {id: wait, do: You wait., effects: {clock: clock + 1}, goto: talk}
              - {id: ask, say: Why?, once: true, effects: {trust: trust + 1, flag: true}, goto: talk}
              - {id: nod, do: You nod., effects: {trust: trust + 1}, goto: talk}
              - {id: close, say: Tuesday?, when: clock > 400 || trust > 30 || flag, goto: agreed}
              - {id: leave, do: You go., goto: lost}
        """;
    Scenario scenario = Scenarios.of(scenes + ENDINGS);
    Analysis analysis = Analysis.of(scenario, Scenarios.SKILLS, 1_000);
    Diagnostic finding = only(AnalysisCode.TOO_MANY_STATES, analysis);
    assertEquals(false, analysis.complete());
    assertEquals(false, analysis.hasWorth());
    assertTrue(analysis.states() > 1_000 && analysis.states() < 1_010);
    Matcher blamed =
        Pattern.compile("`clock` \\((\\d+) values\\).*`trust` \\((\\d+) values\\)")
            .matcher(finding.message());
    assertTrue(blamed.find(), finding.message());
    assertTrue(finding.message().contains("the `once` of `ask` in `talk`"), finding.message());
    assertTrue(finding.message().contains("states seen"), finding.message());
  }

  @Test
  void aMeasuredSkillThatNothingTellsApartIsRemarkedOn() {
    Analysis analysis =
        analysis(
            """
            measures: [listening, next-step]
            start: talk
            scenes:
              talk:
                choices:
                  - {id: close, say: Tuesday?, goto: agreed}
                  - {id: leave, do: You go., goto: lost}
            """);
    Diagnostic finding = only(AnalysisCode.NOT_MEASURED, analysis);
    assertTrue(finding.message().contains("listening"), finding.message());
    assertEquals(false, finding.isError());
  }

  @Test
  void theShortestPlayTellsHowChanceMustFall() {
    Analysis analysis =
        analysis(
            """
            start: ring
            scenes:
              ring: {branch: [{weight: 9, goto: talk}, {weight: 1, goto: other}]}
              other:
                branch: [{weight: 1, goto: talk}, {weight: 1, goto: list}]
              talk:
                choices: [{id: close, say: Tuesday?, goto: agreed}, {id: leave, do: You go., goto: lost}]
              list:
                pick:
                  prompt: Which?
                  min: 1
                  max: 2
                  items: [{id: one, text: One, cost: 0}, {id: two, text: Two, cost: 0}]
                  goto: round
              round:
                choices: [{id: walk, do: You walk., goto: round}]
            """);
    Diagnostic finding = only(AnalysisCode.NO_WAY_TO_AN_ENDING, analysis);
    assertEquals("1 moves to round", leadsTo(analysis, finding));
    assertTrue(
        finding.message().contains("chance:ring=other chance:other=list pick:one"),
        finding.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain-choices",
        "free-round",
        "draining-round",
        "left-to-chance",
        "slow-chain",
        "clamped-trust",
        "asked-once",
        "dead-variables",
        "evidence-at-the-end"
      })
  void whatIsFineIsNotFoundFaultWith(String id) {
    assertEquals(List.of(), found(Analysis.of(Scenarios.named(id), Scenarios.SKILLS)));
  }
}
