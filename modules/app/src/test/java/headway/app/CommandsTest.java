package headway.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.assessment.Skills;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as they are typed: what they answer, and with which exit code. */
class CommandsTest {
  private static final String STORY =
      """
      format: 1
      id: first-call
      language: en
      title: A first call
      summary: A customer wonders about {product}.
      briefing: You sell {product}.
      minutes: 5
      level: 1
      parameters: {product: doors}
      cast:
        ann: {name: Ann}
      signals:
        looks-away: She has stopped listening.
      variables:
        clock: {type: int, start: 0, min: 0, max: 60, shown: clock}
        warm: {type: bool, start: false}
        stage: {type: enum, values: [cold, ready], start: cold}
      start: before
      scenes:
        before:
          lines:
            - narrator: It is nine o'clock.
          branch:
            - {goto: hello}
        hello:
          lines:
            - ann: So, what do your doors cost?
            - narrator: She looks out of the window.
              signal: looks-away
          choices:
            - id: ask
              say: What makes you ask?
              effects: {clock: clock + 5, warm: true, stage: ready}
              evidence:
                - {code: listening/ask-problem, points: 2, why: You ask first.}
              reply:
                - ann: Ours get stuck, {clock} minutes every day.
              goto: week
            - id: price
              say: Four thousand.
              evidence:
                - {code: listening/advise-early}
              goto: no-deal
        week:
          pick:
            prompt: Whom do you call?
            min: 1
            max: 1
            items:
              - {id: north, text: North, cost: 0, fit: true}
              - {id: south, text: South, cost: 0, fit: false}
            goto: deal
      endings:
        deal:
          outcome: advance
          fit: good
          title: A visit
          text: She shows you her doors.
          next-step: {action: A visit, customer-owner: true, date: true, our-task: true, purpose: true}
        no-deal:
          outcome: no-sale
          fit: good
          title: Nothing
          text: She hangs up.
      """;

  @TempDir Path root;

  private record Answered(int code, String answer, String remarks) {
    JsonObject json() {
      assertEquals(1, answer.lines().count(), answer);
      return new JsonObject(answer);
    }
  }

  private Answered headway(String... arguments) {
    return typing("", arguments);
  }

