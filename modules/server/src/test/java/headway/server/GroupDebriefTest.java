package headway.server;

import static headway.server.Visitor.location;
import static headway.server.Visitor.turnOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A room that has played, and what its trainer reads of it and takes along. */
final class GroupDebriefTest {
  private static final Pattern CODE = Pattern.compile("/join/([2-9A-HJKMNP-Z]{6})");

  @TempDir Path folder;
  private RunningServer server;
  private Visitor trainer;

  @BeforeEach
  void start() {
    server = RunningServer.with(folder, "short", RunningServer.SHORT);
    trainer = server.trainer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String workshop(String... more) {
    List<String> fields = new ArrayList<>(List.of("scenario", "short", "minutes", "20"));
    fields.addAll(List.of(more));
    String workshop = location(trainer.post("/trainer/workshops", fields.toArray(String[]::new)));
    step(workshop, "open");
    return workshop;
  }

  private void step(String workshop, String step) {
    assertEquals(303, trainer.post(workshop + "/steps", "step", step).statusCode(), step);
  }

  private String codeOf(String workshop) {
    Matcher code = CODE.matcher(trainer.get(workshop).body());
    assertTrue(code.find());
    return code.group(1);
  }

  /** Joins and plays, and is at the play's debrief. */
  private String plays(Visitor visitor, String code, String... moves) {
    String play = location(visitor.post("/workshops/" + code + "/playthroughs"));
    for (String move : moves) {
      String turn = turnOf(visitor.get(play).body());
      assertEquals(303, visitor.post(play + "/moves", "turn", turn, "move", move).statusCode());
    }
    return play + "/debrief";
  }

  private List<Visitor> room(String code, String... names) {
    List<Visitor> room = new ArrayList<>();
    for (String name : names) {
      Visitor visitor = server.visitor();
      assertEquals(303, visitor.post("/join/" + code, "name", name).statusCode());
      room.add(visitor);
    }
    return room;
  }

  private String debrief(String workshop, String expected) {
    return await(() -> trainer.get(workshop + "/debrief").body(), page -> page.contains(expected));
  }

  /** Scores, and what the room is told, follow what was answered. */
  private static <T> T await(Supplier<T> look, Predicate<T> expected) {
    T seen = look.get();
    for (int i = 0; i < 2_000 && !expected.test(seen); i++) {
      Thread.onSpinWait();
      seen = look.get();
    }
    assertTrue(expected.test(seen), String.valueOf(seen));
    return seen;
  }

  private String csv(String workshop, String table) {
    return new String(
        trainer.download(workshop + "/report.csv?table=" + table).body(), StandardCharsets.UTF_8);
  }

  @Test
  void fourHavePlayedAndTheirTrainerSeesWhatSplitsThem() throws IOException {
    String workshop = workshop();
    String code = codeOf(workshop);
    List<Visitor> room = room(code, "=Ada", "Bo", "Cem", "Dee");
    step(workshop, "begin");
    plays(room.get(0), code, "ask", "meet");
    plays(room.get(1), code, "ask", "meet");
    plays(room.get(2), code, "tell", "meet");
    String dee = plays(room.get(3), code, "tell", "meet");
    step(workshop, "end");

    String page = debrief(workshop, "50% chose the strongest.");
    assertTrue(page.contains("4 people began. 4 have finished."), page);
    assertTrue(page.indexOf("id=\"at-door\"") < page.indexOf("id=\"at-after\""), "a split first");
    assertTrue(
        page.contains("<span lang=\"en\" dir=\"auto\">Kim: <q>Since we moved the lift.</q>"));
    assertTrue(page.contains("On the map: After."));
    assertTrue(page.contains("Let pairs talk and vote again"));
    assertTrue(page.contains("Explain it briefly"), "all agreed on the second");
    assertTrue(page.contains("Who chose B: what did you hear"));
    assertTrue(page.contains("class=\"map\""), "the map");
    assertTrue(page.contains("Too few people to say how sure the mean is."));
    assertFalse(page.contains("Ada"), "pseudonyms only");

    String people = csv(workshop, "people");
    assertTrue(people.startsWith("\uFEFFWho,Ending,Skill,Score,"), people);
    assertEquals(4, people.lines().filter(line -> line.contains("not looked at yet")).count());
    assertEquals(1, csv(workshop, "choices").lines().count(), "nobody has looked");
    assertTrue(
        csv(workshop, "decisions").contains("1,Door,They look at the clock.,4,"),
        csv(workshop, "decisions"));
    assertTrue(csv(workshop, "map").contains("Door,After,4"), csv(workshop, "map"));
    assertEquals(404, trainer.get(workshop + "/report.csv?table=other").statusCode());

    assertEquals(200, room.get(3).get(dee).statusCode());
    await(() -> csv(workshop, "people"), table -> table.contains("Monday"));
    assertEquals(3, csv(workshop, "choices").lines().count(), "what Dee chose");
    assertFalse(csv(workshop, "choices").contains("Dee"));

    byte[] xlsx = trainer.download(workshop + "/report.xlsx").body();
    assertEquals("PK", new String(xlsx, 0, 2, StandardCharsets.US_ASCII));
    byte[] pdf = trainer.download(workshop + "/report.pdf").body();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(paper);
      assertTrue(text.contains("What the room can talk about"), text);
      assertTrue(text.contains("We have a draught") || text.contains("They look at the clock"));
      assertFalse(text.contains("Ada"));
      assertEquals(
          List.of("1 They look at the clock.", "2 Since we moved the lift."), bookmarks(paper));
    }
  }

