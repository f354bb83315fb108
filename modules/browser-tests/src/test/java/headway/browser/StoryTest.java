package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first story, played to its end in every way that people play. */
@InChromium
class StoryTest {
  private static final List<String> GOOD =
      List.of(
          "agree-end",
          "short-ask",
          "where-go",
          "say-it",
          "what-breaks",
          "sanne",
          "whose",
          "two-nights",
          "half",
          "both-tasks",
          "hired",
          "gordon",
          "introduce",
          "five-firm",
          "bound",
          "from-above",
          "nobody-waited",
          "two-nights-then",
          "sanne-stays");

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

  @ParameterizedTest(name = "{0}, {1}, scripts {2}")
  @CsvSource({
    "nl, mouse, on", "nl, mouse, off", "nl, keyboard, on", "nl, keyboard, off",
    "en, mouse, on", "en, mouse, off", "en, keyboard, on", "en, keyboard, off"
  })
  void the_story_is_played_to_an_ending_and_its_contributions_add_up(
      String language, String way, String scripts) {
    boolean scripted = scripts.equals("on");
    Hands hands = way.equals("mouse") ? new Hands.Mouse() : new Hands.Keyboard(scripted);
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(language)
                    .setJavaScriptEnabled(scripted)
                    .setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      Trainee trainee = new Trainee(page, hands);
      trainee.begin(served.origin(), "ceo-with-all-the-answers");
      assertEquals(language, page.locator("html").getAttribute("lang"));
      trainee.flagTheLastLine();
      trainee.playToTheEnd(GOOD);

      Debriefing debriefing = new Debriefing(page).read();
      assertEquals(3, debriefing.skills().size());
      assertTrue(page.locator(".noticed[data-kind^=false]").count() > 0, "the false alarm is told");
      assertContributionsAddUp(debriefing);
    }
    assertEquals(List.of(), complaints, "the browser's console");
  }

  static void assertContributionsAddUp(Debriefing debriefing) {
    Map<String, Double> contributions = debriefing.contributions();
    List<String> skills = debriefing.skills();
    for (int skill = 0; skill < skills.size(); skill++) {
      double sum = contributions.getOrDefault(skills.get(skill), 0.0);
      assertEquals(100 + sum, debriefing.raw().get(skill), 1e-6, skills.get(skill));
    }
  }
}
