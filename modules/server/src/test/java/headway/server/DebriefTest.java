package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a debrief tells, on screen and on paper. */
class DebriefTest {
  /**
   * One says something oneself first; what is strongest there and what is not both have experts.
   */
  private static final String OWN_WORDS =
      """
      format: 1
      id: own
      language: en
      title: "Doors & <b>draughts</b>"
      summary: One question.
      briefing: You sell doors.
      minutes: 2
      level: 1
      cast:
        customer: {name: "Şükrü Łęcki <img src='file:///etc/hostname'/>", role: buyer}
      start: door
      scenes:
        door:
          own-words: true
          thought: Not another brochure.
          lines:
            - customer: "We have a draught. ]]> </style> &nbsp;"
          choices:
            - {id: tell, say: We have doors for that., expert: The weak expert speaks., evidence: [{code: listening/advise-early, why: Nobody asked yet.}], goto: met}
            - {id: ask, say: Since when?, expert: The strong expert speaks., evidence: [{code: listening/ask-problem, why: You ask first.}], goto: met}
            - {id: wait, say: Go on., goto: met}
      endings:
        met: {outcome: advance, fit: good, title: Monday, text: They put it in the diary.}
      """;

  /** Something shows on a face; whatever one says next is as good as the rest. */
  private static final String FACE =
      """
      format: 1
      id: face
      language: en
      title: A face
      summary: One look.
      briefing: You sell doors.
      minutes: 2
      level: 1
      cast: {customer: {name: Kim}}
      signals: {looks-away: She has stopped listening.}
      start: door
      scenes:
        door:
          lines:
            - {narrator: She looks at the clock., signal: looks-away}
          choices:
            - {id: ask, say: Since when?, evidence: [{code: listening/ask-problem, why: You ask first.}], goto: met}
            - {id: tell, say: We have doors for that., evidence: [{code: listening/advise-early, why: Nobody asked yet.}], goto: met}
      endings:
        met: {outcome: advance, fit: good, title: Monday, text: They put it in the diary.}
      """;

  @TempDir Path folder;
  private RunningServer server;
  private Visitor visitor;

  @BeforeEach
  void start() {
    server =
        RunningServer.with(folder, "short", RunningServer.SHORT, "own", OWN_WORDS, "face", FACE);
    visitor = server.visitor();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theExpertsSentenceIsThatOfTheStrongestOption() {
    String weak = scored(played("own", "tell", "Mine."));
    assertTrue(weak.contains("The strong expert speaks."));
    assertFalse(weak.contains("The weak expert speaks."));
    assertTrue(weak.contains("Mine."));
    String strong = scored(played("own", "ask", "Mine."));
    assertTrue(strong.contains("The strong expert speaks."));
  }

  @Test
  void whoSaidAllThatCouldBeSaidIsToldWhatWentByUnnoticed() {
    String best = scored(played("face", "ask", ""));
    assertTrue(best.contains("One signal went by."));
    assertTrue(best.contains("She has stopped listening."));
    String worse = scored(played("face", "tell", ""));
    assertFalse(worse.contains("One signal went by."), "what was said comes first");
  }

  @Test
  void aMissedSignalFoldsToTheLineThatGaveIt() {
    String page = scored(played("face", "ask", ""));
    assertTrue(
        page.matches(
            "(?s).*<details class=\"noticed-text noticed-fold\"><summary>Signal missed: <q[^>]*>"
                + "[^<]+</q></summary><p[^>]*>She has stopped listening\\.</p></details>.*"));
  }

  @Test
  void anIndexTellsWhoSaysSo() {
    assertTrue(scored(played("own", "tell", "")).contains("Rackham, N. (1988). SPIN Selling."));
  }

  @Test
  void theScalesEndsAreExplainedInOneLine() {
    String page = scored(played("own", "tell", ""));
    assertTrue(page.contains("0 is what choosing blindly gets on average, 100 the best way"));
  }

  @Test
  void aDebriefComesAsAPdf() throws IOException {
    String talk = played("short", "ask", "");
    visitor.post(talk + "/moves", "turn", "2", "move", "leave");
    String page = scored(talk);
    assertTrue(page.contains("href=\"" + talk + "/debrief.pdf\""));

    HttpResponse<byte[]> response = visitor.download(talk + "/debrief.pdf");
    assertEquals(200, response.statusCode());
    assertEquals("application/pdf", header(response, "Content-Type"));
    assertEquals("attachment; filename=\"short.pdf\"", header(response, "Content-Disposition"));
    assertEquals("no-store", header(response, "Cache-Control"));
    String text = text(response.body());
    assertTrue(text.contains("You ask first."), text);
    assertTrue(text.contains("Do call us."), text);
    assertTrue(text.contains("Shall we look at it together on Monday?"), text);
    assertTrue(text.contains("1 / "), text);
  }

  @Test
  void aPdfSpeaksTheReadersLanguage() throws IOException {
    String talk = played("own", "tell", "");
    scored(talk);
    visitor.get(talk + "/debrief?lang=nl");
    byte[] pdf = visitor.download(talk + "/debrief.pdf").body();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals("nl", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentInformation().getTitle().startsWith("Nabespreking van"));
    }
    assertTrue(text(pdf).contains("Wat je liet zien"));
  }

  @Test
  void whateverIsTypedIsPrintedAsText() throws IOException {
    String typed =
        "<script>alert(1)</script> \u0001\u0008 \uD83D\uDC68\u200D\uD83D\uDC69 \u05E9\u05DC\u05D5\u05DD \u202Eabc"
            + " ]]> &amp; url(file:///etc/hostname) "
            + "w".repeat(800);
    String talk = played("own", "tell", typed);
    scored(talk);
    HttpResponse<byte[]> response = visitor.download(talk + "/debrief.pdf");
    assertEquals(200, response.statusCode());
    String text = text(response.body()).replaceAll("\\s", "");
    assertTrue(text.contains("<script>alert(1)</script>"), text);
    assertTrue(text.contains("&amp;url(file:///etc/hostname)"), text);
    assertTrue(text.contains("w".repeat(800)), "a long word is broken, not cut off");
    assertTrue(text.contains("ŞükrüŁęcki<imgsrc='file:///etc/hostname'/>"), text);
    assertTrue(text.contains("Doors&<b>draughts</b>"), text);
  }

  @Test
  void aPdfBeforeTheEndLeadsBackToTheTalkAndAnothersIsNotFound() {
    String talk = visitor.begin("short");
    HttpResponse<byte[]> early = visitor.download(talk + "/debrief.pdf");
    assertEquals(303, early.statusCode());
    assertEquals(talk, Visitor.location(early));
    Visitor other = server.visitor();
    other.get("/scenarios");
    assertEquals(404, other.download(talk + "/debrief.pdf").statusCode());
  }

  /** Makes the first move. */
  private String played(String scenario, String move, String typed) {
    String talk = visitor.begin(scenario);
    visitor.post(talk + "/moves", "turn", "1", "own-words", typed, "move", move);
    return talk;
  }

  /** The debrief's page, as soon as its scores are there. */
  private String scored(String talk) {
    while (true) {
      HttpResponse<String> page = visitor.get(talk + "/debrief");
      assertEquals(200, page.statusCode());
      if (page.body().contains("class=\"scores\"")) {
        return page.body();
      }
      Thread.onSpinWait();
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
