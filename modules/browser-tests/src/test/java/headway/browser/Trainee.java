package headway.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Someone who plays a scenario from its card to its debrief. */
final class Trainee {
  private static final int LONGEST_PLAY = 60;
  private final Page page;
  private final Hands hands;
  private final Runnable look;
  private final String words;

  Trainee(Page page, Hands hands) {
    this(page, hands, () -> {});
  }

  Trainee(Page page, Hands hands, Runnable look) {
    this(page, hands, look, "What would help you most?");
  }

  /**
   * Looks at what is on screen before each move.
   *
   * @param look what is then done
   * @param words what is typed wherever own words are asked for
   */
  Trainee(Page page, Hands hands, Runnable look, String words) {
    this.page = page;
    this.hands = hands;
    this.look = look;
    this.words = words;
  }

  /** Opens the library, reads the briefing, starts. */
  void begin(String origin, String scenario) {
    page.navigate(origin + "/scenarios");
    begin(scenario);
  }

  /** The same from a library that is open. */
  void begin(String scenario) {
    hands.press(page, "a.card-link[href='/scenarios/" + scenario + "']");
    page.locator("form[action$='/playthroughs']").waitFor();
    look.run();
    hands.press(page, "form[action$='/playthroughs'] button");
    page.locator("#scene").waitFor();
    page.waitForLoadState(); // keys work from here on
  }

  /**
   * Plays to an ending.
   *
   * @param wishes ids to choose or mark wherever they are offered; else the first answer is taken
   */
  void playToTheEnd(List<String> wishes) {
    goOnToTheEnd(1, wishes);
  }

  /** The same from the turn that waits. */
  void goOnToTheEnd(int waiting, List<String> wishes) {
    play(waiting, LONGEST_PLAY, wishes);
    if (page.locator("#ending").count() == 0) {
      throw new AssertionError("No ending after " + LONGEST_PLAY + " moves");
    }
  }

  /** Plays until a turn is reached, or an ending before it. */
  void play(int until, List<String> wishes) {
    play(1, until, wishes);
  }

  private void play(int from, int until, List<String> wishes) {
    for (int turn = from; turn <= until; turn++) {
      page.locator("#scene[data-turn='" + turn + "'], #ending").waitFor();
      if (turn == until || page.locator("#ending").count() > 0) {
        return;
      }
      look.run();
      move(wishes);
    }
  }

  private void move(List<String> wishes) {
    if (page.locator("#text").count() > 0) {
      hands.type(page, "#text", words);
      hands.press(page, "button[name=move]:not([value=''])");
    } else if (page.locator(".pick-item").count() > 0) {
      for (String wish : wishes) {
        if (page.locator(box(wish) + ":enabled:not(:checked)").count() > 0) {
          hands.tick(page, box(wish));
        }
      }
      hands.press(page, "button[name=move]:not([value=''])");
    } else {
      choose(wishes);
    }
  }

  private static String box(String id) {
    return "input[type=checkbox][value='" + id + "']";
  }

  private void choose(List<String> wishes) {
    if (page.locator("#own-words").count() > 0) {
      hands.type(page, "#own-words", words);
    }
    if (page.locator("[data-reveal]:visible").count() > 0) {
      hands.press(page, "[data-reveal]");
    }
    String first = page.locator(".choice").first().getAttribute("value");
    String answer =
        wishes.stream()
            .filter(wish -> page.locator(answer(wish)).count() > 0)
            .findFirst()
            .orElse(first);
    hands.press(page, answer(answer));
  }

  private static String answer(String id) {
    return ".choice[value='" + id + "']";
  }

  void flagTheLastLine() {
    hands.flag(page);
  }
}
