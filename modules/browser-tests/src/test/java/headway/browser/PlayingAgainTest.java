package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A talk played again from a decision of its debrief, and compared, in every way people do that.
 */
@InChromium
class PlayingAgainTest {
  private static final String SCENARIO = "the-closing-sentence";

  @TempDir static Path data;
  private static Served served;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    served = Served.over(Path.of(System.getProperty("headway.root"), "scenarios"), data);
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    served.close();
  }

  @ParameterizedTest(name = "{0} at {1}, {2}, scripts {3}")
  @CsvSource({
    "nl, 360, mouse, on", "nl, 360, keyboard, off",
    "en, 1440, keyboard, on", "en, 1440, mouse, off"
  })
  void a_decision_is_played_again_and_both_courses_are_compared(
      String language, int width, String way, String scripts) {
    boolean scripted = scripts.equals("on");
    Hands hands = way.equals("mouse") ? new Hands.Mouse() : new Hands.Keyboard(scripted);
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(language)
                    .setViewportSize(width, width == 360 ? 780 : 900)
                    .setJavaScriptEnabled(scripted)
                    .setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      Trainee trainee = new Trainee(page, hands);
      trainee.begin(served.origin(), SCENARIO);
      trainee.playToTheEnd(List.of());
      scored(page);

      int decisions = page.locator(".decision").count();
      assertTrue(decisions >= 2, "something to play again");
      assertEquals(decisions, page.locator(".replay").count(), "a button at every decision");
      hands.press(page, "#d2 .replay");
      page.locator("#scene").waitFor();
      assertEquals("2", page.locator("#scene").getAttribute("data-turn"));
      assertTrue(page.locator(".scene-replayed").innerText().contains("2"), "from where it goes");
      trainee.goOnToTheEnd(2, List.of(anotherAnswer(page)));

      hands.press(page, "a[href$='/comparison']");
      page.locator(".courses").first().waitFor();
      scored(page);
      assertEquals(language, page.locator("html").getAttribute("lang"));
      assertEquals(1, page.locator(".step[data-parting]").count());
      assertBothAddUp(page);
      Number widest = (Number) page.evaluate("document.documentElement.scrollWidth");
      assertTrue(widest.intValue() <= width, "nothing sticks out: " + widest);

      hands.press(page, "a[href$='/debrief']");
      page.locator("#ending").waitFor();
      assertEquals(1, page.locator(".replayed").count(), "the debrief says that it is a replay");
    }
    assertEquals(List.of(), complaints, "the browser's console");
  }

  /** Waits until the scores are there; without scripts one looks again. */
  private static void scored(Page page) {
    while (page.locator(".sums").count() == 0) {
      page.reload();
    }
  }

  /** The play before took the first; the same ones are offered in the same order. */
  private static String anotherAnswer(Page page) {
    return page.locator(".choice").nth(1).getAttribute("value");
  }

  /** What is folded counts in both courses, the rest in the one in whose column it stands. */
  private static void assertBothAddUp(Page page) {
    double alike = costs(page.locator(".step[data-alike]"));
    for (int course = 0; course < 2; course++) {
      double costs = alike;
      for (Locator step : page.locator("#assessment ol > .step:not([data-alike])").all()) {
        costs += costs(step.locator(".course").nth(course));
      }
      Locator sums = page.locator(".sums").nth(course).locator("data");
      double raw = sums.all().stream().mapToDouble(PlayingAgainTest::value).sum();
      assertEquals(100.0 * sums.count() + costs, raw, 1e-6, "course " + (course + 1));
    }
  }

  private static double costs(Locator part) {
    return part.locator(".range-value data").all().stream()
        .mapToDouble(PlayingAgainTest::value)
        .sum();
  }

  private static double value(Locator data) {
    return Double.parseDouble(data.getAttribute("value"));
  }
}
