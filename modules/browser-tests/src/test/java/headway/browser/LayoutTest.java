package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That what lies badly is seen to, and what lies well is left alone. */
@InChromium
class LayoutTest {
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, <p>Words that go on to the next line where there is no more room for them at all.</p>",
    "0, 0, <div style='overflow:auto'><p style='width:900px'>A frame of its own.</p></div>",
    "0, 0, <p style='height:900px'>Much.</p><a href='/'>Further down</a>",
    "2, 0, <p style='width:900px'>Too wide.</p>",
    "2, 0, <p style='position:relative; left:200px'>Out at a side.</p>",
    "1, 0, <div style='overflow:clip'><p style='position:relative; left:-90px'>Out.</p></div>",
    "1, 0, <p style='width:50px; height:20px; overflow:hidden'>Only a little is left of it.</p>",
    "0, 1, <a href='/'>Behind</a><p style='position:fixed; inset:0; background:white'>This</p>"
  })
  void what_lies_badly_is_found(int misplaced, int covered, String body) {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.setViewportSize(320, 400);
      page.setContent("<!doctype html><title>A page</title><body>" + body);
      assertEquals(misplaced, Layout.misplaced(page).size(), () -> "" + Layout.misplaced(page));
      assertEquals(covered, Layout.covered(page).size(), () -> "" + Layout.covered(page));
    }
  }
}
