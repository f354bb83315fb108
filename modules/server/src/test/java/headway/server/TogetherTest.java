package headway.server;

import static headway.server.Visitor.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer, a wall and a room that plays together, over real HTTP. */
final class TogetherTest {
  private static final Pattern LETTER_OF =
      Pattern.compile(
          "vote-letter\">(\\w+)</span><p class=\"vote-text\"[^>]*>(.*?)</p>(.*?)</li>",
          Pattern.DOTALL);
  private static final Pattern BAR = Pattern.compile("aria-label=\"([^\"]+)\"");

  /** At the end one picks two of three hours, of which two fit. */
  private static final String DOORS =
      """
      format: 1
      id: doors
      language: en
      title: Doors
      summary: One question, one answer.
      briefing: You sell doors.
      minutes: 2
      level: 1
      cast:
        customer: {name: Kim, role: buyer}
      variables:
        hours: {type: int, start: 3, min: 0, max: 3, shown: budget, unit: hours}
      start: door
      scenes:
        door:
          ordered: true
          lines:
            - customer: We have a draught.
          choices:
            - {id: ask, say: Since when?, evidence: [{code: listening/ask-problem}], goto: after}
            - {id: tell, say: We have doors for that., evidence: [{code: listening/advise-early}], goto: after}
        after:
          ordered: true
          lines:
            - customer: Since we moved the lift.
          choices:
            - {id: meet, say: Shall we look on Monday?, evidence: [{code: next-step/fix-date}], goto: plan}
            - {id: leave, say: Do call us., evidence: [{code: next-step/accept-vague}], goto: left}
        plan:
          ordered: true
          pick:
            prompt: What do you do before Monday?
            min: 1
            max: 2
            budget: hours
            goto: met
            items:
              - {id: read, text: Read up, detail: An evening at home., cost: 1}
              - {id: call, text: Call the fitter, cost: 2}
              - {id: visit, text: Visit the hall, cost: 2}
      endings:
        met: {outcome: advance, fit: good, title: Monday it is, text: They put it in the diary., later: The doors hang., next-step: {action: Look, date: true, our-task: true, customer-owner: true}}
        left: {outcome: continuation, fit: good, title: Later, text: Nobody called.}
      """;

  @TempDir Path folder;
  private RunningServer server;

  @SuppressWarnings("NullAway.Init") // with a room that has begun, every test begins
  private LedRoom room;

