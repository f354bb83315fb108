package headway.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;

/**
 * Pages one after the other. With {@code -Dpictures=FOLDER} each is kept there as a picture, for
 * people to look at; without, they are counted.
 */
final class Album {
  private static final String FOLDER = System.getProperty("headway.pictures", "");
  private final String name;
  private int pages;

  /**
   * Begins empty.
   *
   * @param name what the pictures' names begin with
   */
  Album(String name) {
    this.name = name;
  }

  /** Keeps what is on screen, and gives its name. */
  String keep(Page page) {
    pages++;
    String picture = "%s-%02d".formatted(name, pages);
    if (!FOLDER.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of(FOLDER, picture + ".png"))
              .setCaret(ScreenshotCaret.INITIAL)
              .setFullPage(true));
    }
    return picture;
  }
}
