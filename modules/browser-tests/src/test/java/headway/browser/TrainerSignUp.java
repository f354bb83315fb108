package headway.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * How whoever sits at a browser becomes a trainer: by a link, and once that is used by signing in.
 */
final class TrainerSignUp {
  /** Every trainer's. */
  private static final String PASSWORD = "walrus kettle pepper harbour";

  private TrainerSignUp() {}

  static void in(BrowserContext context, String address) {
    Page page = context.newPage();
    page.navigate(address);
    if (page.locator("#name").count() > 0) {
      page.locator("#name").fill("Noor");
    }
    page.locator("#user").fill("noor@example.com");
    page.locator("#password").fill(PASSWORD);
    page.locator("form.credentials button").click();
    page.waitForURL("**/trainer/workshops");
    page.close();
  }
}
