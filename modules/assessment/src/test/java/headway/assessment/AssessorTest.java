package headway.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.assessment.Assessment.DecisionScore;
import headway.assessment.Assessment.SkillScore;
import headway.play.State;
import headway.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessorTest {
  private static final Scenario TALK =
      Talks.of(
          """
          signals: {pause: She waits.}
          variables:
            known: {type: bool, start: false}
          start: talk
          scenes:
            talk:
              lines:
                - customer: Well.
                - {customer: ..., signal: pause}
              choices:
                - id: ask
                  say: What is the matter?
                  evidence: [{code: hearing/ask, why: You asked.}]
                  goto: ring
                - id: advise
                  say: Take two.
                  effects: {known: true}
                  evidence:
                    - {code: hearing/advise}
                    - {code: hearing/hide, points: 0, when: known}
                  goto: ring
                - {id: learn, do: You look it up., effects: {known: true}, goto: talk-on}
            talk-on:
              choices:
                - id: keep
                  do: You keep it quiet.
                  evidence: [{code: hearing/hide, points: 0, when: known}]
                  goto: open
            ring: {branch: [{weight: 3, goto: open}, {weight: 1, goto: shut}]}
            open:
              choices:
                - {id: close, say: Shall we?, goto: signed}
                - {id: leave, say: Goodbye., goto: gone}
                - {id: sell, say: Just take it., goto: sold}
            shut: {choices: [{id: leave, say: Goodbye., goto: gone}]}
          endings:
            signed: {outcome: order, fit: good, title: Signed, text: Signed.}
            gone: {outcome: stop, fit: good, title: Gone, text: Gone.}
            sold: {outcome: order, fit: poor, title: Sold, text: Sold.}
          """);

  /** By hand: the signal, the question, then 3 of 4 times the order, or the door. */
  private static final Map<String, Double> BEST =
      Map.of(
          "talk", 4.0, "talk-on", 3.0, "open", 3.0, "shut", -1.0, "signed", 3.0, "gone", -1.0,
          "sold", -3.0);

  private record ByHand(boolean measured, double random, double noise) implements Worth {
    @Override
    public boolean measures(int skill) {
      return measured;
    }

    @Override
    public double random(int skill) {
      return random;
    }

    @Override
    public double best(int skill) {
      return 4;
    }

    @Override
    public @Nullable Double worst(int skill) {
      return -4.0;
    }

    @Override
    public double best(int skill, State state) {
      return noise + Objects.requireNonNull(BEST.get(TALK.place(state.place()).id()));
    }

    @Override
    public double stake(int skill, State state) {
      return TALK.place(state.place()).id().equals("talk-on") ? noise : 40;
    }
  }

  private static final Worth WORTH = new ByHand(true, -1, 0);
  private static final Assessor ASSESSOR = new Assessor(Talks.SKILLS);

  private static Transcript transcript(String script) {
    return ASSESSOR.transcript(Talks.played(TALK, script));
  }

  private static SkillScore score(String script) {
    return score(ASSESSOR.assess(transcript(script), WORTH));
  }

  private static SkillScore score(Assessment assessment) {
    return Objects.requireNonNull(assessment.skills().get("hearing"));
  }

  private static List<String> shown(List<Evidence> evidence) {
    return evidence.stream().map(each -> each.indicator().id() + " " + each.points()).toList();
  }

  @Test
  void aDecisionWithOneWayOutBearsOnNoSkill() {
    Assessment assessment = ASSESSOR.assess(transcript("learn keep leave"), WORTH);
    assertEquals(
        List.of(true, false, true),
        assessment.decisions().stream().map(decision -> decision.bearsOn("hearing")).toList());
    assertEquals(
        List.of(40.0, 0.0, 40.0),
        assessment.decisions().stream().map(decision -> decision.stake().get("hearing")).toList());
  }

  @Test
  void aTurnShowsTheAuthorsEvidenceThenItsFlags() {
    Transcript transcript = transcript("flag:1,2 ask");
    assertEquals(List.of("ask 1", "alarm -1", "catch 1"), shown(transcript.evidence().getFirst()));
    assertEquals(List.of(), shown(transcript.endingEvidence()));
    assertNull(transcript.ending());
  }

  @Test
  void evidenceCountsOnlyWhereItsConditionHeldBeforeTheMove() {
    assertEquals(List.of("advise -1"), shown(transcript("advise").evidence().getFirst()));
    assertEquals(List.of("hide 0"), shown(transcript("learn keep").evidence().get(1)));
  }

  @Test
  void anEndingShowsWhatTheSkillSaysOfIt() {
    assertEquals(
        List.of("outcome 3"), shown(transcript("chance:ring=open ask close").endingEvidence()));
    assertEquals(
        List.of("betray -3"), shown(transcript("chance:ring=open ask sell").endingEvidence()));
  }

  @Test
  void theBestPlayHasAHundredHoweverChanceFalls() {
    SkillScore open = score("chance:ring=open flag:2 ask close");
    SkillScore shut = score("chance:ring=shut flag:2 ask leave");
    assertEquals(100.0, open.raw());
    assertEquals(100.0, shut.raw());
    assertEquals(100.0, open.score());
    assertEquals(5, open.points());
    assertEquals(1, shut.points());
    assertEquals(1.0, open.luck());
    assertEquals(-3.0, shut.luck());
  }

  @Test
  void aLossIsWhatADecisionGaveAway() {
    List<DecisionScore> decisions =
        ASSESSOR.decisions(transcript("chance:ring=open flag:1 advise leave"), WORTH);
    // 4 less -1 for the flag, -1 for the advice, and 2 to be expected after it.
    assertEquals(Map.of("hearing", 4.0), decisions.get(0).loss());
    assertEquals(Map.of("hearing", 4.0), decisions.get(1).loss());
    assertEquals(Map.of("hearing", -80.0), decisions.get(0).contribution());
  }

  @Test
  void contributionsAndAHundredAddUpToRaw() {
    Assessment assessment =
        ASSESSOR.assess(transcript("chance:ring=open flag:1 advise leave"), WORTH);
    double sum =
        assessment.decisions().stream()
            .mapToDouble(decision -> Objects.requireNonNull(decision.contribution().get("hearing")))
            .sum();
    assertEquals(100 + sum, Objects.requireNonNull(score(assessment).raw()), 1e-12);
    assertEquals(-60.0, Objects.requireNonNull(score(assessment).raw()), 1e-12);
    assertEquals(0.0, score(assessment).score());
  }

  @Test
  void decisionsAreKnownWhileThePlayGoesOnButNoScoreIs() {
    Transcript going = transcript("chance:ring=open flag:2 ask");
    assertEquals(Map.of("hearing", 0.0), ASSESSOR.decisions(going, WORTH).getFirst().loss());
    assertThrows(IllegalArgumentException.class, () -> ASSESSOR.assess(going, WORTH));
  }

  @Test
  void aGateCapsTheScoreEvenWhereItsEvidenceCountsNothing() {
    SkillScore score = score("flag:2 learn keep close");
    assertEquals(100.0, score.raw());
    assertEquals(40.0, score.score());
    assertEquals("hide", Objects.requireNonNull(score.gate()).indicator().id());
    assertEquals(2, Objects.requireNonNull(score.gate()).turn());
  }

  @Test
  void theLowestOfSeveralGatesActs() {
    SkillScore score = score("flag:2 learn keep sell");
    assertEquals("betray", Objects.requireNonNull(score.gate()).indicator().id());
    assertEquals(20, Objects.requireNonNull(score.gate()).cap());
    assertEquals(0, Objects.requireNonNull(score.gate()).turn());
    assertEquals(0.0, score.score());
  }

  @Test
  void whereNothingIsMeasuredThereIsNoScore() {
    Assessment assessment =
        ASSESSOR.assess(transcript("chance:ring=open flag:2 ask close"), new ByHand(false, 4, 0));
    SkillScore score = score(assessment);
    assertTrue(!score.measured());
    assertNull(score.raw());
    assertNull(score.score());
    assertNull(score.luck());
    assertEquals(5, score.points());
    assertEquals(Map.of(), assessment.decisions().getFirst().loss());
    assertTrue(assessment.overall().isEmpty());
  }

  @Test
  void theRoundingOfSumsIsNoLoss() {
    Worth rounded = new ByHand(true, -1, 1e-12);
    Transcript transcript = transcript("chance:ring=open flag:2 ask close");
    Assessment assessment = ASSESSOR.assess(transcript, rounded);
    assertEquals(100.0, score(assessment).raw());
    assessment
        .decisions()
        .forEach(decision -> assertEquals(Map.of("hearing", 0.0), decision.loss()));
  }

  @Test
  void recallCountsWhatWasAndWhatWasNotSaid() {
    Scenario evening =
        Talks.of(
            """
            variables: {asked: {type: bool, start: true}}
            start: heard
            scenes:
              heard:
                recall:
                  prompt: What did she say?
                  statements:
                    - {id: june, text: June., said: true}
                    - {id: july, text: July., said: false}
                    - {id: price, text: A price., said: asked}
                  effects: {asked: false}
                  goto: gone
            endings:
              gone: {outcome: stop, fit: good, title: Gone, text: Gone.}
            """);
    Transcript transcript = ASSESSOR.transcript(Talks.played(evening, "recall:price,july,june"));
    assertEquals(
        List.of("recall 1", "mishear -1", "recall 1"), shown(transcript.evidence().getFirst()));
  }

  @Test
  void thePointsOfAPickAreThoseOfItsItemsInFileOrder() {
    Scenario week =
        Talks.of(
            """
            start: week
            scenes:
              week:
                pick:
                  prompt: Whom?
                  min: 1
                  max: 2
                  items:
                    - {id: north, text: N, evidence: [{code: hearing/ask, points: 2}]}
                    - {id: south, text: S, evidence: [{code: hearing/advise}]}
                    - {id: east, text: E, evidence: [{code: hearing/hide}]}
                  goto: gone
            endings:
              gone: {outcome: no-sale, fit: good, title: Gone, text: Gone.}
            """);
    Transcript transcript = ASSESSOR.transcript(Talks.played(week, "pick:south,north"));
    assertEquals(List.of("ask 2", "advise -1"), shown(transcript.evidence().getFirst()));
    assertEquals(List.of("outcome 0"), shown(transcript.endingEvidence()));
  }
}
