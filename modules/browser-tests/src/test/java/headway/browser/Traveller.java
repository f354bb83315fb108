package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Someone who goes from page to page and looks at each with care. */
final class Traveller {
  private final String origin;
  private final Page page;
  private final Hands hands;
  private final boolean scripted;
  private final Album album;
  private final List<String> complaints = new ArrayList<>();

  Traveller(String origin, BrowserContext browser, Hands hands, boolean scripted, Album album) {
    this.origin = origin;
    this.page = browser.newPage();
    this.hands = hands;
    this.scripted = scripted;
    this.album = album;
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
  }

  Page page() {
    return page;
  }

  /** Opens an address, and gives the status of the answer. */
  int open(String address) {
    return page.navigate(origin + address).status();
  }

  /** The address of what is on screen. */
  String address() {
    return page.url().replace(origin, "").replaceFirst("#.*", "");
  }

  void press(String selector) {
    hands.press(page, selector);
  }

  void type(String selector, String text) {
    hands.type(page, selector, text);
  }

  void tick(String selector) {
    hands.tick(page, selector);
  }

  Trainee trainee(String words) {
    return new Trainee(page, hands, this::look, words);
  }

  /** Waits until the scores are there; without scripts one looks again. */
  void awaitScores() {
    while (page.locator(".sums").count() == 0) {
      page.reload();
    }
  }

  void awaits(String selector) {
    page.locator(selector).first().waitFor();
  }

  byte[] save(String selector) throws IOException {
    Download download = page.waitForDownload(() -> press(selector));
    return Files.readAllBytes(download.path());
  }

  /** Looks at the page on screen: everything is there to be read, to be heard and to be reached. */
  void look() {
    String where = album.keep(page) + " " + address() + ": ";
    if (scripted) { // axe-core waits for timers, which a page without scripts has not
      Axe.complaints(page).forEach(complaint -> complaints.add(where + complaint));
    }
    Layout.misplaced(page).forEach(complaint -> complaints.add(where + complaint));
    Layout.covered(page).forEach(complaint -> complaints.add(where + complaint));
    Headings.of(page).gaps().forEach(gap -> complaints.add(where + gap));
    Object language = page.locator("html").getAttribute("lang");
    if (!language.equals(page.evaluate("navigator.language"))) {
      complaints.add(where + "is in " + language);
    }
  }

  void assertNoComplaints() {
    assertEquals(List.of(), complaints);
  }
}
