package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one has typed, ticked and flagged stays, and so does the place where one is. */
@InChromium
class PlaceTest {
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

  @Test
  void own_words_come_first_and_an_empty_text_will_do() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = atOwnWords(somebody);
      assertTrue(page.locator("[data-offer]").isHidden());
      page.locator("[data-reveal]").click();
      assertTrue(page.locator("[data-offer]").isVisible());
      Kinds.choose(page, "open");
      Kinds.at(page, 3);
    }
  }

  @Test
  void words_and_flags_stay_when_the_language_is_switched_and_when_the_page_is_read_again() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = atOwnWords(somebody);
      page.locator("#own-words").fill("What does that cost you?");
      page.locator("label.flag").last().click();
      page.locator("[data-language]").click();
      page.locator("html[lang=nl]").waitFor();
      assertWordsAndFlags(page);
      assertTrue(top(page, "#now") < 200, "and one lands where the new lines begin");
      page.reload();
      assertWordsAndFlags(page);
      page.locator("[data-reveal]").click();
      page.reload();
      assertTrue(page.locator("[data-offer]").isVisible(), "unfolded stays unfolded");
    }
  }

  private static void assertWordsAndFlags(Page page) {
    Kinds.at(page, 2);
    assertEquals("What does that cost you?", page.locator("#own-words").inputValue());
    assertTrue(page.locator(".flag-box").last().isChecked());
    assertTrue(!page.locator(".flag-box").first().isChecked());
  }

  @Test
  void words_outlive_a_refusal_and_are_forgotten_once_they_are_sent() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = atOwnWords(somebody);
      page.locator("#own-words").fill("What does that cost you?");
      page.locator("[data-reveal]").click();
      page.evaluate("document.querySelector('.choice').value = 'absent'");
      page.locator(".choice").first().click();
      page.locator("#notice").waitFor();
      assertEquals("What does that cost you?", page.locator("#own-words").inputValue());
      Kinds.choose(page, "open");
      Kinds.at(page, 3);
      assertEquals(0, page.evaluate("sessionStorage.length"));
    }
  }

  @Test
  void what_was_ticked_is_counted_again_after_a_reload() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = atOwnWords(somebody);
      page.locator("[data-reveal]").click();
      Kinds.choose(page, "open");
      Kinds.at(page, 3);
      page.locator(".pick-item:has([value=north])").click();
      page.reload();
      assertTrue(page.locator("[value=north]").isChecked());
      assertTrue(page.locator("[value=south]").isDisabled(), "it costs more than is left");
      assertEquals("1", page.locator("[data-left]").innerText());
    }
  }

  @Test
  void at_the_debrief_one_stays_at_the_same_decision_with_what_one_typed() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = kinds.begin(somebody);
      new Trainee(page, new Hands.Mouse()).playToTheEnd(List.of("west"));
      new Debriefing(page).read();
      page.locator("textarea").first().fill("Ask what it costs.");
      page.evaluate("document.getElementById('d2').scrollIntoView({block: 'start'})");
      double before = top(page, "#d2");
      page.evaluate("document.querySelector('[data-language]').click()");
      page.locator("html[lang=nl]").waitFor();
      assertEquals(before, top(page, "#d2"), 60);
      assertEquals("Ask what it costs.", page.locator("textarea").first().inputValue());
    }
  }

  @Test
  void a_query_stays_with_its_address() {
    try (BrowserContext somebody = kinds.somebody()) {
      kinds.trainer(somebody);
      Page page = somebody.newPage();
      page.navigate(kinds.origin() + "/trainer/scenarios/kinds?in=en");
      page.locator("[data-language]").click();
      page.locator("html[lang=nl]").waitFor();
      assertTrue(page.url().endsWith("/trainer/scenarios/kinds?in=en"), page.url());
    }
  }

  private static Page atOwnWords(BrowserContext somebody) {
    Page page = kinds.begin(somebody);
    Kinds.choose(page, "ask");
    Kinds.at(page, 2);
    return page;
  }

  private static double top(Page page, String part) {
    return page.locator(part).boundingBox().y;
  }
}
