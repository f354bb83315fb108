package headway.assessment.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.assessment.Assessment;
import headway.assessment.Assessment.DecisionScore;
import headway.assessment.Assessment.Gate;
import headway.assessment.Assessment.SkillScore;
import headway.assessment.Indicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SkillProgressTest {
  private static Plays plays() {
    return new Plays();
  }

  @Test
  void threeScenariosAndTwelveDecisionsAreEnough() {
    SkillProgress enough =
        plays()
            .first(0, "a", "listening", 30, 4)
            .first(1, "b", "listening", 60, 4)
            .first(2, "c", "listening", 90, 4)
            .of("listening");
    assertEquals(Optional.of(new Band(40, 60, 80)), enough.now());
    assertEquals(3, enough.scenarios());
    assertEquals(12, enough.decisions());
  }

  @Test
  void elevenDecisionsAreFewAndSoAreTwoScenarios() {
    SkillProgress decisions =
        plays()
            .first(0, "a", "listening", 30, 4)
            .first(1, "b", "listening", 60, 4)
            .first(2, "c", "listening", 90, 3)
            .of("listening");
    assertEquals(Optional.empty(), decisions.now());
    SkillProgress scenarios =
        plays()
            .first(0, "a", "listening", 30, 20)
            .first(1, "b", "listening", 60, 20)
            .of("listening");
    assertEquals(Optional.empty(), scenarios.now());
    assertEquals(2, scenarios.firsts().size(), "the scores are shown all the same");
  }

  @Test
  void replaysPractiseAndDoNotMeasure() {
    SkillProgress progress =
        plays()
            .first(0, "a", "listening", 30, 4)
            .replay(1, "a", "listening", 100, 4)
            .first(2, "b", "listening", 60, 4)
            .first(3, "c", "listening", 90, 4)
            .replay(4, "c", "listening", 100, 40)
            .of("listening");
    assertEquals(Optional.of(new Band(40, 60, 80)), progress.now());
    assertEquals(12, progress.decisions());
    assertEquals(5, progress.practised().size());
    assertEquals(
        Plays.MONDAY.plusDays(4), Objects.requireNonNull(progress.lastPractised()).toLocalDate());
  }

  @Test
  void whereOneStoodIsToldAfterEachPlayFromTheOneThatMadeItEnough() {
    SkillProgress progress =
        plays()
            .first(4, "e", "listening", 81, 8)
            .first(0, "a", "listening", 60, 4)
            .first(1, "b", "listening", 72, 3)
            .first(2, "c", "listening", 54, 4)
            .first(3, "d", "listening", 78, 8)
            .of("listening");
    assertEquals(
        List.of(4, 5), progress.standings().stream().map(SkillProgress.Standing::firsts).toList());
    assertEquals(Band.of(List.of(60.0, 72.0, 54.0, 78.0)), progress.standings().getFirst().band());
    assertEquals(69, progress.now().orElseThrow().mean());
  }

  @Test
  void ofManyPlaysTheLatestAreTold() {
    Plays plays = plays();
    for (int day = 0; day < 30; day++) {
      plays.first(day, "scenario-" + day, "listening", day, 5);
    }
    SkillProgress progress = plays.of("listening");
    assertEquals(SkillProgress.LATEST, progress.standings().size());
    assertEquals(19, progress.standings().getFirst().firsts());
    assertEquals(30, progress.standings().getLast().firsts());
    assertEquals(14.5, progress.now().orElseThrow().mean(), 1e-9);
  }

  @Test
  void aSkillThatWasNeverMeasuredIsUnknown() {
    SkillProgress progress = plays().first(0, "a", "listening", 30, 4).of("referral");
    assertEquals(Optional.empty(), progress.now());
    assertEquals(0, progress.scenarios());
    assertNull(progress.lastPractised());
    assertFalse(progress.mastered());
  }

  @Test
  void masteryIsAMeanOfEightyABandFromSixtyFiveAndTwoNewScenariosOfEighty() {
    assertTrue(fourPlays(78, 80, 84, 80).mastered());
    assertFalse(fourPlays(77, 80, 81, 80).mastered(), "a mean of 79.5");
    assertFalse(fourPlays(100, 100, 90, 79).mastered(), "the last one below 80");
    assertFalse(fourPlays(100, 100, 79, 90).mastered(), "the one before below 80");
  }

  private static SkillProgress fourPlays(double a, double b, double c, double d) {
    return plays()
        .first(0, "a", "listening", a, 4)
        .first(1, "b", "listening", b, 4)
        .first(2, "c", "listening", c, 4)
        .first(3, "d", "listening", d, 4)
        .of("listening");
  }

  @Test
  void aWideBandIsNoMastery() {
    SkillProgress wide = fourPlays(20, 100, 100, 100);
    assertEquals(80, wide.now().orElseThrow().mean());
    assertEquals(60, wide.now().orElseThrow().low());
    assertFalse(wide.mastered());
  }

  @Test
  void aGateInOneOfTheLatestTwoIsNoMasteryWhateverTheScore() {
    Plays plays =
        plays()
            .first(0, "a", "referral", 95, 4)
            .first(1, "b", "referral", 95, 4)
            .gated(2, "c", "referral", 85, 4)
            .first(3, "d", "referral", 95, 4);
    assertFalse(plays.of("referral").mastered());
    assertTrue(plays.first(4, "e", "referral", 95, 4).of("referral").mastered());
  }

  @Test
  void anAssessmentShowsItsMeasuredSkillsAndTheDecisionsThatBoreOnThem() {
    Gate gate =
        new Gate(new Indicator("referral", "hide", -3, true, 40, Map.of(), Map.of()), 40, 2);
    Map<String, SkillScore> scores = new LinkedHashMap<>();
    scores.put("listening", score(61.5, null));
    scores.put("prospecting", score(null, null));
    scores.put("referral", score(40.0, gate));
    Assessment assessment =
        new Assessment(
            "rules",
            scores,
            List.of(
                decision(1, Map.of("listening", 20.0, "referral", 0.0)),
                decision(2, Map.of("listening", 1e-12, "referral", 35.0)),
                decision(3, Map.of("listening", 5.0, "referral", 0.0))));
    assertEquals(
        Map.of("listening", new Showing(61.5, false, 2), "referral", new Showing(40, true, 1)),
        Showing.of(assessment));
  }

  private static SkillScore score(@Nullable Double score, @Nullable Gate gate) {
    return new SkillScore(score != null, score, score, 0, 0, 6, null, null, gate, List.of());
  }

  private static DecisionScore decision(int turn, Map<String, Double> stake) {
    return new DecisionScore(turn, stake, Map.of(), Map.of());
  }

  @Test
  void aShowingIsAScoreFromDecisions() {
    assertThrows(IllegalArgumentException.class, () -> new Showing(Double.NaN, false, 1));
    assertThrows(IllegalArgumentException.class, () -> new Showing(101, false, 1));
    assertThrows(IllegalArgumentException.class, () -> new Showing(50, false, -1));
  }
}
