package headway.server;

import static headway.server.RunningServer.SHORT;
import static headway.server.Visitor.location;
import static headway.server.Visitor.turnOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer and a room, over real HTTP. */
final class WorkshopTest {
  private static final Pattern CODE = Pattern.compile("/join/([2-9A-HJKMNP-Z]{6})");
  private static final Pattern TALLY =
      Pattern.compile(
          "<li class=\"tally\"[^>]*><span class=\"tally-name\">(.*?)</span><(?:span|svg).*?"
              + "<span class=\"tally-count\">(\\d+)</span>",
          Pattern.DOTALL);

  @TempDir Path folder;
  private RunningServer server;
  private Visitor trainer;

  @BeforeEach
  void start() {
    server = RunningServer.with(folder, "short", SHORT);
    trainer = server.trainer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String make(String... more) {
    List<String> fields = new ArrayList<>(List.of("scenario", "short", "minutes", "20"));
    fields.addAll(List.of(more));
    return location(trainer.post("/trainer/workshops", fields.toArray(String[]::new)));
  }

  private String opened(String... more) {
    String workshop = make(more);
    step(workshop, "open");
    return workshop;
  }

  private void step(String workshop, String step) {
    String minutes = minutes(trainer.get(workshop).body());
    HttpResponse<String> answer =
        trainer.post(workshop + "/steps", "step", step, "minutes", minutes);
    assertEquals(303, answer.statusCode(), step);
  }

  private static String minutes(String page) {
    Matcher minutes = Pattern.compile("name=\"minutes\" value=\"(\\d+)\"").matcher(page);
    return minutes.find() ? minutes.group(1) : "0";
  }

  private String codeOf(String workshop) {
    Matcher code = CODE.matcher(trainer.get(workshop).body());
    assertTrue(code.find());
    return code.group(1);
  }

  private static String join(Visitor visitor, String code, String name) {
    return location(visitor.post("/join/" + code, "name", name));
  }

  /** The lines of the board, as a page shows them. */
  private List<String> board(String workshop) {
    List<String> lines = new ArrayList<>();
    for (MatchResult tally :
        TALLY.matcher(trainer.get(workshop + "/screen").body()).results().toList()) {
      lines.add(tally.group(1).replaceAll("<[^>]+>", "").strip() + " " + tally.group(2));
    }
    return lines;
  }

  private void awaitBoard(String workshop, String... lines) {
    await(() -> board(workshop), board -> board.containsAll(List.of(lines)));
  }

  /** The room is told of a move after it was answered. */
  private static <T> void await(Supplier<T> look, Predicate<T> expected) {
    T seen = look.get();
    for (int i = 0; i < 2_000 && !expected.test(seen); i++) {
      Thread.onSpinWait();
      seen = look.get();
    }
    assertTrue(expected.test(seen), String.valueOf(seen));
  }

  private static String begin(Visitor visitor, String seat) {
    return location(visitor.post(seat + "/playthroughs"));
  }

  private static HttpResponse<String> move(Visitor visitor, String play, String move) {
    String turn = turnOf(visitor.get(play).body());
    return visitor.post(play + "/moves", "turn", turn, "move", move);
  }

  @Test
  void thirtyPlayAtOnceAndTheBoardShowsWhereTheyAreAndHowItEnds() throws Exception {
    String workshop = opened();
    String code = codeOf(workshop);
    List<Visitor> room = new ArrayList<>();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> joined = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        Visitor visitor = server.visitor();
        room.add(visitor);
        String name = "Person " + i;
        joined.add(people.submit(() -> join(visitor, code, name)));
      }
      for (Future<String> each : joined) {
        assertEquals("/workshops/" + code, each.get());
      }
      step(workshop, "brief");
      assertTrue(board(workshop).contains("Not begun yet 30"), board(workshop).toString());
      step(workshop, "begin");
      List<Future<String>> played = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        Visitor visitor = room.get(i);
        int number = i;
        played.add(people.submit(() -> play(visitor, "/workshops/" + code, number)));
      }
      for (Future<String> each : played) {
        each.get();
      }
    }
    awaitBoard(workshop, "after 10", "Done 20", "Step forward 10", "Talk goes on 10");
    assertTrue(trainer.get(workshop).body().contains("30 participants, 20 done"));
  }

  /** A third stays in the second scene, a third meets, a third leaves. */
  private static String play(Visitor visitor, String seat, int number) {
    String play = begin(visitor, seat);
    assertEquals(303, move(visitor, play, number % 2 == 0 ? "ask" : "tell").statusCode());
    return switch (number % 3) {
      case 0 -> play;
      case 1 -> location(move(visitor, play, "meet"));
      default -> location(move(visitor, play, "leave"));
    };
  }

  @Test
  void theDecisionThatSplitsTheRoomIsShownOnceAllHavePassedIt() {
    String workshop = opened();
    String seat = join(server.visitor(), codeOf(workshop), "Nobody plays here");
    step(workshop, "begin");
    Visitor sam = server.visitor();
    Visitor noor = server.visitor();
    join(sam, codeOf(workshop), "Sam");
    join(noor, codeOf(workshop), "Noor");
    String first = begin(sam, seat);
    String second = begin(noor, seat);
    move(sam, first, "ask");
    awaitBoard(workshop, "after 1", "door 1");
    assertFalse(trainer.get(workshop + "/screen").body().contains("class=\"vote\""));
    move(noor, second, "tell");
    awaitBoard(workshop, "after 2");
    await(
        () -> trainer.get(workshop + "/screen").body(),
        page -> page.contains("class=\"vote\"") && page.contains("We have doors for that."));
  }

  @Test
  void aPausedRoomStandsStillAndGoesOn() {
    String workshop = opened();
    Visitor sam = server.visitor();
    String seat = join(sam, codeOf(workshop), "Sam");
    assertTrue(sam.get(seat).body().contains("data-stage=\"lobby\""));
    step(workshop, "begin");
    assertTrue(sam.get(seat).body().contains("Begin the conversation"));
    String play = begin(sam, seat);
    assertEquals(play + "#now", begin(sam, seat), "begun twice it is the same");
    step(workshop, "pause");
    HttpResponse<String> refused = move(sam, play, "ask");
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("The trainer has stopped everyone"));
    assertTrue(sam.get(play).body().contains("The trainer has stopped everyone"));
    assertTrue(sam.get(seat).body().contains("data-stage=\"paused\""));
    step(workshop, "resume");
    assertEquals(303, move(sam, play, "ask").statusCode());
  }

  @Test
  void theDebriefComesWhenThePracticeEnds() {
    String workshop = opened();
    Visitor sam = server.visitor();
    Visitor noor = server.visitor();
    String seat = join(sam, codeOf(workshop), "Sam");
    join(noor, codeOf(workshop), "Noor");
    step(workshop, "begin");
    String play = begin(sam, seat);
    String open = begin(noor, seat);
    move(sam, play, "ask");
    assertEquals(play + "/debrief", location(move(sam, play, "meet")));
    assertEquals(seat, location(sam.get(play + "/debrief")), "while Noor plays");
    await(() -> sam.get(seat).body(), page -> page.contains("Your conversation is done"));
    step(workshop, "end");
    assertTrue(sam.get(seat).body().contains(play + "/debrief"));
    assertEquals(200, sam.get(play + "/debrief").statusCode());
    sam.post(seat + "/intention", "intention", "Ask about the dog.");
    assertTrue(sam.get(seat).body().contains("Ask about the dog."));
    assertTrue(sam.get(play + "/debrief").body().contains("Ask about the dog."), "there too");
    assertEquals(seat, location(noor.post(open + "/moves", "turn", "1", "move", "ask")));
    assertTrue(noor.get(seat).body().contains("Your conversation has not ended"));
    step(workshop, "close");
    assertEquals(303, move(noor, open, "ask").statusCode(), "then it is hers to finish");
  }

  @Test
  void afterARestartEverythingIsAsItWas() {
    String workshop = opened();
    Visitor sam = server.visitor();
    Visitor noor = server.visitor();
    String seat = join(sam, codeOf(workshop), "Sam");
    join(noor, codeOf(workshop), "Noor");
    step(workshop, "begin");
    String play = begin(sam, seat);
    move(sam, play, "ask");
    awaitBoard(workshop, "Not begun yet 1", "after 1");
    List<String> before = board(workshop);
    server.close();
    server = RunningServer.over(folder);
    trainer = trainer.at(server.port());
    assertEquals(before, board(workshop));
    Visitor again = sam.at(server.port());
    assertTrue(again.get(seat).body().contains(play));
    assertEquals(play + "/debrief", location(move(again, play, "meet")));
    awaitBoard(workshop, "Not begun yet 1", "Done 1", "Step forward 1");
  }

  @Test
  void whoComesBackIsTheSameAndTwoWithOneNameAreTwo() {
    String workshop = opened("named", "on");
    String code = codeOf(workshop);
    Visitor sam = server.visitor();
    String seat = join(sam, code, "Sam");
    assertEquals(seat, join(sam, code, "Somebody else"));
    assertEquals(seat, location(sam.get("/join/" + code)));
    join(server.visitor(), code, "sam");
    String page = trainer.get(workshop).body();
    assertTrue(page.contains(">Sam<"));
    assertTrue(page.contains(">sam (2)<"));
    assertTrue(page.contains("2 participants"));
    sam.post(seat + "/departures");
    assertTrue(sam.get(seat).body().contains("data-stage=\"away\""));
    assertTrue(trainer.get(workshop).body().contains("one participant"));
    sam.post(seat + "/returns");
    assertTrue(sam.get(seat).body().contains("data-stage=\"lobby\""));
  }

  @Test
  void withoutNamesTheTrainerSeesPseudonyms() {
    String workshop = opened();
    Visitor sam = server.visitor();
    String seat = join(sam, codeOf(workshop), "Samantha Unmistakable");
    assertFalse(trainer.get(workshop).body().contains("Unmistakable"));
    assertFalse(trainer.get(workshop + "/screen").body().contains("Unmistakable"));
    Matcher called = Pattern.compile("you are called ([^.]+)\\.").matcher(sam.get(seat).body());
    assertTrue(called.find());
    assertTrue(trainer.get(workshop).body().contains(called.group(1)));
  }

  @Test
  void aTrainerRenamesAndSendsAway() {
    String workshop = opened("named", "on");
    Visitor sam = server.visitor();
    String seat = join(sam, codeOf(workshop), "Sam");
    trainer.post(workshop + "/participants/1/name", "name", "Samira");
    assertTrue(sam.get(seat).body().contains("You take part as Samira."));
    assertEquals(
        409, trainer.post(workshop + "/participants/1/name", "name", "\u0000").statusCode());
    assertEquals(
        404, trainer.post(workshop + "/participants/7/name", "name", "Nobody").statusCode());
    trainer.post(workshop + "/participants/1/removal");
    assertTrue(sam.get(seat).body().contains("data-stage=\"removed\""));
    step(workshop, "begin");
    assertEquals(seat, begin(sam, seat));
  }

  @Test
  void namesThatAreNoneAreRefusedAndMarkupIsShownAsText() {
    String workshop = opened("named", "on");
    String code = codeOf(workshop);
    for (String name : List.of("", "   ", "x".repeat(10_000), "Sam\u0000", "\u202egnol")) {
      HttpResponse<String> answer = server.visitor().post("/join/" + code, "name", name);
      assertEquals(422, answer.statusCode());
      assertTrue(answer.body().contains("id=\"name-problem\""));
      assertTrue(answer.body().length() < 20_000, "what was typed does not come back whole");
    }
    join(server.visitor(), code, "<script>alert(1)</script>{{title}}");
    String page = trainer.get(workshop).body();
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertFalse(page.contains("<script>alert"));
  }

  @Test
  void codesCannotBeGuessed() {
    Visitor guesser = server.visitor();
    assertEquals(404, guesser.get("/join/W7KT3M").statusCode());
    assertEquals(422, guesser.post("/join", "code", "no code", "name", "x").statusCode());
    assertEquals("/join/W7KT3M", location(guesser.get("/workshops/W7KT3M")));
    String workshop = opened();
    String code = codeOf(workshop);
    Visitor sam = server.visitor();
    join(sam, code, "Sam");
    HttpResponse<String> answer = guesser.get("/join/W7KT3N");
    for (int i = 0; i < 200 && answer.statusCode() != 429; i++) {
      answer = guesser.post("/join", "code", "W7KT3N", "name", "x");
    }
    assertEquals(429, answer.statusCode());
    assertTrue(answer.body().contains("Too many codes"));
    assertEquals(429, guesser.get("/join/" + code).statusCode(), "even a right one");
    assertEquals("/workshops/" + code, location(sam.get("/join/" + code)), "who is in stays in");
  }

  @Test
  void theDoorIsShutBeforeItIsOpenedAndAfterThePractice() {
    String workshop = make();
    String code = codeOf(workshop);
    assertTrue(server.visitor().get("/join/" + code).body().contains("is not open yet"));
    assertEquals(422, server.visitor().post("/join/" + code, "name", "Sam").statusCode());
    for (String step : List.of("open", "begin", "end")) {
      step(workshop, step);
    }
    HttpResponse<String> late = server.visitor().post("/join/" + code, "name", "Sam");
    assertEquals(422, late.statusCode());
    assertTrue(late.body().contains("is over"));
  }

  @Test
  void aTrainerWithTwoTabsDoesThingsOnce() {
    String workshop = opened();
    step(workshop, "begin");
    String minutes = minutes(trainer.get(workshop).body());
    for (int tab = 0; tab < 2; tab++) {
      assertEquals(
          303,
          trainer.post(workshop + "/steps", "step", "extend", "minutes", minutes).statusCode());
    }
    assertEquals("25", minutes(trainer.get(workshop).body()));
    step(workshop, "end");
    step(workshop, "end");
    HttpResponse<String> old =
        trainer.post(workshop + "/steps", "step", "pause", "minutes", minutes);
    assertEquals(409, old.statusCode());
    assertTrue(old.body().contains("perhaps you did it in another window"));
    assertEquals(400, trainer.post(workshop + "/steps", "step", "explode").statusCode());
    assertEquals(workshop, location(trainer.get(workshop + "/steps")));
  }

  @Test
  void aParticipantOnAnOldPageLosesNothing() {
    String workshop = opened();
    Visitor sam = server.visitor();
    String seat = join(sam, codeOf(workshop), "Sam");
    assertEquals(seat, begin(sam, seat), "too early");
    step(workshop, "begin");
    String play = begin(sam, seat);
    move(sam, play, "ask");
    HttpResponse<String> old = sam.post(play + "/moves", "turn", "1", "move", "tell");
    assertEquals(409, old.statusCode());
    assertEquals(303, sam.post(play + "/moves", "turn", "1", "move", "ask").statusCode());
    awaitBoard(workshop, "after 1");
  }

  @Test
  void whatATrainerAsksForMustMakeSense() {
    for (String minutes : List.of("", "0", "481", "-1", "x", "9".repeat(300))) {
      assertEquals(
          422,
          trainer.post("/trainer/workshops", "scenario", "short", "minutes", minutes).statusCode());
    }
    assertEquals(
        422, trainer.post("/trainer/workshops", "scenario", "none", "minutes", "5").statusCode());
    assertEquals(404, trainer.get("/trainer/workshops/" + "0".repeat(32)).statusCode());
    assertEquals(404, trainer.get("/trainer/workshops/nonsense").statusCode());
  }

  @Test
  void whatIsATrainersIsNobodyElses() {
    String workshop = opened();
    Visitor sam = server.visitor();
    join(sam, codeOf(workshop), "Sam");
    for (String page : List.of("", "/live", "/screen", "/screen/live", "/steps")) {
      assertLedToSignIn(sam.get(workshop + page));
    }
    assertLedToSignIn(sam.get("/trainer/workshops"));
    assertLedToSignIn(sam.post("/trainer/workshops", "scenario", "short", "minutes", "20"));
    assertLedToSignIn(sam.post(workshop + "/steps", "step", "begin"));
    assertLedToSignIn(sam.post(workshop + "/participants/1/name", "name", "Other"));
    assertLedToSignIn(sam.post(workshop + "/participants/1/removal"));
    String page = trainer.get(workshop).body();
    assertTrue(page.contains("Everyone is coming in"), "nothing was begun");
    assertTrue(page.contains("one participant"), "nobody was removed");
    assertFalse(sam.get("/").body().contains("/trainer/workshops"));
    assertTrue(trainer.get("/scenarios").body().contains("href=\"/trainer/workshops\""));
  }

  private static void assertLedToSignIn(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode());
    assertTrue(location(answer).startsWith("/trainer/sign-in"), location(answer));
  }

  @Test
  void whoIsErasedIsNobodyInTheRoom() {
    String workshop = opened("named", "on");
    Visitor sam = server.visitor();
    join(sam, codeOf(workshop), "Samantha Unmistakable");
    sam.post("/me/erasures");
    assertFalse(trainer.get(workshop).body().contains("Unmistakable"));
    assertTrue(trainer.get(workshop).body().contains("nobody yet"));
  }

  @Test
  void theFirstPageAsksForACodeOrLeadsToTheLibrary() {
    String page = server.visitor().get("/").body();
    assertTrue(page.contains("name=\"code\""));
    assertTrue(page.contains("href=\"/scenarios\""));
  }
}