  private Answered typing(String typed, String... arguments) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteArrayOutputStream remarks = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.of(
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), answer, remarks);
    int code = Headway.run(terminal, new Installation(root, Skills.installed()), arguments);
    return new Answered(
        code, answer.toString(StandardCharsets.UTF_8), remarks.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void aStory() throws IOException {
    write("scenarios/first-call/scenario.yaml", STORY);
  }

  private Path write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @Test
  void aSoundScenarioHasNoErrorsToTell() {
    Answered answered = headway("check", root.resolve("scenarios").toString(), "--json");

    assertEquals(0, answered.code(), answered.answer());
    assertEquals(List.of("diagnostics"), List.copyOf(answered.json().fieldNames()));
  }

  @Test
  void aFaultIsToldWithItsFileLineAndColumn() throws IOException {
    Path broken =
        write(
            "scenarios/broken/scenario.yaml",
            STORY.replace("id: first-call", "id: broken").replace("goto: week", "goto: weak"));

    Answered answered = headway("check", root.resolve("scenarios").toString(), "--json");

    assertEquals(1, answered.code());
    JsonObject fault = answered.json().getJsonArray("diagnostics").getJsonObject(0);
    assertEquals(
        List.of("code", "severity", "file", "line", "column", "message", "hint"),
        List.copyOf(fault.fieldNames()));
    assertEquals("HW303", fault.getString("code"));
    assertEquals("error", fault.getString("severity"));
    assertEquals(broken.toString(), fault.getString("file"));
    assertEquals(lineOf("goto: week"), fault.getInteger("line"));
    assertEquals(15, fault.getInteger("column"));
    assertEquals("Did you mean `week`?", fault.getString("hint"));
  }

  private static int lineOf(String words) {
    return 1
        + (int) STORY.substring(0, STORY.indexOf(words)).chars().filter(c -> c == '\n').count();
  }

  @Test
  void asTextAFaultIsOneLineThatEditorsUnderstandAndItsHint() throws IOException {
    write("scenarios/first-call/scenario.yaml", STORY.replace("start: before", "start: befor"));

    Answered answered = headway("check", root.resolve("scenarios/first-call").toString());

    assertEquals(1, answered.code());
    assertTrue(
        answered.answer().contains("scenario.yaml:%d:".formatted(lineOf("start: before"))),
        answered.answer());
    assertTrue(answered.answer().contains(": error HW303: "), answered.answer());
    assertTrue(answered.answer().contains("\n    Did you mean `before`?"), answered.answer());
    assertEquals("1 scenario checked: 1 error, no remarks.\n", answered.remarks());
  }

  @Test
  void wrongUsageIsToldBesideTheAnswerAndEndsWithTwo() {
    for (String[] wrong :
        new String[][] {
          {},
          {"chek"},
          {"check"},
          {"check", "nowhere"},
          {"play"},
          {"play", "first-cal"},
          {"play", "first-call", "--seed", "x"},
          {"play", "first-call", "--lang", "fr"},
          {"play", "first-call", "--script", "nowhere.play"},
          {"analyse", "nowhere", "--json"},
          {"serve", "--port", "70000"}
        }) {
      Answered answered = headway(wrong);
      assertEquals(2, answered.code(), String.join(" ", wrong));
      assertEquals("", answered.answer());
      assertFalse(answered.remarks().isBlank());
      assertFalse(answered.remarks().contains("\tat "), answered.remarks());
    }
    assertTrue(headway("play", "first-cal").remarks().contains("Did you mean `first-call`?"));
  }

  @Test
  void aPlayIsToldMoveByMove() {
    JsonObject told =
        headway("play", "first-call", "--seed", "7", "--moves", "flag:2 ask", "--json").json();

    assertEquals("first-call", told.getString("scenario"));
    assertEquals(64, told.getString("hash").length());
    assertEquals(7, told.getInteger("seed"));
    assertEquals("week", told.getString("scene"));
    assertFalse(told.containsKey("ending"));
    assertFalse(told.containsKey("assessment"));
    assertEquals(JsonArray.of("north", "south"), told.getJsonArray("offered"));
    assertEquals(
        JsonObject.of("clock", 5, "warm", true, "stage", "ready"), told.getJsonObject("variables"));
    assertEquals(
        JsonArray.of(JsonObject.of("speaker", "narrator", "text", "It is nine o'clock.")),
        told.getJsonArray("opening"));
    assertEquals(2, told.getJsonArray("transcript").size());
    JsonObject turn = told.getJsonArray("transcript").getJsonObject(0);
    assertEquals(1, turn.getInteger("turn"));
    assertEquals("hello", turn.getString("scene"));
    assertEquals(
        JsonArray.of(
            JsonObject.of("speaker", "ann", "text", "So, what do your doors cost?"),
            JsonObject.of("speaker", "narrator", "text", "She looks out of the window."),
            JsonObject.of("speaker", "ann", "text", "Ours get stuck, 5 minutes every day.")),
        turn.getJsonArray("lines"));
    assertEquals(JsonArray.of(2), turn.getJsonArray("flags"));
    assertEquals("ask", turn.getString("move"));
    assertEquals(
        JsonArray.of(
            JsonObject.of(
                "skill",
                "listening",
                "indicator",
                "ask-problem",
                "points",
                2,
                "why",
                "You ask first."),
            JsonObject.of(
                "skill", "listening", "indicator", "catch-signal", "points", 1, "why", null)),
        turn.getJsonArray("evidence"));
    assertEquals(0.0, turn.getJsonObject("loss").getDouble("listening"));
    JsonObject now = told.getJsonArray("transcript").getJsonObject(1);
    assertEquals(2, now.getInteger("turn"));
    assertEquals("week", now.getString("scene"));
    assertNull(now.getValue("move"));
  }

  @Test
  void anEndedPlayIsScoredAndItsContributionsAndAHundredAddUpToRaw() {
    JsonObject told = headway("play", "first-call", "--moves", "price", "--json").json();

    assertEquals("no-deal", told.getString("ending"));
    assertEquals(JsonArray.of(), told.getJsonArray("offered"));
    JsonObject listening = told.getJsonObject("assessment").getJsonObject("listening");
    assertEquals(
        List.of(
            "measured",
            "raw",
            "score",
            "points",
            "random",
            "best",
            "worst",
            "luck",
            "gate",
            "indices"),
        List.copyOf(listening.fieldNames()));
    assertEquals(-1, listening.getInteger("points"));
    assertEquals(0.5, listening.getDouble("random"), 1e-12);
    assertEquals(3, listening.getDouble("best"), 1e-12);
    assertEquals(100 * (-1 - 0.5) / (3 - 0.5), listening.getDouble("raw"), 1e-9);
    assertEquals(0.0, listening.getDouble("score"));
    double contributions = 100;
    for (Object turn : told.getJsonArray("transcript")) {
      contributions += ((JsonObject) turn).getJsonObject("contribution").getDouble("listening");
    }
    assertEquals(listening.getDouble("raw"), contributions, 1e-9);
    JsonObject referral = told.getJsonObject("assessment").getJsonObject("referral");
    assertFalse(referral.getBoolean("measured"));
    assertNull(referral.getValue("raw"));
    assertNull(referral.getValue("luck"));
    assertEquals(0.0, told.getDouble("overall"));
  }

  @Test
  void aRefusedMoveEndsWithOneAndChangesNothing() {
    Answered answered = headway("play", "first-call", "--moves", "ask pick:", "--json");

    assertEquals(1, answered.code());
    JsonObject refused = answered.json().getJsonObject("refused");
    assertEquals("pick:", refused.getString("move"));
    assertEquals("That is too few: pick at least 1.", refused.getString("reason"));
    assertEquals(JsonArray.of("north", "south"), refused.getJsonArray("offered"));
    assertEquals("", answered.remarks());
  }

  @Test
  void aPlayScriptIsPlayedAndWhatItExpectsInVainIsTold() throws IOException {
    Path held = write("held.play", "seed 3\nask pick:north\nexpect ending deal\n");
    Path vain = write("vain.play", "ask\nexpect scene hello\npick:south\n");
    Path faulty = write("faulty.play", "ask\n\n  chance:hello=week\n");

    Answered told = headway("play", "first-call", "--script", held.toString(), "--json");
    assertEquals(0, told.code(), told.answer());
    assertEquals(3, told.json().getInteger("seed"));

    Answered inVain = headway("play", "first-call", "--script", vain.toString(), "--json");
    assertEquals(1, inVain.code());
    assertEquals("deal", inVain.json().getString("ending"));
    JsonObject expectation = inVain.json().getJsonArray("expectations").getJsonObject(0);
    assertEquals("scene hello", expectation.getString("expected"));
    assertEquals("scene week", expectation.getString("found"));
    assertEquals(2, expectation.getInteger("line"));

    Answered fault = headway("play", "first-call", "--script", faulty.toString(), "--json");
    assertEquals(1, fault.code());
    JsonObject diagnostic = fault.json().getJsonArray("diagnostics").getJsonObject(0);
    assertEquals(faulty.toString(), diagnostic.getString("file"));
    assertEquals(3, diagnostic.getInteger("line"));
  }

  @Test
  void anAnalysisTellsWhatCanBeHadAndWhatByChance() {
    Answered answered = headway("analyse", "first-call", "--json");

    assertEquals(0, answered.code());
    JsonObject told = answered.json();
    assertEquals(
        List.of(
            "scenario",
            "hash",
            "states",
            "transitions",
            "complete",
            "skills",
            "endings",
            "bots",
            "decisions",
            "typicalLength",
            "bestPlay",
            "scenes",
            "findings"),
        List.copyOf(told.fieldNames()));
    assertEquals(4, told.getInteger("states"));
    assertEquals(4, told.getInteger("transitions"));
    assertTrue(told.getBoolean("complete"));
    JsonObject listening = told.getJsonObject("skills").getJsonObject("listening");
    assertEquals(0.5, listening.getDouble("random"), 1e-12);
    assertEquals(3, listening.getDouble("best"), 1e-12);
    assertEquals(-1, listening.getDouble("worst"), 1e-12);
    assertEquals(
        0.5, told.getJsonObject("endings").getJsonObject("deal").getDouble("random"), 1e-12);
  }

  @Test
  void theBestOfAScoreThatCanBeFarmedIsNullAndAFinding() throws IOException {
    write(
        "scenarios/first-call/scenario.yaml",
        STORY.replace("goto: week", "goto: hello").replace("signal: looks-away", "when: true"));

    Answered analysed = headway("analyse", "first-call", "--json");
    JsonObject listening = analysed.json().getJsonObject("skills").getJsonObject("listening");
    assertTrue(listening.containsKey("best"));
    assertNull(listening.getValue("best"));
    assertEquals(1, listening.getDouble("random"));
    assertTrue(analysed.answer().contains("HW506"), analysed.answer());
    assertTrue(headway("analyse", "first-call").answer().contains("no bound"));

    JsonObject play = headway("play", "first-call", "--moves", "ask price", "--json").json();
    JsonObject score = play.getJsonObject("assessment").getJsonObject("listening");
    assertNull(score.getValue("best"));
    assertNull(score.getValue("score"));
  }

  @Test
  void aBrokenScenarioIsNotPlayedButItsFaultsAreTold() throws IOException {
    write("scenarios/first-call/scenario.yaml", "format: 1\n");

    for (String command : List.of("play", "analyse")) {
      Answered answered = headway(command, "first-call", "--json");
      assertEquals(1, answered.code());
      assertFalse(answered.json().getJsonArray("diagnostics").isEmpty());
    }
  }

  @Test
  void inTheTerminalNumbersIdsAndFlagsMakeTheConversation() {
    Answered answered = typing("f 2\nask\n1\n", "play", "first-call");

    assertEquals(0, answered.code(), answered.remarks());
    assertTrue(answered.answer().contains("Ann: So, what do your doors cost?"), answered.answer());
    assertTrue(answered.answer().contains("Flagged: [2]"), answered.answer());
    assertTrue(answered.answer().contains("She shows you her doors."), answered.answer());
    assertTrue(answered.answer().contains("listening      100.0"), answered.answer());
  }

  @Test
  void inTheTerminalARefusedMoveIsToldAndOneCanLeave() {
    Answered answered = typing("nothing\nq\n", "play", "first-call");

    assertEquals(0, answered.code());
    assertTrue(answered.answer().contains("`nothing` is not offered here."), answered.answer());
  }

  @Test
  void mapDrawsTheScenario() {
    Answered drawn = headway("map", "first-call");
    assertEquals(0, drawn.code(), drawn.remarks());
    assertTrue(drawn.answer().startsWith("<svg xmlns="), drawn.answer());
    assertTrue(drawn.answer().contains("id=\"scene-hello\""), drawn.answer());
    assertTrue(drawn.answer().contains("id=\"ending-no-deal\""), drawn.answer());
    assertEquals(drawn, headway("map", "first-call"));
  }

  @Test
  void mapWritesToAFile() throws IOException {
    Path file = root.resolve("map.svg");
    assertEquals("", headway("map", "first-call", "-o", file.toString()).answer());
    assertEquals(headway("map", "first-call").answer(), Files.readString(file));
    assertEquals(2, headway("map", "first-call", "-o", root.toString()).code());
  }

  @Test
  void mapOfABrokenScenarioTellsWhatCheckTells() throws IOException {
    write("scenarios/first-call/scenario.yaml", STORY.replace("goto: week", "goto: weak"));
    Answered told = headway("map", "first-call");
    assertEquals(1, told.code());
    assertEquals("", told.answer());
    Answered checked = headway("check", root.resolve("scenarios/first-call").toString());
    assertTrue(told.remarks().contains(checked.answer().lines().findFirst().orElseThrow()));
  }

  @Test
  void mapOfAScenarioThatDoesNotHoldIsDrawnAndTheFaultsAreTold() throws IOException {
    write(
        "scenarios/first-call/scenario.yaml",
        STORY.replace(
            "      say: Four thousand.", "      when: warm\n        say: Four thousand."));
    Answered told = headway("map", "first-call");
    assertEquals(1, told.code(), told.remarks());
    assertTrue(told.answer().startsWith("<svg xmlns="), told.answer());
    assertTrue(told.remarks().contains("No play reaches the ending `no-deal`"), told.remarks());
  }

  @Test
  void mapInALanguageThatIsNotThereIsWrongUsage() {
    assertEquals(2, headway("map", "first-call", "--lang", "nl").code());
  }
}
