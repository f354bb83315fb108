package headway.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;

/**
 * A page that stays open and that nobody loads anew. It counts how often the server let it listen,
 * and complains where the browser had to show a page of its own.
 */
final class Window {
  private static final String LIVE = "/live";

  /** What Chromium says of a page that no server answered for, whatever the reason. */
  private static final String UNANSWERED = "net::ERR_(CONNECTION|EMPTY|SOCKET|NETWORK|TIMED).*";

  private final Page page;
  private final List<String> complaints;
  private int heard;
  private int heardBefore;

  /**
   * Looks after a page from now on.
   *
   * @param complaints where they are collected
   */
  Window(Page page, List<String> complaints) {
    this.page = page;
    this.complaints = complaints;
    page.onResponse(this::count);
    page.onRequestFailed(this::complain);
  }

  private void count(Response response) {
    if (response.url().endsWith(LIVE) && response.ok()) {
      heard++;
    }
  }

  private void complain(Request request) {
    if (request.isNavigationRequest() && request.failure().matches(UNANSWERED)) {
      complaints.add(request.failure() + " in the place of " + request.url());
    }
  }

  Page page() {
    return page;
  }

  /** What it was told so far is past. */
  void lose() {
    heardBefore = heard;
  }

  /** Waits until the server lets it listen again. */
  void awaitReturn() {
    page.waitForCondition(() -> heard > heardBefore);
  }
}
