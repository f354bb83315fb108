package headway.store;

import headway.assessment.Assessment;
import headway.assessment.Index;
import headway.assessment.Indicator;
import headway.people.PersonId;
import headway.play.Answer;
import headway.play.Move;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Persons, playthroughs, moves and an assessment to keep. */
final class Samples {
  static final Instant MORNING = Instant.parse("2026-03-02T08:30:00.123Z");
  static final PersonId NADIA = new PersonId("a".repeat(32));
  static final PersonId JORIS = new PersonId("b".repeat(32));

  private Samples() {}

  static PlaythroughId playthrough(long number) {
    return new PlaythroughId("%032x".formatted(number));
  }

  static Beginning beginning(long number, PersonId person) {
    return Beginning.afresh(
        playthrough(number),
        person,
        "first-visit",
        HexFormat.of().formatHex(new byte[32]),
        Long.MIN_VALUE + number,
        "nl",
        true,
        MORNING.plusSeconds(number));
  }

  static KeptMove move(String choice) {
    return KeptMove.of(Answer.of(new Move.Choose(choice)), MORNING.plusSeconds(60));
  }

  static Intention tried(String text) {
    return new Intention(text, MORNING, null);
  }

  static Assessment assessment(String rulesVersion) {
    Indicator gate =
        new Indicator(
            "referral",
            "hide-misfit",
            -3,
            true,
            40,
            Map.of("nl", "Een misfit verzwijgen", "en", "Hides a misfit"),
            Map.of("nl", "Zwijgt.", "en", "Keeps quiet."));
    SequencedMap<String, Assessment.SkillScore> skills = new LinkedHashMap<>();
    skills.put(
        "referral",
        new Assessment.SkillScore(
            true,
            83.33333333333333,
            40.0,
            5,
            -0.1,
            6,
            -9.5,
            0.0,
            new Assessment.Gate(gate, 40, 3),
            List.of(
                new Index("moves-to-disclosure", null, 2, true),
                new Index("share", 0.7, 0.5, false))));
    skills.put(
        "listening",
        new Assessment.SkillScore(false, null, null, 0, 0, 0, null, null, null, List.of()));
    return new Assessment(
        rulesVersion,
        skills,
        List.of(
            new Assessment.DecisionScore(
                1, Map.of("referral", 8.2), Map.of("referral", 0.0), Map.of("referral", 0.0)),
            new Assessment.DecisionScore(
                2, Map.of("referral", 49.2), Map.of("referral", 1.5), Map.of("referral", -24.6))));
  }
}
