package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole way of someone who practises, from the first visit until nothing is left of it. 640 by
 * 450 is what a laptop's screen of 1280 by 900 has room for at 200 %, 320 what it has at 400 %.
 * With {@code -Dpictures=FOLDER} each page is kept as a picture.
 */
@InChromium
class JourneyTest {
  private static final List<String> FIRST = List.of("ask", "dated", "answer", "one", "stood");
  private static final List<String> AGAIN = List.of("vague", "brochure", "one", "stood");

  @TempDir Path folder;
  private static Chromium chromium;

  private final Random random = new Random();
  private final String said = distinctive();
  private final String intended = distinctive();
  private final String happened = distinctive();

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  /** Letters that nobody else has written down. */
  private String distinctive() {
    return random
        .ints('a', 'z' + 1)
        .limit(24)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest(name = "{0}, {1} by {2}, {3}, {4}, scripts {5}")
  @CsvSource({
    "nl, 360, 780, light, mouse, on",
    "nl, 640, 450, dark, keyboard, on",
    "nl, 320, 640, light, keyboard, off",
    "en, 1440, 900, dark, keyboard, on",
    "en, 640, 450, light, mouse, off",
    "en, 320, 640, dark, mouse, on"
  })
  void whoever_practises_comes_back_looks_back_and_can_leave_without_a_trace(
      String language, int width, int height, String scheme, String way, String scripts)
      throws IOException {
    boolean scripted = scripts.equals("on");
    Hands hands = way.equals("mouse") ? new Hands.Mouse() : new Hands.Keyboard(scripted);
    String name = "journey-%s-%d-%s".formatted(language, width, scheme);
    Browser.NewContextOptions screen = screen(language, width, height, scheme, scripted);
    DataFiles files = new DataFiles(folder.resolve("data"));
    try (Served served = Served.over(EveryKind.in(folder.resolve("scenarios")), files.folder());
        BrowserContext atHome = chromium.browser().newContext(screen);
        BrowserContext elsewhere = chromium.browser().newContext(screen)) {
      Traveller one = new Traveller(served.origin(), atHome, hands, scripted, new Album(name));
      Traveller other =
          new Traveller(
              served.origin(), elsewhere, hands, scripted, new Album(name + "-elsewhere"));

      String talk = plays(one);
      intends(one);
      printsTheDebrief(one);
      String replay = playsAgain(one);
      compares(one, replay);
      looksBack(one, talk, replay);
      goesOnElsewhere(one, other, talk);
      savesACopy(one, talk);
      for (String words : List.of(said, intended, happened)) {
        assertNotEquals(List.of(), files.thatHold(List.of(words)), "found while it is kept");
      }

      erases(one);
      assertEquals(List.of(), files.thatHold(List.of(said, intended, happened)));
      one.assertNoComplaints();
      other.assertNoComplaints();
      for (Traveller device : List.of(one, other)) {
        assertEquals(404, device.open(talk));
        assertEquals(404, device.open(talk + "/debrief"));
        assertEquals(404, device.open(replay + "/comparison"));
      }
      one.look();
    }
    assertEquals(List.of(), files.thatHold(List.of(said, intended, happened)), "and once closed");
  }

  private static Browser.NewContextOptions screen(
      String language, int width, int height, String scheme, boolean scripted) {
    return new Browser.NewContextOptions()
        .setLocale(language)
        .setViewportSize(width, height)
        .setColorScheme(scheme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setJavaScriptEnabled(scripted)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  /** From the first visit to the debrief. */
  private String plays(Traveller one) {
    one.open("/");
    one.look();
    one.press(".join a[href='/scenarios']");
    one.awaits("main a[href='/scenarios/" + EveryKind.ID + "']");
    assertEquals("/scenarios", one.address());
    one.look();
    Trainee trainee = one.trainee(said);
    trainee.begin(EveryKind.ID);
    String talk = one.address();
    trainee.flagTheLastLine();
    trainee.playToTheEnd(FIRST);
    assertEquals(talk + "/debrief", one.address());
    one.awaitScores();
    one.look();
    assertTrue(one.page().locator("main").innerText().contains(said), "own words are quoted");
    assertEquals(1, one.page().locator(".noticed[data-kind^=false]").count(), "the flag is told");
    return talk;
  }

  private void intends(Traveller one) {
    one.type("#intention", intended);
    one.press("form[action$='/intention'] button");
    one.awaits("#intention:text('" + intended + "')");
    one.look();
  }

  private static void printsTheDebrief(Traveller one) throws IOException {
    byte[] paper = one.save("a[href$='/debrief.pdf']");
    assertEquals("%PDF", new String(paper, 0, 4, StandardCharsets.ISO_8859_1));
  }

  private String playsAgain(Traveller one) {
    one.press("#d2 .replay");
    one.awaits("#scene[data-turn='2'] .scene-replayed");
    String replay = one.address();
    one.trainee(said).goOnToTheEnd(2, AGAIN);
    one.awaitScores();
    one.look();
    return replay;
  }

  private static void compares(Traveller one, String replay) {
    one.press("a[href='" + replay + "/comparison']");
    one.awaits(".courses");
    one.awaitScores();
    one.look();
    assertEquals(1, one.page().locator(".step[data-parting]").count());
  }

  private void looksBack(Traveller one, String talk, String replay) {
    one.press("a.masthead-link[href='/me']");
    one.awaits("[aria-labelledby=firsts]");
    one.look();
    assertEquals(1, one.page().locator("[aria-labelledby=firsts] .play").count());
    assertEquals(1, links(one, "firsts", talk + "/debrief"));
    assertEquals(1, one.page().locator("[aria-labelledby=replays] .play").count());
    assertEquals(1, links(one, "replays", replay + "/debrief"));
    assertEquals(1, links(one, "intention", talk + "/debrief"));
    assertTrue(one.page().locator(".intention-said").innerText().contains(intended));

    one.tick("[name=went][value=helped]");
    one.type("[name=happened]", happened);
    one.press(".follow-up button");
    one.awaits(".intention-happened:text('" + happened + "')");
    assertEquals(0, one.page().locator("#intention").count(), "it is asked no more");
    one.look();
  }

  private static int links(Traveller one, String part, String address) {
    return one.page().locator("[aria-labelledby=%s] a[href='%s']".formatted(part, address)).count();
  }

  private static void goesOnElsewhere(Traveller one, Traveller other, String talk) {
    List<String> played = played(one);
    one.press("form[action='/me/codes'] button");
    one.awaits(".code-word");
    one.look();
    List<String> code = one.page().locator(".code-word").allInnerTexts();
    assertEquals(4, code.size());

    assertEquals(200, other.open("/me"));
    assertEquals(List.of(), played(other));
    other.press("a[href='/me/arrival']");
    other.awaits("#code");
    other.look();
    other.type("#code", String.join(" ", code));
    other.press(".arrival button");
    other.awaits("[aria-labelledby=firsts]");
    other.look();
    assertEquals(played, played(other));
    assertEquals(200, other.open(talk + "/debrief"));
  }

  private static List<String> played(Traveller traveller) {
    return traveller.page().locator(".plays .play").allInnerTexts();
  }

  private void savesACopy(Traveller one, String talk) throws IOException {
    one.press("a[href='/me']");
    one.awaits("a[href='/me/export']");
    byte[] file = one.save("a[href='/me/export']");
    JsonObject copy = new JsonObject(new String(file, StandardCharsets.UTF_8));
    List<JsonObject> playthroughs =
        copy.getJsonArray("playthroughs").stream().map(JsonObject.class::cast).toList();
    assertEquals(2, playthroughs.size());
    JsonObject first =
        playthroughs.stream()
            .filter(play -> talk.endsWith("/" + play.getString("id")))
            .findFirst()
            .orElseThrow();
    for (String words : List.of(said, intended, happened)) {
      assertTrue(first.encode().contains(words), "the copy has what was typed");
    }
  }

  private void erases(Traveller one) {
    one.press(".erase summary");
    one.look();
    one.press("form[action='/me/erasures'] button");
    one.awaits("[data-forget]");
    one.look();
    assertEquals(200, one.open("/me"));
    one.look();
    assertEquals(List.of(), played(one));
    String left = (String) one.page().evaluate("JSON.stringify([localStorage, sessionStorage])");
    for (String words : List.of(said, intended, happened)) {
      assertTrue(!left.contains(words), left);
    }
  }
}
