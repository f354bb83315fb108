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

/** Lines come in at reading pace, and nothing moves when they do. */
@InChromium
class PaceTest {
  private static final String LINES = "#now .line";
  private static final String COMING = "#now [data-coming]";

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
  void new_lines_come_in_one_after_the_other_and_nothing_moves() {
    try (BrowserContext somebody = kinds.somebody(true, ReducedMotion.NO_PREFERENCE)) {
      Page page = moved(somebody);
      assertEquals(4, page.locator(LINES).count(), "they all have their room");
      assertEquals(4, page.locator(COMING).count(), "and none is in yet");
      assertTrue(page.locator("#moves[data-coming]").count() > 0, "the answers wait as well");
      String before = places(page);
      page.evaluate(
          "() => { window.moved = 0; new PerformanceObserver(list => list.getEntries()"
              + ".forEach(entry => window.moved += entry.value)).observe({type: 'layout-shift'}) }");
      page.locator(LINES + ":not([data-coming])").first().waitFor();
      assertEquals(
          "true,false,false,false",
          page.evaluate(
              "[...document.querySelectorAll('"
                  + LINES
                  + "')]"
                  + ".map(line => !('coming' in line.dataset)).join()"),
          "the first first");
      page.locator("#moves:not([data-coming])").waitFor();
      assertEquals(0, page.locator("[data-coming]").count());
      assertEquals(before, places(page));
      assertEquals(0.0, ((Number) page.evaluate("window.moved")).doubleValue());
    }
  }

  @Test
  void who_hears_the_page_hears_every_line_once_and_at_once() {
    try (BrowserContext somebody = kinds.somebody(true, ReducedMotion.NO_PREFERENCE)) {
      Page page = moved(somebody);
      assertTrue(page.locator(COMING).count() > 0);
      assertEquals(
          "Kim\nSince the lift was moved, and that is half a year ago now.\nBo\nEight months.\n"
              + "Kim\nYou wanted to call me back about the lift.\nSomebody walks past.",
          page.locator("#said").textContent());
      assertEquals(0, page.locator("#scene [aria-live], #scene [role=log]").count());
      assertEquals(0, page.locator("#now [aria-hidden=true] .line-text").count());
      assertEquals("now", page.evaluate("document.activeElement.id"));
    }
  }

  @Test
  void a_tap_shows_the_rest_and_answers_nothing() {
    try (BrowserContext somebody = kinds.somebody(true, ReducedMotion.NO_PREFERENCE)) {
      Page page = moved(somebody);
      page.mouse().click(180, 700);
      assertEquals(0, page.locator("[data-coming]").count());
      Kinds.at(page, 2);
    }
  }

  @Test
  void enter_shows_the_rest_and_a_figure_answers_only_what_one_has_seen() {
    try (BrowserContext somebody = kinds.somebody(true, ReducedMotion.NO_PREFERENCE)) {
      Page page = moved(somebody);
      page.keyboard().press("Enter");
      assertEquals(0, page.locator("[data-coming]").count());
      page.locator("[data-reveal]").click();
      page.locator("[data-prompt]").press("1");
      Kinds.at(page, 3);
    }
    try (BrowserContext somebody = kinds.somebody(true, ReducedMotion.NO_PREFERENCE)) {
      Page page = moved(somebody);
      page.keyboard().press("1");
      assertEquals(0, page.locator("[data-coming]").count());
      Kinds.at(page, 2);
    }
  }

  @Test
  void who_answers_before_all_lines_are_in_has_answered() {
    try (BrowserContext somebody = kinds.somebody(true, ReducedMotion.NO_PREFERENCE)) {
      Page page = moved(somebody);
      page.evaluate("document.querySelector('.choice').click()"); // as a screen reader presses it
      Kinds.at(page, 3);
    }
  }

  @Test
  void lines_are_there_at_once_for_those_who_want_it_and_for_those_who_come_back() {
    try (BrowserContext somebody = kinds.somebody(true, ReducedMotion.NO_PREFERENCE)) {
      Page page = moved(somebody);
      assertTrue(page.locator(COMING).count() > 0);
      page.reload();
      assertEquals(0, page.locator(COMING).count(), "after a reload");
    }
    try (BrowserContext somebody = kinds.somebody()) {
      assertEquals(0, moved(somebody).locator(COMING).count(), "with less motion");
    }
    try (BrowserContext somebody = kinds.somebody(true, ReducedMotion.NO_PREFERENCE)) {
      Page page = somebody.newPage();
      page.navigate(kinds.origin() + "/scenarios");
      page.locator("[data-pace-choice] input").check();
      assertEquals(0, moved(somebody).locator(COMING).count(), "chosen in so many words");
    }
  }

  @Test
  void one_lands_where_the_new_lines_begin_and_can_scroll_back() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = moved(somebody);
      Kinds.at(page, 2);
      page.reload();
      double top = ((Number) page.evaluate(topOf("#now"))).doubleValue();
      double head = ((Number) page.evaluate(bottomOf(".situation"))).doubleValue();
      assertTrue(top >= head - 1 && top < 400, "the new lines begin at " + top);
      page.evaluate("scrollTo(0, 0)");
      assertTrue(page.locator(".talk[data-when=past] .line").first().isVisible());
    }
  }

  @Test
  void every_target_of_a_scene_has_room_for_a_thumb() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = moved(somebody);
      page.locator("[data-reveal]").click();
      Object small =
          page.evaluate(
              "[...document.querySelectorAll('#scene a, #scene button, #scene .flag')]"
                  + ".filter(one => one.getClientRects().length > 0)"
                  + ".map(one => [one.className, one.getBoundingClientRect()])"
                  + ".filter(([, box]) => box.width < 44 || box.height < 44)"
                  + ".map(([name]) => name).join()");
      assertEquals("", small);
    }
  }

  private static Page moved(BrowserContext somebody) {
    Page page = kinds.begin(somebody);
    Kinds.choose(page, "ask");
    Kinds.at(page, 2);
    return page;
  }

  private static String places(Page page) {
    return (String)
        page.evaluate(
            "[scrollY, ...[...document.querySelectorAll('#now .line, #moves')]"
                + ".map(part => part.offsetTop)].join()");
  }

  private static String topOf(String part) {
    return "document.querySelector('" + part + "').getBoundingClientRect().top";
  }

  private static String bottomOf(String part) {
    return "document.querySelector('" + part + "').getBoundingClientRect().bottom";
  }
}