  /** What a reader's list of the paper's parts has below the first of them. */
  private static List<String> bookmarks(PDDocument paper) {
    List<String> titles = new ArrayList<>();
    paper
        .getDocumentCatalog()
        .getDocumentOutline()
        .getFirstChild()
        .children()
        .forEach(item -> titles.add(item.getTitle()));
    return titles;
  }

  @Test
  void aPageIsSeenFirstByWhoPlayedAndATrainersScoreStandsBesideTheirs() {
    String workshop = workshop("named", "on");
    String code = codeOf(workshop);
    Visitor ada = room(code, "=Ada").getFirst();
    step(workshop, "begin");
    String own = plays(ada, code, "tell", "leave");
    String person = workshop + "/people/1";
    String early = trainer.get(person).body();
    assertTrue(early.contains("has not been looked at yet"), early);
    assertEquals(
        422, trainer.post(person + "/showing").statusCode(), "nobody sees it while others play");
    step(workshop, "end");
    debrief(workshop, "0% chose the strongest.");
    assertEquals(
        422,
        trainer
            .post(person + "/scores", "skill", "listening", "score", "60", "reason", "Said so.")
            .statusCode(),
        "no score for a page unseen");
    assertFalse(trainer.get(person).body().contains("We have doors for that."));

    assertEquals(303, trainer.post(person + "/showing").statusCode());
    String shown = trainer.get(person).body();
    assertTrue(shown.contains("You opened this page before the person looked."));
    assertTrue(shown.contains("We have doors for that."));
    assertTrue(shown.contains("Ada</h1>"), "named, as was announced");

    assertEquals(
        422,
        trainer
            .post(person + "/scores", "skill", "listening", "score", "60", "reason", " ")
            .statusCode());
    assertEquals(
        400,
        trainer
            .post(person + "/scores", "skill", "magic", "score", "60", "reason", "Said so.")
            .statusCode());
    HttpResponse<String> overruled =
        trainer.post(
            person + "/scores", "skill", "listening", "score", "60", "reason", "=Said <so>.");
    assertEquals(person, location(overruled));
    String hers = ada.get(own).body();
    assertTrue(hers.contains("The trainer gave 60:"), "she reads it");
    assertTrue(hers.contains("Said &lt;so&gt;."));
    assertTrue(csv(workshop, "people").contains(",60,'=Said <so>."), csv(workshop, "people"));
    assertTrue(csv(workshop, "people").contains("'=Ada"));

    assertEquals(
        303, trainer.post(person + "/scores", "skill", "listening", "restore", "yes").statusCode());
    assertFalse(ada.get(own).body().contains("The trainer gave"));
    assertEquals(404, trainer.get(workshop + "/people/2").statusCode());
    assertEquals(404, trainer.get(workshop + "/people/x").statusCode());
  }

  @Test
  void whatSomebodyWillTryIsAskedAfterTheDaysThatTheTrainerSet() {
    String workshop = workshop();
    String code = codeOf(workshop);
    Visitor ada = room(code, "Ada").getFirst();
    step(workshop, "begin");
    String own = plays(ada, code, "ask", "meet");
    step(workshop, "end");
    String intention = own.replace("/debrief", "/intention");
    assertEquals(303, ada.post(intention, "intention", "Ask since when.").statusCode());
    assertFalse(ada.get("/me").body().contains("id=\"intention\""), "not on the day itself");
    assertTrue(ada.get("/me").body().contains("Ask since when."));
    assertFalse(trainer.get(workshop + "/debrief").body().contains("Ask since when."));
    assertEquals(303, trainer.post(workshop + "/debrief/days", "days", "30").statusCode());
    assertTrue(trainer.get(workshop + "/debrief").body().contains("value=\"30\""));
    for (String wrong : List.of("0", "366", "-1", "x", "")) {
      assertEquals(422, trainer.post(workshop + "/debrief/days", "days", wrong).statusCode());
    }
  }