  @BeforeEach
  void start() {
    server = RunningServer.with(folder, "doors", DOORS);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** A room of so many that has begun. */
  private void begun(int people) {
    room =
        LedRoom.begun(
            server,
            server.trainer(),
            people,
            "scenario",
            "doors",
            "minutes",
            "20",
            "mode",
            "together");
  }

  private static void done(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
  }

  private HttpResponse<String> ballot(String what, int decision, int round) {
    return room.lead(
        "/votes",
        "vote",
        what,
        "decision",
        String.valueOf(decision),
        "round",
        String.valueOf(round));
  }

  private HttpResponse<String> vote(int person, int decision, int round, String... taken) {
    List<String> fields =
        new ArrayList<>(
            List.of("decision", String.valueOf(decision), "round", String.valueOf(round)));
    for (String id : taken) {
      fields.add("take");
      fields.add(id);
    }
    return room.act(person, "/votes", fields.toArray(String[]::new));
  }

  private HttpResponse<String> playOn(int decision, String... taken) {
    List<String> fields = new ArrayList<>(List.of("decision", String.valueOf(decision)));
    for (String id : taken) {
      fields.add("take");
      fields.add(id);
    }
    return room.lead("/moves", fields.toArray(String[]::new));
  }

  /** What can be voted for and what is told of it, a line each. */
  private static String options(String page) {
    List<String> lines = new ArrayList<>();
    Matcher option = LETTER_OF.matcher(page);
    while (option.find()) {
      Matcher bar = BAR.matcher(option.group(3));
      lines.add(
          option.group(1)
              + " "
              + option.group(2).replaceAll("<[^>]+>", "").strip()
              + (bar.find() ? ": " + bar.group(1) : ""));
    }
    return String.join("\n", lines);
  }

  @Test
  void aRoomVotesTalksVotesAgainAndSeesBothSideBySide() {
    begun(3);
    assertTrue(room.wall().contains("We have a draught."));
    assertTrue(room.phone(1).contains("Look at the screen"));
    assertEquals("A Since when?\nB We have doors for that.", options(room.wall()));
    done(ballot("open", 1, 1));
    assertTrue(room.phone(1).contains("<button class=\"choice\" name=\"take\" value=\"ask\""));
    done(vote(1, 1, 1, "tell"));
    done(vote(2, 1, 1, "tell"));
    done(vote(3, 1, 1, "ask"));
    assertTrue(room.phone(1).contains("Your vote is in"));
    assertTrue(room.phone(1).contains("value=\"tell\" aria-pressed=\"true\""));
    assertTrue(room.wall().contains("3 of 3 have voted"));
    assertEquals(
        "A Since when?\nB We have doors for that.", options(room.wall()), "while it is open");
    done(ballot("close", 1, 1));
    assertEquals(
        "A Since when?\nB We have doors for that.", options(room.wall()), "before it is shown");
    assertEquals("A Since when?\nB We have doors for that.", options(room.phone(1)));
    assertTrue(room.control().contains("aria-label=\"2 votes\""));
    assertTrue(room.control().contains("value=\"tell\" checked"));
    done(ballot("show", 1, 1));
    assertEquals("A Since when?: 1 vote\nB We have doors for that.: 2 votes", options(room.wall()));
    done(ballot("open", 1, 2));
    done(vote(1, 1, 2, "ask"));
    done(vote(3, 1, 2, "ask"));
    done(vote(2, 1, 2, "tell"));
    done(ballot("close", 1, 2));
    done(ballot("show", 1, 2));
    String both =
        "A Since when?: 2 votes, 1 at first\nB We have doors for that.: 1 vote, 2 at first";
    assertEquals(both, options(room.wall()));
    assertEquals(both, options(room.phone(2)));
    done(playOn(1, "ask"));
    assertTrue(room.wall().contains("Since we moved the lift."));
  }

  @Test
  void theRunSheetBesideTheControlsTellsWhereTheRoomIs() throws Exception {
    begun(1);
    String page = "";
    for (int i = 0; i < 2_000 && !page.contains("To discuss 1"); i++) {
      page = room.control();
    }
    assertEquals("We have a draught.", cueOfNow(page));
    assertTrue(page.contains("/trainer/scenarios/doors/run-sheet?in"), page);
    done(playOn(1, "ask"));
    assertEquals("Since we moved the lift.", cueOfNow(room.control()));
    room.step("end");
    assertTrue(now(room.control()).contains("Talking it over"));
    assertFalse(room.wall().contains("To discuss"), "for the trainer alone");
  }

  /** The part of the run sheet that is marked. */
  private static String now(String page) {
    int from = page.indexOf("<li class=\"rundown-part\" aria-current");
    return page.substring(from, page.indexOf("</li>", from));
  }

  private static String cueOfNow(String page) {
    Matcher cue =
        Pattern.compile(
                "<section class=\"rundown-topic\" aria-current.*?<q>(.*?)</q>", Pattern.DOTALL)
            .matcher(now(page));
    assertTrue(cue.find(), page);
    return cue.group(1);
  }

  @Test
  void whatTheRoomPickedIsTalkedAboutTooAndWhoeverVotedIsInTheList() {
    begun(3);
    done(playOn(1, "ask"));
    done(playOn(2, "meet"));
    done(ballot("open", 3, 1));
    done(vote(1, 3, 1, "read", "call"));
    done(vote(2, 3, 1, "visit"));
    done(ballot("close", 3, 1));
    room.step("end");
    String page = room.trainer().get(room.address() + "/debrief").body();
    assertTrue(page.contains("id=\"at-plan\""), page);
    assertTrue(page.contains("dir=\"auto\">What do you do before Monday?</span></h3>"), page);
    assertTrue(page.contains("Read up / Call the fitter"), page);
    assertTrue(page.contains("2 people began."), page);
    assertEquals(2, page.split("<span class=\"roll-standing\">voted</span>", -1).length - 1);
    assertFalse(page.contains("/people/"), "nobody has a page of their own");
    assertFalse(room.control().contains(">playing<"), room.control());
  }

  @Test
  void eachWritesDownWhatTheyWillTryAndFindsItAgainByTheirLink() {
    begun(2);
    assertFalse(room.phone(1).contains("name=\"intention\""), "while the room plays");
    assertEquals(303, room.act(1, "/intention", "intention", "Too early.").statusCode());
    room.step("end");
    assertTrue(room.phone(1).contains("What will you try next?"));
    assertFalse(room.phone(1).contains("Too early."));
    done(room.act(1, "/intention", "intention", " Ask <first>. "));
    done(room.act(1, "/intention", "intention", "Ask <first>."));
    assertTrue(room.phone(1).contains("aria-describedby=\"intention-help\">Ask &lt;first&gt;."));
    assertTrue(room.phone(1).contains("Come back to this address after"));
    assertFalse(room.phone(2).contains("first"), "nobody else's");
    assertFalse(room.control().contains("Ask &lt;first&gt;"), "not even the trainer's");
    assertEquals(413, room.act(1, "/intention", "intention", "x".repeat(1_001)).statusCode());
    room.step("close");
    assertTrue(room.phone(1).contains("Ask &lt;first&gt;."), "after the workshop");
    done(room.act(1, "/intention", "intention", ""));
    assertFalse(room.phone(1).contains("Ask &lt;first&gt;."), "taken back");
  }

  @Test
  void howToTakeItUpIsToldToTheTrainerAlone() throws Exception {
    begun(4);
    done(ballot("open", 1, 1));
    done(vote(1, 1, 1, "ask"));
    done(vote(2, 1, 1, "tell"));
    done(ballot("close", 1, 1));
    String page = "";
    for (int i = 0; i < 2_000 && !page.contains("Let pairs talk"); i++) {
      page = room.control();
    }
    assertTrue(page.contains("1 of 2 chose the strongest (A)"), page);
    assertTrue(page.contains("<strong>Let pairs talk, and vote again.</strong>"));
    assertFalse(room.wall().contains("strongest"));
    assertFalse(room.phone(1).contains("strongest"));
  }

  @Test
  void aVoteOnAnOldPageGetsAKindAnswerAndCountsNowhere() {
    begun(2);
    done(ballot("open", 1, 1));
    done(vote(1, 1, 1, "ask"));
    done(ballot("close", 1, 1));
    done(vote(1, 1, 1, "ask"));
    HttpResponse<String> closed = vote(1, 1, 1, "tell");
    assertEquals(409, closed.statusCode());
    assertTrue(closed.body().contains("Voting had just closed"));
    done(playOn(1, "tell"));
    HttpResponse<String> old = vote(2, 1, 1, "tell");
    assertEquals(409, old.statusCode());
    assertTrue(old.body().contains("The group has gone on already"));
    assertTrue(old.body().contains("Since we moved the lift."), "and shows where the group is");
    assertEquals(409, vote(2, 2, 1, "meet").statusCode(), "before it is open");
    assertEquals(409, vote(2, 77, 1, "meet").statusCode());
    assertEquals(room.seat(), location(room.people().get(1).get(room.seat() + "/votes")));
    assertEquals(
        "/join/" + room.seat().substring("/workshops/".length()),
        location(server.visitor().post(room.seat() + "/votes", "decision", "1")));
  }

  @Test
  void whatIsNotOnOfferCannotBeVotedFor() {
    begun(1);
    done(ballot("open", 1, 1));
    assertEquals(409, vote(1, 1, 1, "meet").statusCode());
    assertEquals(409, vote(1, 1, 1).statusCode());
    assertEquals(409, vote(1, 1, 1, "ask", "tell").statusCode());
    assertEquals(409, vote(1, 1, 1, "<script>alert(1)</script>").statusCode());
    assertEquals(409, vote(1, 1, 1, "x".repeat(10_000)).statusCode());
    assertTrue(room.wall().contains("0 of 1 has voted"));
  }

  @Test
  void ofAPickTheRoomTakesWhatMostTookAsLongAsItFits() {
    begun(3);
    done(playOn(1, "ask"));
    done(playOn(2, "meet"));
    assertTrue(room.wall().contains("What do you do before Monday?"));
    assertTrue(room.wall().contains("3 hours"));
    done(ballot("open", 3, 1));
    done(vote(1, 3, 1, "visit", "read"));
    done(vote(2, 3, 1, "visit"));
    done(vote(3, 3, 1, "call", "read"));
    assertEquals(409, vote(3, 3, 1, "call", "visit").statusCode(), "four hours of three");
    assertTrue(room.phone(3).contains("value=\"call\" checked"));
    assertTrue(room.phone(3).contains("An evening at home.") && room.phone(3).contains("2 hours"));
    done(ballot("close", 3, 1));
    String page = room.control();
    assertTrue(page.contains("value=\"read\" checked"));
    assertTrue(page.contains("value=\"visit\" checked"));
    assertFalse(page.contains("value=\"call\" checked"));
    assertEquals(409, playOn(3, "call", "visit").statusCode());
    done(playOn(3, "visit", "read"));
    assertTrue(room.wall().contains("Monday it is"));
    assertTrue(room.wall().contains("The doors hang."));
    assertTrue(room.phone(1).contains("They put it in the diary."));
  }

  @Test
  void aRoomGoesBackAndItsFirstVoteStays() {
    begun(2);
    done(ballot("open", 1, 1));
    done(vote(1, 1, 1, "tell"));
    done(ballot("close", 1, 1));
    done(playOn(1, "tell"));
    done(room.lead("/rewinds", "strand", "1", "decision", "1"));
    done(room.lead("/rewinds", "strand", "1", "decision", "1"));
    assertTrue(room.wall().contains("We have a draught."));
    assertEquals(409, vote(1, 1, 1, "ask").statusCode(), "that was before they went back");
    done(playOn(3, "ask"));
    room.step("end");
    String page = room.control();
    assertTrue(page.contains("What the group came back from"));
    assertTrue(options(page).contains("went on with this: 1 vote"), options(page));
  }

  @Test
  void twoHalvesGoTwoWaysAndAreCompared() {
    begun(4);
    done(ballot("open", 1, 1));
    done(ballot("close", 1, 1));
    HttpResponse<String> same =
        room.lead("/partings", "decision", "1", "first", "ask", "second", "ask");
    assertEquals(409, same.statusCode());
    assertTrue(same.body().contains("Both groups would go the same way"));
    done(room.lead("/partings", "decision", "1", "first", "ask", "second", "tell"));
    assertTrue(room.phone(1).contains("Group 1"));
    assertTrue(room.phone(2).contains("Group 2"));
    done(ballot("open", 2, 1));
    done(ballot("open", 3, 1));
    done(vote(1, 2, 1, "leave"));
    assertEquals(409, vote(1, 3, 1, "meet").statusCode(), "the other half's");
    done(vote(2, 3, 1, "meet"));
    assertTrue(room.wall().contains("data-parted=\"2\""));
    assertTrue(room.wall().contains("1 of 2 have voted"));
    done(ballot("close", 2, 1));
    done(playOn(2, "leave"));
    done(ballot("close", 3, 1));
    done(playOn(3, "meet"));
    done(playOn(4, "read"));
    assertTrue(room.wall().contains("Later"));
    assertTrue(room.wall().contains("Monday it is"));
    room.step("end");
    String page = room.wall();
    assertTrue(page.contains("Group 1") && page.contains("Group 2"), page);
    assertTrue(page.contains("Nobody called.") && page.contains("They put it in the diary."));
    assertTrue(room.phone(4).contains("Nobody called."));
  }

  @Test
  void halvesComeTogetherOnTheWayOfOne() {
    begun(2);
    done(room.lead("/partings", "decision", "1", "first", "ask", "second", "tell"));
    done(room.lead("/reunions", "strand", "2"));
    done(room.lead("/reunions", "strand", "2"));
    assertFalse(room.phone(1).contains("Group "));
    done(ballot("open", 3, 1));
    done(vote(1, 3, 1, "meet"));
    done(vote(2, 3, 1, "meet"));
    assertTrue(room.wall().contains("2 of 2 have voted"));
  }

  @Test
  void aTrainerWithTwoTabsDoesThingsOnce() {
    begun(2);
    done(ballot("open", 1, 1));
    done(vote(1, 1, 1, "ask"));
    HttpResponse<String> open = playOn(1, "ask");
    assertEquals(409, open.statusCode());
    assertTrue(open.body().contains("Voting is still open"));
    done(ballot("open", 1, 1));
    done(ballot("close", 1, 1));
    done(ballot("close", 1, 1));
    assertEquals(409, playOn(1).statusCode(), "nothing chosen");
    done(playOn(1, "ask"));
    done(playOn(1, "ask"));
    HttpResponse<String> other = playOn(1, "tell");
    assertEquals(409, other.statusCode());
    assertTrue(other.body().contains("perhaps you did it in another window"));
    assertTrue(room.wall().contains("Since we moved the lift."));
    assertEquals(409, ballot("explode", 2, 1).statusCode());
    assertEquals(room.address(), location(room.trainer().get(room.address() + "/votes")));
    assertEquals(
        303,
        server
            .visitor()
            .post(room.address() + "/moves", "decision", "2", "take", "meet")
            .statusCode(),
        "leads whoever is no trainer to the sign-in");
    assertTrue(room.wall().contains("Since we moved the lift."));
  }

  @Test
  void afterARestartInTheMiddleNoVoteIsLost() {
    begun(3);
    done(ballot("open", 1, 1));
    done(vote(1, 1, 1, "ask"));
    done(vote(2, 1, 1, "tell"));
    server.close();
    server = RunningServer.over(folder);
    room = room.on(server);
    assertTrue(room.wall().contains("2 of 3 have voted"));
    assertTrue(room.phone(1).contains("value=\"ask\" aria-pressed=\"true\""));
    done(vote(3, 1, 1, "ask"));
    done(ballot("close", 1, 1));
    done(ballot("show", 1, 1));
    assertEquals("A Since when?: 2 votes\nB We have doors for that.: 1 vote", options(room.wall()));
  }

  @Test
  void whoIsSentAwayDoesNotCount() {
    begun(2);
    done(ballot("open", 1, 1));
    done(vote(1, 1, 1, "ask"));
    room.lead("/participants/1/removal");
    assertTrue(room.wall().contains("0 of 1 has voted"));
    assertEquals(409, vote(1, 1, 1, "tell").statusCode());
  }

  @Test
  void theRoomLooksBackAtWhatItDecided() {
    begun(2);
    done(ballot("open", 1, 1));
    done(vote(1, 1, 1, "tell"));
    done(ballot("close", 1, 1));
    done(playOn(1, "ask"));
    done(playOn(2, "leave"));
    room.step("end");
    for (String page : List.of(room.wall(), room.phone(1), room.control())) {
      assertTrue(page.contains("We have a draught."));
      assertTrue(options(page).contains("Since when? went on with this"), options(page));
      assertTrue(page.contains("The room did not vote on this."));
      assertTrue(page.contains("Nobody called."));
    }
    room.step("close");
    assertTrue(room.phone(1).contains("The workshop has ended."));
  }
}
