package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two windows, a double click, the back button, a stale form: a move stands once, or not at all.
 */
@InChromium
class WindowsTest {
  @TempDir static Path folder;
  private static Kinds kinds;

  @BeforeAll
  static void start() {
    kinds = new Kinds(folder);
  }

  @AfterAll
  static void stop() {
    kinds.close();
  }

  @ParameterizedTest(name = "scripts {0}")
  @ValueSource(booleans = {true, false})
  void the_second_of_two_windows_comes_too_late_and_says_so(boolean scripts) {
    try (BrowserContext somebody = kinds.somebody(scripts, ReducedMotion.REDUCE)) {
      Page first = kinds.begin(somebody);
      Page second = somebody.newPage();
      second.navigate(first.url());
      Kinds.choose(first, "ask");
      Kinds.at(first, 2);
      Kinds.choose(second, "tell");
      second.locator("#notice").waitFor();
      Kinds.at(second, 2);
      assertTrue(second.locator("#notice").innerText().contains("does not count"));
      assertTrue(second.locator(".talk[data-when=past]").innerText().contains("Since when?"));
    }
  }

  @ParameterizedTest(name = "scripts {0}")
  @ValueSource(booleans = {true, false})
  void a_double_click_answers_once(boolean scripts) {
    try (BrowserContext somebody = kinds.somebody(scripts, ReducedMotion.NO_PREFERENCE)) {
      Page page = kinds.begin(somebody);
      page.locator(".choice").first().dblclick();
      Kinds.at(page, 2);
      page.reload();
      Kinds.at(page, 2);
    }
  }

  @Test
  void a_double_click_begins_one_play() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = somebody.newPage();
      int[] posts = new int[1];
      page.onRequest(request -> posts[0] += request.method().equals("POST") ? 1 : 0);
      page.navigate(kinds.origin() + "/scenarios/kinds");
      page.locator("form[action$='/playthroughs'] button").last().dblclick();
      Kinds.at(page, 1);
      assertEquals(1, posts[0]);
    }
  }

  @ParameterizedTest(name = "scripts {0}")
  @ValueSource(booleans = {true, false})
  void the_back_button_leads_to_where_the_talk_is_now(boolean scripts) {
    try (BrowserContext somebody = kinds.somebody(scripts, ReducedMotion.REDUCE)) {
      Page page = kinds.begin(somebody);
      String talk = page.url();
      Kinds.choose(page, "ask");
      Kinds.at(page, 2);
      page.navigate(kinds.origin() + "/scenarios");
      page.goBack();
      Kinds.at(page, 2);
      page.goBack();
      page.navigate(talk);
      Kinds.at(page, 2);
    }
  }

  @ParameterizedTest(name = "scripts {0}")
  @ValueSource(booleans = {true, false})
  void a_form_from_before_a_restart_is_taken(boolean scripts) {
    try (BrowserContext somebody = kinds.somebody(scripts, ReducedMotion.REDUCE)) {
      Page page = kinds.begin(somebody);
      kinds.rise(kinds.fall());
      Kinds.choose(page, "ask");
      Kinds.at(page, 2);
    }
  }

  @Test
  void without_scripts_every_kind_of_move_can_be_made() {
    try (BrowserContext somebody = kinds.somebody(false, ReducedMotion.REDUCE)) {
      Page page = kinds.begin(somebody);
      page.locator("label.flag").last().click();
      Kinds.choose(page, "ask");
      Kinds.at(page, 2);
      assertTrue(page.locator("[data-offer]").isVisible(), "words and answers are both there");
      page.locator("#own-words").fill("What would help?");
      Kinds.choose(page, "open");
      Kinds.at(page, 3);
      press(page);
      page.locator("#notice").waitFor();
      assertTrue(page.locator("#notice").innerText().contains("at least one"));
      page.locator(".pick-item:has([value=north])").click();
      page.locator(".pick-item:has([value=south])").click();
      press(page);
      assertTrue(page.locator("#notice").innerText().contains("too much"));
      assertTrue(page.locator("[value=north]").isChecked(), "what was ticked stays");
      page.locator(".pick-item:has([value=south])").click();
      press(page);
      Kinds.at(page, 4);
      page.locator(".pick-item:has([value=lift])").click();
      press(page);
      Kinds.at(page, 5);
      page.locator("#text").fill("To see whether we can help.");
      press(page);
      page.locator("#ending").waitFor();
      String debrief = page.locator("main").innerText();
      assertTrue(debrief.contains("What would help?"), "own words are there to read again");
      assertTrue(page.locator(".noticed[data-kind=caught]").count() > 0, "and the flag");
    }
  }

  private static void press(Page page) {
    page.locator("#moves button[name=move]:visible").last().click();
  }
}
