package headway.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How someone works a page. Nothing here asks whether scripts run, unless it must. */
sealed interface Hands {
  /** Presses a link, a button or an answer. */
  void press(Page page, String selector);

  /** Ticks or unticks a box. */
  void tick(Page page, String selector);

  /** Types into a field. */
  void type(Page page, String selector, String text);

  /** Marks the last line on screen. */
  void flag(Page page);

  /** With a mouse, or a thumb. */
  record Mouse() implements Hands {
    @Override
    public void press(Page page, String selector) {
      page.locator(selector).first().click();
    }

    @Override
    public void tick(Page page, String selector) {
      page.locator("label:has(" + selector + ")").first().click();
    }

    @Override
    public void type(Page page, String selector, String text) {
      page.locator(selector).click();
      page.keyboard().type(text);
    }

    @Override
    public void flag(Page page) {
      page.locator("label.flag").last().click();
    }
  }

  /**
   * With nothing but keys: Tab to get there, arrows among answers of which one is picked, Enter or
   * Space to press.
   *
   * @param shortcuts whether 1 to 9 and f work, as they do where scripts run
   */
  record Keyboard(boolean shortcuts) implements Hands {
    private static final int MOST_STOPS = 150;

    @Override
    public void press(Page page, String selector) {
      Locator answers = page.locator(".choice");
      if (shortcuts && selector.startsWith(".choice")) {
        int position = 0;
        while (answers.nth(position).and(page.locator(selector)).count() == 0) {
          position++;
        }
        page.keyboard().press(Integer.toString(position + 1));
        return;
      }
      tabTo(page, selector);
      page.keyboard().press("Enter");
    }

    @Override
    public void tick(Page page, String selector) {
      Locator box = page.locator(selector).first();
      if ("radio".equals(box.getAttribute("type"))) {
        tabTo(page, "[name='" + box.getAttribute("name") + "']");
        arrowTo(page, selector);
      } else {
        tabTo(page, selector);
      }
      page.keyboard().press("Space");
    }

    @Override
    public void type(Page page, String selector, String text) {
      tabTo(page, selector);
      page.keyboard().type(text);
    }

    @Override
    public void flag(Page page) {
      if (shortcuts) {
        page.keyboard().press("f");
      } else {
        tick(page, "li.line:last-child .flag-box");
      }
    }

    private static void tabTo(Page page, String selector) {
      press(page, "Tab", selector);
    }

    /** Tab leads to one of a group of answers, arrows from there to the others. */
    private static void arrowTo(Page page, String selector) {
      press(page, "ArrowDown", selector);
    }

    private static void press(Page page, String key, String selector) {
      for (int stop = 0; stop < MOST_STOPS; stop++) {
        if (page.locator(selector).and(page.locator(":focus")).count() > 0) {
          return;
        }
        page.keyboard().press(key);
      }
      throw new AssertionError("No way to " + selector + " with " + key);
    }
  }
}
