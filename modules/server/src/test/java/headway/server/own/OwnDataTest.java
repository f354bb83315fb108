package headway.server.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import headway.assessment.Assessment;
import headway.assessment.Index;
import headway.assessment.Indicator;
import headway.people.PersonId;
import headway.play.Answer;
import headway.play.Move;
import headway.store.Beginning;
import headway.store.Database;
import headway.store.Durability;
import headway.store.FollowUp;
import headway.store.Intention;
import headway.store.KeptMove;
import headway.store.Opening;
import headway.store.PlaythroughId;
import headway.store.Playthroughs;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDataTest {
  private static final PersonId NADIA = new PersonId("a".repeat(32));
  private static final PersonId JORIS = new PersonId("b".repeat(32));
  private static final Instant MORNING = Instant.parse("2026-03-02T08:30:00.123Z");

  @TempDir Path folder;

  @Test
  void aCopyHasEverythingThatIsKeptOfAPersonAndNothingOfAnother() {
    try (Database database =
        assertInstanceOf(Opening.Opened.class, Database.embedded(folder, Durability.PROCESS_DEATH))
            .database()) {
      Playthroughs plays = database.playthroughs();
      play(plays, 1, NADIA);
      play(plays, 2, JORIS);
      KeptMove first = plays.find(id(1), NADIA).orElseThrow().moves().getFirst();
      plays.begin(
          new Beginning(
              id(3),
              NADIA,
              "visit",
              "0".repeat(64),
              7,
              "",
              false,
              id(1),
              List.of(first),
              null,
              MORNING));
      OwnData data = new OwnData(plays, _ -> List.of(), ignored -> Optional.empty(), () -> MORNING);
      JsonObject copy = new JsonObject(new String(data.of(NADIA), StandardCharsets.UTF_8));

      assertEquals("headway-own-data", copy.getString("format"));
      assertEquals(1, copy.getInteger("version"));
      assertEquals(MORNING, copy.getInstant("exported"));
      assertEquals(NADIA.text(), copy.getString("person"));
      assertEquals(2, copy.getJsonArray("playthroughs").size());
      JsonObject replay =
          copy.getJsonArray("playthroughs").stream()
              .map(JsonObject.class::cast)
              .filter(each -> each.getString("origin") != null)
              .findFirst()
              .orElseThrow();
      assertEquals(id(1).text(), replay.getString("origin"));
      assertEquals(1, replay.getInteger("taken"));
      assertNull(replay.getValue("assessment"));
      assertNull(replay.getValue("intention"));
      assertNull(replay.getValue("ending"));
      assertPlay(
          copy.getJsonArray("playthroughs").stream()
              .map(JsonObject.class::cast)
              .filter(each -> each.getString("origin") == null)
              .findFirst()
              .orElseThrow());
    }
  }

  private static void assertPlay(JsonObject play) {
    assertEquals(id(1).text(), play.getString("id"));
    assertEquals("visit", play.getString("scenario"));
    assertEquals("0".repeat(64), play.getString("hash"));
    assertEquals(Long.toString(Long.MIN_VALUE), play.getString("seed"));
    assertEquals("en", play.getString("language"));
    assertEquals(true, play.getBoolean("hints"));
    assertEquals(MORNING, play.getInstant("created"));
    assertEquals(MORNING.plusSeconds(99), play.getInstant("updated"));
    assertEquals(true, play.getBoolean("ended"));
    JsonObject said = play.getJsonArray("moves").getJsonObject(0);
    assertEquals("flag:2 ask", said.getString("token"));
    assertEquals("What “keeps” you?\nAnd since when?", said.getString("ownWords"));
    assertEquals(MORNING, said.getInstant("at"));
    assertEquals(
        "I talk too much \u0000",
        play.getJsonArray("moves").getJsonObject(1).getString("reflection"));
    JsonObject intention = play.getJsonObject("intention");
    assertEquals("Ask first", intention.getString("text"));
    assertEquals(MORNING.plusSeconds(9), intention.getInstant("written"));
    JsonObject went = intention.getJsonObject("followUp");
    assertEquals("did-not-help", went.getString("went"));
    assertEquals("They laughed", went.getString("happened"));
    assertEquals(MORNING.plusSeconds(99), went.getInstant("at"));
    JsonObject assessment = play.getJsonObject("assessment");
    assertEquals("rules 3", assessment.getString("rules"));
    JsonObject score = assessment.getJsonObject("skills").getJsonObject("referral");
    assertEquals(83.33333333333333, score.getDouble("raw"));
    assertEquals(40.0, score.getDouble("score"));
    assertEquals(5, score.getInteger("points"));
    assertEquals(-0.1, score.getDouble("random"));
    assertEquals(6.0, score.getDouble("best"));
    assertEquals(-9.5, score.getDouble("worst"));
    assertEquals(0.5, score.getDouble("luck"));
    JsonObject gate = score.getJsonObject("gate");
    assertEquals("referral/hide-misfit", gate.getJsonObject("indicator").getString("code"));
    assertEquals(
        "Zwijgt.", gate.getJsonObject("indicator").getJsonObject("meanings").getString("nl"));
    assertEquals(3, gate.getInteger("turn"));
    JsonObject index = score.getJsonArray("indices").getJsonObject(0);
    assertEquals("share", index.getString("id"));
    assertEquals(0.7, index.getDouble("value"));
    JsonObject decision = assessment.getJsonArray("decisions").getJsonObject(0);
    assertEquals(1.5, decision.getJsonObject("loss").getDouble("referral"));
    assertEquals(40.5, decision.getJsonObject("stake").getDouble("referral"));
    assertEquals(-24.6, decision.getJsonObject("contribution").getDouble("referral"));
  }

  private static PlaythroughId id(long number) {
    return new PlaythroughId("%032x".formatted(number));
  }

  private static void play(Playthroughs plays, long number, PersonId person) {
    plays.begin(
        Beginning.afresh(
            id(number), person, "visit", "0".repeat(64), Long.MIN_VALUE, "en", true, MORNING));
    Answer said =
        new Answer(
            new TreeSet<>(List.of(2)),
            new Move.Choose("ask"),
            "What “keeps” you?\nAnd since when?");
    plays.append(id(number), person, 1, KeptMove.of(said, MORNING), false);
    Answer thought = Answer.of(new Move.Reflect("I talk too much \u0000"));
    plays.append(id(number), person, 2, KeptMove.of(thought, MORNING), true);
    plays.score(id(number), person, assessment());
    FollowUp went =
        new FollowUp(FollowUp.Went.DID_NOT_HELP, "They laughed", MORNING.plusSeconds(99));
    plays.intend(id(number), person, new Intention("Ask first", MORNING.plusSeconds(9), went));
  }

  private static Assessment assessment() {
    Indicator hidden =
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
            0.5,
            new Assessment.Gate(hidden, 40, 3),
            List.of(new Index("share", 0.7, 0.5, false))));
    return new Assessment(
        "rules 3",
        skills,
        List.of(
            new Assessment.DecisionScore(
                2, Map.of("referral", 40.5), Map.of("referral", 1.5), Map.of("referral", -24.6))));
  }
}
