package headway.server;

import static headway.server.Visitor.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer who plays the customer, a wall and a room that listens, over real HTTP. */
final class CustomerTest {
  private static final Pattern PARTICIPANT =
      Pattern.compile("name=\"speaker\" value=\"(\\d+)\"[^>]*><span dir=\"auto\">(.*?)</span>");
  private static final Pattern ROW =
      Pattern.compile(
          "heard-name\">(.*?)</span><svg.*?heard-count\">(\\d+)</span>"
              + "<span class=\"heard-accord\">(.*?)</span>",
          Pattern.DOTALL);
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
      start: door
      scenes:
        door:
          chapter: At the door
          lines:
            - customer: We have a draught.
            - narrator: They look at the clock.
          choices:
            - {id: ask, say: Since when?, evidence: [{code: listening/ask-problem}], reply: [{customer: Since the lift moved.}], goto: after}
            - {id: tell, say: We have doors for that., evidence: [{code: listening/advise-early}], goto: after}
        after:
          chapter: The price
          lines:
            - customer: What does that cost?
          choices:
            - {id: meet, say: Shall we look on Monday?, evidence: [{code: next-step/fix-date}], goto: met}
            - {id: leave, do: You leave a leaflet., evidence: [{code: next-step/accept-vague}], goto: left}
      endings:
        met: {outcome: advance, fit: good, title: Monday it is, text: They put it in the diary., next-step: {action: Look, date: true, our-task: true, customer-owner: true}}
        left: {outcome: continuation, fit: good, title: Later, text: Nobody called.}
      """;
  private static final String ASK = "listening/ask-problem";
  private static final String EARLY = "listening/advise-early";
  private static final String DATE = "next-step/fix-date";

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

  /** A room of so many, that has begun, with the first of them to answer. */
  private void begun(int people, String... more) {
    List<String> plan = new ArrayList<>(List.of("scenario", "doors", "minutes", "20"));
    plan.addAll(List.of("mode", "customer"));
    plan.addAll(List.of(more));
    room = LedRoom.begun(server, server.trainer(), people, plan.toArray(String[]::new));
    choose(1);
  }

  private void choose(int speaker) {
    assertEquals(303, room.lead("/speakers", "speaker", "" + speaker).statusCode());
  }

  private HttpResponse<String> say(int exchange, String line) {
    return room.lead("/lines", "exchange", "" + exchange, "line", line);
  }

  private HttpResponse<String> sayInWords(int exchange, String words) {
    return room.lead("/lines", "exchange", "" + exchange, "words", words);
  }

  private HttpResponse<String> close(int exchange) {
    return room.lead("/closings", "exchange", "" + exchange);
  }

  private HttpResponse<String> hears(int person, int exchange, String... heard) {
    List<String> fields = new ArrayList<>(List.of("exchange", "" + exchange));
    for (String each : heard) {
      fields.addAll(List.of("heard", each));
    }
    return room.act(person, "/ears", fields.toArray(String[]::new));
  }

  private static List<String> heard(String page) {
    return ROW.matcher(page)
        .results()
        .map(
            row ->
                row.group(1).replaceAll("<[^>]+>", "").strip()
                    + " "
                    + row.group(2)
                    + " "
                    + row.group(3))
        .toList();
  }

  @Test
  void oneAnswersTheOthersMarkAndTheWallShowsItOnceItIsClosed() {
    begun(5, "named", "on");
    assertTrue(room.wall().contains("Person 1 begins."));
    assertEquals(room.address(), location(say(1, "door::s0")));
    assertTrue(room.wall().contains("<q>We have a draught.</q>"), room.wall());
    assertTrue(room.wall().contains("Person 1 answers, aloud."));
    assertTrue(room.phone(1).contains("You answer. Say it aloud"));
    assertFalse(room.phone(1).contains("name=\"heard\""));
    assertTrue(room.phone(2).contains("What do you hear Person 1 do?"));
    assertEquals(room.seat() + "#ears", location(hears(2, 1, ASK)));
    hears(3, 1, ASK);
    hears(4, 1, ASK, DATE);
    hears(5, 1);
    assertTrue(room.wall().contains("4 of 4 have marked"), room.wall());
    assertEquals(List.of(), heard(room.wall()), "while it is open the room is told nothing");
    assertEquals(List.of(), heard(room.control()));
    assertEquals(room.address(), location(close(1)));
    List<String> rows = List.of("Asking what the difficulty is 3 most", "Fixing a date 1 a few");
    assertEquals(rows, heard(room.wall()));
    assertEquals(rows, heard(room.control()));
    assertEquals(rows, heard(room.phone(1)));
    assertTrue(room.phone(4).contains("you too"));
    assertTrue(room.wall().contains("Nobody heard:"));
  }

  @Test
  void theDebriefBeginsWithTheAnswerThatSplitTheRoomAndSaysHowFarItAgrees() {
    begun(5);
    say(1, "door::s0");
    hears(2, 1, ASK);
    hears(3, 1, ASK);
    hears(4, 1, ASK);
    sayInWords(2, "So?");
    hears(2, 2, ASK);
    hears(3, 2, DATE);
    hears(4, 2, ASK, EARLY);
    hears(5, 2, DATE);
    say(3, "after::s0");
    hears(2, 3, DATE);
    room.step("end");
    String page = room.control();
    assertEquals(
        List.of("So?", "We have a draught.", "What does that cost?"),
        Pattern.compile("heard-line\".*?<q>(.*?)</q>", Pattern.DOTALL)
            .matcher(page)
            .results()
            .map(line -> line.group(1))
            .toList());
    assertTrue(page.contains("Who heard ‘Asking what the difficulty is’"), page);
    assertTrue(page.contains("Nearly everyone heard ‘Asking what the difficulty is’"), page);
    assertTrue(page.contains("One listener marked something: too few"), page);
    // Beside each mark are the other ears: 3 × 2 and 5 × 3 of them, and 6 and 4 heard the same.
    assertTrue(page.contains("another heard it too 48 times"), page);
    assertTrue(page.contains("Over 2 answers"), page);
    assertTrue(room.wall().contains("Over 2 answers"));
    assertTrue(room.phone(5).contains("Over 2 answers"));
  }

  @Test
  void whatWasHeardIsTakenAlongOnceItIsTalkedAbout() throws IOException {
    begun(5);
    sayInWords(1, "=So?");
    for (int listener = 2; listener <= 5; listener++) {
      hears(listener, 1, ASK);
    }
    choose(2);
    say(2, "after::s0");
    hears(1, 2, DATE);
    String before = csv();
    assertEquals(1, before.lines().count(), "while it is open nobody takes it along");
    room.step("end");
    String table = csv();
    String person = table.lines().toList().get(1).split(",", -1)[2];
    assertFalse(table.contains("Person "), table);
    assertTrue(
        table.contains("1,'=So?," + person + ",Asking what the difficulty is,4,4,100,most\r\n"),
        table);
    assertTrue(table.contains("1,'=So?," + person + ",Fixing a date,0,4,0,nobody\r\n"), table);
    assertTrue(
        table.contains(",Fixing a date,,1,,heard\r\n"), "of one who listened no count: " + table);
    String page = room.trainer().get(room.address() + "/debrief").body();
    assertTrue(page.contains("5 people took part."), page);
    assertTrue(page.contains("<q>&#x3D;So?</q>"), page);
    assertTrue(page.contains("Spoke once, marked one answer"), page);
    assertEquals(3, page.split("Did not speak, marked one answer", -1).length - 1, page);
    assertEquals(303, room.lead("/debrief/days", "days", "30").statusCode());
    String wrong = room.lead("/debrief/days", "days", "0").body();
    assertTrue(wrong.contains("Give a number of days from 1 to 365."), wrong);
    assertTrue(wrong.contains("value=\"30\""), "as it was set");
    assertTrue(room.control().contains(room.address() + "/debrief"), "one finds it there");
    assertTrue(room.control().contains("<p class=\"person-where\">here</p>"), room.control());
    assertEquals(
        404, room.trainer().get(room.address() + "/report.csv?table=decisions").statusCode());
    byte[] xlsx = room.trainer().download(room.address() + "/report.xlsx").body();
    assertEquals("PK", new String(xlsx, 0, 2, StandardCharsets.US_ASCII));
    try (PDDocument paper =
        Loader.loadPDF(room.trainer().download(room.address() + "/report.pdf").body())) {
      String text = new PDFTextStripper().getText(paper);
      assertTrue(text.contains("What the group heard"), text);
      assertTrue(text.contains("Asking what the difficulty is"), text);
      assertFalse(text.contains("Person "), text);
    }
  }

  private String csv() {
    return new String(
        room.trainer().download(room.address() + "/report.csv").body(), StandardCharsets.UTF_8);
  }

  @Test
  void withoutAnnouncingItNobodyIsCalledByName() {
    begun(4);
    say(1, "door::s0");
    hears(2, 1, ASK);
    close(1);
    room.step("end");
    for (String page : List.of(room.control(), room.wall(), room.phone(3))) {
      assertFalse(page.contains("Person "), page);
    }
  }

  @Test
  void theTrainerFindsTheCustomersLinesByChapterWithWhatTheyAnswer() {
    begun(2);
    String page = room.control();
    assertTrue(page.contains("At the door"));
    assertTrue(page.contains("The price"));
    assertTrue(page.contains("value=\"door::s0\""));
    assertTrue(page.contains("value=\"door:ask:r0\""));
    assertTrue(page.contains("Since when?"));
    assertFalse(page.contains("<q>They look at the clock."), "that is nobody's to say");
    say(1, "door:ask:r0");
    assertTrue(room.wall().contains("<q>Since the lift moved.</q>"));
    assertTrue(room.control().contains("said already"));
  }

  @Test
  void theRoomListensForWhatCanBeSaidThereUntilTheTrainerChoosesOtherwise() {
    begun(2);
    String listening = room.control();
    assertTrue(listening.contains("value=\"" + ASK + "\" checked"));
    assertFalse(listening.contains("next-step/accept-vague"), "that is done there, not said");
    HttpResponse<String> none = room.lead("/indicators");
    assertEquals(409, none.statusCode());
    assertTrue(none.body().contains("Choose at least one thing"));
    room.lead("/indicators", "indicator", DATE, "indicator", "listening/no-such");
    say(1, "door::s0");
    String ears = room.phone(2);
    assertTrue(ears.contains("value=\"" + DATE + "\""));
    assertFalse(ears.contains(ASK));
    assertEquals(409, hears(2, 1, ASK).statusCode());
    assertEquals(409, room.lead("/indicators", "indicator", ASK).statusCode());
  }

  @Test
  void aLineOfTenThousandCharactersOrOfMarkupDoesNoHarm() {
    begun(2);
    HttpResponse<String> book = sayInWords(1, "x".repeat(10_000));
    assertEquals(422, book.statusCode());
    assertTrue(book.body().contains("there is room for 300 characters"));
    assertTrue(book.body().length() < 40_000);
    assertEquals(422, sayInWords(1, "  \n ").statusCode());
    assertEquals(422, sayInWords(1, "Well\u202E?").statusCode());
    assertEquals(303, sayInWords(1, "<script>alert(1)</script> & {product}").statusCode());
    assertTrue(room.wall().contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; {product}"));
    assertFalse(room.wall().contains("<script>alert"));
    assertEquals(409, say(2, "no::s9").statusCode());
    assertEquals(409, say(2, "x".repeat(10_000)).statusCode());
  }

  @Test
  void marksAfterTheClosingAreRefusedKindly() {
    begun(3);
    say(1, "door::s0");
    hears(2, 1, ASK);
    close(1);
    HttpResponse<String> late = hears(2, 1, DATE);
    assertEquals(409, late.statusCode());
    assertTrue(late.body().contains("The group has gone on"), late.body());
    assertEquals(303, hears(2, 1, ASK).statusCode(), "what is so already is no fault");
    HttpResponse<String> speaker = hears(1, 1, ASK);
    assertEquals(409, speaker.statusCode());
    say(2, "after::s0");
    HttpResponse<String> own = hears(1, 2, ASK);
    assertEquals(409, own.statusCode());
    assertTrue(own.body().contains("You answer this time."));
    assertEquals(409, hears(2, 7, ASK).statusCode());
    assertEquals(409, room.act(2, "/ears", "exchange", "many").statusCode());
  }

  @Test
  void ofTwoTabsOfATrainerTheSecondIsToldHowItStands() {
    begun(3);
    assertEquals(303, say(1, "door::s0").statusCode());
    assertEquals(303, say(1, "door::s0").statusCode());
    HttpResponse<String> other = say(1, "after::s0");
    assertEquals(409, other.statusCode());
    assertTrue(other.body().contains("Something else was said already in another window."));
    assertTrue(other.body().contains("We have a draught."));
    assertEquals(303, close(1).statusCode());
    assertEquals(303, close(1).statusCode());
    assertEquals(409, close(4).statusCode());
    room.step("end");
    assertEquals(409, say(2, "after::s0").statusCode());
    assertEquals(409, close(2).statusCode());
  }

  @Test
  void aSpeakerWhoLeavesIsToldToTheTrainerWhoChoosesAnother() {
    begun(3, "named", "on");
    room.act(1, "/departures");
    assertTrue(room.control().contains("Whoever was to answer has left."));
    HttpResponse<String> nobody = say(1, "door::s0");
    assertEquals(409, nobody.statusCode());
    assertTrue(nobody.body().contains("Choose first who answers."));
    assertEquals(409, room.lead("/speakers", "speaker", "1").statusCode());
    assertEquals(409, room.lead("/speakers", "speaker", "99").statusCode());
    assertEquals(303, room.lead("/speakers", "speaker", "any").statusCode());
    assertEquals(303, say(1, "door::s0").statusCode());
    assertFalse(room.wall().contains("Person 1 answers"));
    List<String> here =
        PARTICIPANT.matcher(room.control()).results().map(each -> each.group(2)).toList();
    assertEquals(List.of("Person 2", "Person 3"), here);
  }

  @Test
  void afterARestartInTheMiddleNothingThatWasHeardIsLost() {
    begun(5);
    say(1, "door::s0");
    hears(2, 1, ASK);
    hears(3, 1, ASK);
    String state = state(room.phone(2));
    server.close();
    server = RunningServer.over(folder);
    room = room.on(server);
    assertEquals(state, state(room.phone(2)));
    assertTrue(room.phone(2).contains("value=\"" + ASK + "\" checked"));
    assertTrue(room.wall().contains("2 of 4 have marked"), room.wall());
    hears(4, 1, DATE);
    close(1);
    assertEquals(
        List.of("Asking what the difficulty is 2 most", "Fixing a date 1 a few"),
        heard(room.wall()));
  }

  private static String state(String page) {
    Matcher state = Pattern.compile("data-state=\"([^\"]+)\"").matcher(page);
    assertTrue(state.find());
    return state.group(1);
  }

  @Test
  void onlyATrainerPlaysTheCustomerAndOnlyThoseWhoJoinedListen() {
    begun(2);
    for (String act : List.of("/lines", "/speakers", "/closings", "/indicators")) {
      HttpResponse<String> stranger =
          room.people().get(1).post(room.address() + act, "exchange", "1");
      assertTrue(stranger.statusCode() >= 300, act);
      assertFalse(location(stranger).equals(room.address()), act);
    }
    say(1, "door::s0");
    HttpResponse<String> outside = server.visitor().post(room.seat() + "/ears", "exchange", "1");
    assertTrue(location(outside).startsWith("/join/"));
    assertTrue(room.wall().contains("0 of 1 has marked"), room.wall());
  }
}
