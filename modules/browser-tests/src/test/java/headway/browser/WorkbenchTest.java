package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Someone who writes a scenario, with the workbench open beside the editor. */
@InChromium
class WorkbenchTest {
  private static final String LOCK =
      """
      format: 1
      id: lock
      language: en
      title: The lock
      summary: A door that does not close.
      briefing: You sell locks.
      minutes: 4
      level: 1
      cast: {customer: {name: Kim}}
      start: door
      scenes:
        door:
          lines: [{customer: It does not close.}]
          choices:
            - {id: since, say: Since when?, evidence: [{code: listening/ask-problem}], goto: price}
            - {id: sell, say: We have a better one., evidence: [{code: listening/advise-early}], goto: price}
        price:
          lines: [{customer: What does it cost?}]
          choices:
            - {id: look, say: May I come and look on Monday?, evidence: [{code: next-step/fix-date}], goto: over}
            - {id: mail, say: I will send you a list., evidence: [{code: next-step/easy-mail}], goto: over}
      endings:
        over: {outcome: advance, fit: good, title: Over, text: That was it.}
      """;

  @TempDir static Path folder;
  private static Served served;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    save(LOCK);
    served = Served.over(folder.resolve("scenarios"), folder.resolve("data"));
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    served.close();
  }

  @BeforeEach
  void mend() throws IOException {
    save(LOCK);
  }

  @Test
  void a_fault_is_named_where_it_is_saved_and_the_map_changes_when_it_is_mended()
      throws IOException {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = context(true)) {
      Page page = open(context, complaints);
      page.locator("#scene-price").waitFor();

      save(LOCK.replace("goto: over}", "goto: ovr}"));
      page.locator(".excerpt mark:has-text('ovr')").first().waitFor();
      assertTrue(page.locator(".page-head").innerText().contains("Broken"));
      assertEquals(1, page.locator("#scene-price").count(), "the version that runs");

      save(LOCK.replace("price", "money"));
      page.locator("#scene-money").waitFor();
      assertEquals(0, page.locator(".finding[data-severity=error]").count());

      page.locator("a[href='/scenarios/lock']").click();
      page.locator("form[action$='/playthroughs'] button").click();
      new Trainee(page, new Hands.Mouse()).playToTheEnd(List.of("since", "look"));
      assertEquals("Over", page.locator("#ending").innerText());
    }
    assertEquals(List.of(), complaints, "the browser's console");
  }

  @Test
  void the_map_is_walked_through_by_mouse_and_by_keyboard() {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = context(true)) {
      Page page = open(context, complaints);
      page.locator("#scene-price").click();
      page.locator("#panel[data-place=price]").waitFor();
      assertEquals("Price", focused(page));
      assertEquals(1, page.locator(".map-link[aria-current=true] #scene-price").count());

      new Hands.Keyboard(true).press(page, "#panel a[href*='/scenes/over']");
      page.locator("#panel[data-place=over]").waitFor();
      page.goBack();
      page.locator("#panel[data-place=price]").waitFor();
    }
    assertEquals(List.of(), complaints, "the browser's console");
  }

  @Test
  void when_the_scene_that_is_looked_at_goes_the_scenario_stays() throws IOException {
    try (BrowserContext context = context(true)) {
      Page page = open(context, new ArrayList<>());
      page.locator("#scene-price").click();
      page.locator("#panel[data-place=price]").waitFor();
      save(LOCK.replace("price", "money"));
      page.locator("#scene-money").waitFor();
      assertEquals("Door", page.locator("#panel-name").innerText());
    }
  }

  @Test
  void without_scripts_a_scene_is_a_page_of_its_own() {
    try (BrowserContext context = context(false)) {
      Page page = open(context, new ArrayList<>());
      page.locator("#scene-price").click();
      page.locator("#panel[data-place=price]").waitFor();
      assertTrue(page.url().endsWith("/scenes/price?in=en#panel"), page.url());
    }
  }

  private static BrowserContext context(boolean scripted) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setLocale("en")
                .setJavaScriptEnabled(scripted)
                .setReducedMotion(ReducedMotion.REDUCE));
  }

  private static Page open(BrowserContext context, List<String> complaints) {
    served.trainer(context);
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(served.origin() + "/trainer/scenarios");
    page.locator("a.piece-link").click();
    page.locator("#panel").waitFor();
    page.locator("#scene-price").waitFor();
    return page;
  }

  private static Object focused(Page page) {
    return page.evaluate("document.activeElement.textContent");
  }

  /** As editors do: written beside it, then put in its place. The server sees it by itself. */
  private static void save(String scenario) throws IOException {
    Path lock = Files.createDirectories(folder.resolve("scenarios/lock"));
    Path beside = Files.writeString(lock.resolve(".scenario.yaml"), scenario);
    Files.move(beside, lock.resolve("scenario.yaml"), StandardCopyOption.ATOMIC_MOVE);
  }
}