  @Test
  void whoHadPlayedItBeforeDoesNotMeasureTheRoom() {
    String workshop = workshop();
    String code = codeOf(workshop);
    List<Visitor> room = room(code, "Ada", "Bo", "Cem");
    String alone = location(room.getFirst().post("/scenarios/short/playthroughs"));
    for (String move : List.of("tell", "leave")) {
      String turn = turnOf(room.getFirst().get(alone).body());
      room.getFirst().post(alone + "/moves", "turn", turn, "move", move);
    }
    step(workshop, "begin");
    room.forEach(each -> plays(each, code, "ask", "meet"));
    step(workshop, "end");
    String page = debrief(workshop, "chose the strongest.");
    assertTrue(page.contains("3 people began. 3 have finished."), page);
    assertTrue(page.contains("One person had played this conversation before;"), page);
    assertTrue(page.contains("2 people. The middle score"), page);
  }

  @Test
  void roomsOfOneScenarioStandBesideEachOther() {
    for (String answer : List.of("ask", "tell")) {
      String workshop = workshop();
      String code = codeOf(workshop);
      List<Visitor> room = room(code, "A", "B", "C", "D", "E");
      step(workshop, "begin");
      for (int i = 0; i < room.size(); i++) {
        plays(room.get(i), code, answer, i == 0 ? "leave" : "meet");
      }
      step(workshop, "end");
      debrief(workshop, "chose the strongest.");
    }
    String page = trainer.get("/trainer/scenarios/short/rooms").body();
    assertTrue(page.contains("The others are compared with this one."), page);
    assertTrue(page.contains("dir=\"auto\">Since we moved the lift.</span></a></th>"), page);
    assertTrue(page.contains("in both groups everyone scores the same"), "listening");
    assertTrue(page.contains("that may be chance"), "next step");
    assertTrue(page.contains("from 20 people on"), "too few for a correlation");
    assertEquals(404, trainer.get("/trainer/scenarios/absent/rooms").statusCode());
  }

  @Test
  void aRehearsalStandsBesideNoRoom() {
    String workshop = played(workshop());
    String planned =
        location(trainer.post("/trainer/workshops", "scenario", "short", "minutes", "20"));
    String rehearsal = location(trainer.post(planned + "/rehearsal"));
    step(rehearsal, "open");
    played(rehearsal);
    String page = trainer.get("/trainer/scenarios/short/rooms").body();
    assertTrue(page.contains(workshop), "whoever really played");
    assertFalse(page.contains(rehearsal), "whoever rehearsed");
  }

  private String played(String workshop) {
    String code = codeOf(workshop);
    Visitor visitor = room(code, "Ada").getFirst();
    step(workshop, "begin");
    plays(visitor, code, "ask", "meet");
    step(workshop, "end");
    return workshop;
  }

  @Test
  void aRoomThatPlayedTogetherTalksAboutItsFirstVote() {
    String workshop = workshop("mode", "together");
    String code = codeOf(workshop);
    List<Visitor> room = room(code, "Ada", "Bo", "Cem", "Dee");
    step(workshop, "begin");
    String votes = workshop + "/votes";
    trainer.post(votes, "vote", "open", "decision", "1", "round", "1");
    for (int i = 0; i < room.size(); i++) {
      HttpResponse<String> voted =
          room.get(i)
              .post(
                  "/workshops/" + code + "/votes",
                  "decision",
                  "1",
                  "round",
                  "1",
                  "take",
                  i == 0 ? "ask" : "tell");
      assertEquals(303, voted.statusCode(), voted.body());
    }
    assertFalse(
        trainer.get(workshop + "/debrief").body().contains("id=\"at-door\""), "while they vote");
    trainer.post(votes, "vote", "close", "decision", "1", "round", "1");
    trainer.post(votes, "vote", "open", "decision", "1", "round", "2");
    room.forEach(
        each ->
            each.post(
                "/workshops/" + code + "/votes", "decision", "1", "round", "2", "take", "ask"));
    trainer.post(votes, "vote", "close", "decision", "1", "round", "2");
    String page = debrief(workshop, "25% chose the strongest.");
    assertTrue(page.contains("Teach first what matters here"), page);
    assertTrue(page.contains("Vote 1: 4 votes, 25% for the strongest."));
    assertTrue(page.contains("Vote 2: 4 votes, 100% for the strongest."));
    assertTrue(csv(workshop, "decisions").contains("1,Door,They look at the clock.,4,"));
  }

  @Test
  void nobodyButTrainersReadsOfARoom() {
    String workshop = workshop();
    Visitor other = server.visitor();
    for (String page :
        List.of("/debrief", "/people/1", "/report.csv", "/report.xlsx", "/report.pdf")) {
      assertFalse(other.get(workshop + page).statusCode() == 200, page);
      assertEquals(
          404, trainer.get("/trainer/workshops/" + "0".repeat(32) + page).statusCode(), page);
    }
    assertFalse(other.get("/trainer/scenarios/short/rooms").statusCode() == 200);
  }
}
