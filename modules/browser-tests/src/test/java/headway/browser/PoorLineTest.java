package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer that cannot be sent is kept, said to be kept, and sent once. */
@InChromium
class PoorLineTest {
  private static final String MOVES = "**/moves";
  private static final String KEPT = "[data-what=kept]";

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
  void an_answer_waits_for_the_line_and_is_sent_once() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = kinds.begin(somebody);
      page.locator("label.flag").last().click();
      somebody.setOffline(true);
      AtomicInteger arrived = arrivals(page);
      Kinds.choose(page, "ask");
      page.locator(KEPT).waitFor();
      assertTrue(Kinds.said(page).contains("kept on this device"), Kinds.said(page));
      Kinds.choose(page, "tell"); // one answer at a time: this one is not taken
      somebody.setOffline(false);
      Kinds.at(page, 2);
      assertEquals(1, arrived.get());
      assertTrue(page.locator(".talk[data-when=past]").innerText().contains("Since when?"));
      assertTrue(Kinds.said(page).contains("has been sent"), Kinds.said(page));
      assertEquals(0, kept(page));
      page.locator("#now").click();
      assertEquals("", Kinds.said(page), "it is said until one goes on");
    }
  }

  @Test
  void an_answer_outlives_a_closed_tab() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = kinds.begin(somebody);
      String talk = page.url();
      somebody.setOffline(true);
      Kinds.choose(page, "ask");
      page.locator(KEPT).waitFor();
      page.close();
      somebody.setOffline(false);
      Page again = somebody.newPage();
      again.navigate(talk);
      Kinds.at(again, 2);
      assertTrue(again.locator(".talk[data-when=past]").innerText().contains("Since when?"));
      assertEquals(0, kept(again));
    }
  }

  @Test
  void an_answer_that_comes_after_another_is_thrown_away_and_that_is_said() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = kinds.begin(somebody);
      page.route(MOVES, Route::abort);
      Kinds.choose(page, "ask");
      page.locator(KEPT).waitFor();
      Page other = somebody.newPage();
      other.route(MOVES, Route::resume);
      other.addInitScript("localStorage.clear()"); // another device of the same person
      other.navigate(page.url());
      Kinds.choose(other, "tell");
      Kinds.at(other, 2);
      page.unroute(MOVES);
      tryNow(page);
      Kinds.at(page, 2);
      assertTrue(page.locator("#notice").innerText().contains("does not count"));
      assertTrue(page.locator(".talk[data-when=past]").innerText().contains("We have doors"));
      assertEquals(0, kept(page));
    }
  }

  @Test
  void an_answer_whose_receipt_was_lost_stands_once() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = kinds.begin(somebody);
      page.route(
          MOVES,
          route -> {
            route.fetch();
            route.abort();
          });
      Kinds.choose(page, "ask");
      page.locator(KEPT).waitFor();
      page.unroute(MOVES);
      tryNow(page);
      Kinds.at(page, 2);
      assertEquals(0, page.locator("#notice").count(), "no word of an answer given before");
    }
  }

  @Test
  void whoever_answers_for_the_server_is_not_believed() {
    for (int status : new int[] {200, 404, 502}) {
      try (BrowserContext somebody = kinds.somebody()) {
        Page page = kinds.begin(somebody);
        page.route(
            MOVES,
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("text/html")
                        .setBody("<h1>Welcome to our hotel</h1>")));
        Kinds.choose(page, "ask");
        page.locator(KEPT).waitFor();
        page.unroute(MOVES);
        tryNow(page);
        Kinds.at(page, 2);
      }
    }
  }

  @Test
  void who_was_erased_meanwhile_is_told_so() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = kinds.begin(somebody);
      somebody.clearCookies();
      Kinds.choose(page, "ask");
      page.locator("[data-what=gone]").waitFor();
      assertTrue(Kinds.said(page).contains("may have been erased"), Kinds.said(page));
      assertTrue(page.locator("#now").innerText().contains("draught"), "nothing is taken away");
      assertEquals(0, kept(page));
    }
  }

  @Test
  void an_answer_for_a_talk_that_is_over_is_thrown_away_at_its_debrief() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = kinds.begin(somebody);
      String talk = page.url();
      new Trainee(page, new Hands.Mouse()).playToTheEnd(List.of("west"));
      page.evaluate(
          "id => localStorage.setItem('kept:' + id, '{}')",
          talk.substring(talk.lastIndexOf('/') + 1));
      page.navigate(talk);
      page.locator("[data-leftover]").waitFor();
      assertTrue(page.locator("[data-leftover]").innerText().contains("has ended"));
      assertEquals(0, kept(page));
      page.reload();
      assertTrue(page.locator("[data-leftover]").isHidden());
    }
  }

  @Test
  void an_answer_waits_for_a_server_that_fell_over() {
    try (BrowserContext somebody = kinds.somebody()) {
      Page page = kinds.begin(somebody);
      int port = kinds.fall();
      Kinds.choose(page, "ask");
      page.locator(KEPT).waitFor();
      kinds.rise(port);
      tryNow(page);
      Kinds.at(page, 2);
    }
  }

  /** Presses the button, unless the answer was sent again by itself just before. */
  private static void tryNow(Page page) {
    page.evaluate("document.querySelector('[data-try]')?.click()");
  }

  private static AtomicInteger arrivals(Page page) {
    AtomicInteger arrived = new AtomicInteger();
    page.onResponse(
        response -> {
          if (response.request().method().equals("POST")) {
            arrived.incrementAndGet();
          }
        });
    return arrived;
  }

  private static int kept(Page page) {
    return (Integer)
        page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('kept:')).length");
  }
}
