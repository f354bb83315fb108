package headway.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A server with one short scenario in which every kind of move and every medium comes by. */
final class Kinds implements AutoCloseable {
  private static final String TEXT =
      """
      format: 1
      id: kinds
      language: en
      title: Every kind
      summary: Each kind of move, once.
      briefing: You sell doors.
      minutes: 2
      level: 1
      cast:
        customer: {name: Kim, role: buyer}
        colleague: {name: Bo}
      signals:
        clock: They look at the clock.
      variables:
        hours: {type: int, start: 4, min: 0, max: 8, shown: budget, unit: hours}
      start: door
      scenes:
        door:
          medium: meeting
          ordered: true
          lines:
            - customer: We have a draught.
            - narrator: They look at the clock.
              signal: clock
          choices:
            - id: ask
              say: Since when?
              evidence: [{code: listening/ask-problem}]
              reply:
                - customer: Since the lift was moved, and that is half a year ago now.
                - colleague: Eight months.
              goto: call
            - id: tell
              say: We have doors for that.
              evidence: [{code: listening/advise-early}]
              reply:
                - customer: Everybody has.
              goto: call
        call:
          medium: phone
          ordered: true
          own-words: true
          lines:
            - customer: You wanted to call me back about the lift.
              signal: clock
            - narrator: Somebody walks past.
          choices:
            - {id: open, say: What does the draught cost you?, evidence: [{code: listening/ask-problem}], goto: desk}
            - {id: closed, say: Shall I send a folder?, evidence: [{code: listening/advise-early}], goto: desk}
        desk:
          medium: desk
          lines:
            - narrator: It is nine o'clock.
          pick:
            prompt: Whom do you call?
            min: 1
            max: 2
            budget: hours
            items:
              - {id: north, text: North, cost: 3}
              - {id: south, text: South, cost: 2}
              - {id: west, text: West, cost: 1}
            goto: heard
        heard:
          medium: meeting
          lines:
            - customer: Do you remember?
          recall:
            prompt: What did Kim say?
            statements:
              - {id: lift, text: The lift was moved., said: true}
              - {id: price, text: It is too dear., said: false}
            goto: letter
        letter:
          medium: email
          lines:
            - customer: Dear you, the lift is being moved back.
            - customer: Regards, Kim
          reflect:
            prompt: What do you want from this?
            goto: over
      endings:
        over: {outcome: stop, fit: good, title: Over, text: That was it.}
      """;

  private final Path folder;
  private final Chromium chromium = new Chromium();
  private Served served;

  Kinds(Path folder) {
    this.folder = folder;
    try {
      Path scenario = Files.createDirectories(folder.resolve("scenarios/kinds"));
      Files.writeString(scenario.resolve("scenario.yaml"), TEXT);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    this.served = Served.over(folder.resolve("scenarios"), folder.resolve("data"));
  }

  /** Somebody with a browser of their own, on a phone. */
  BrowserContext somebody(boolean scripts, ReducedMotion motion) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setLocale("en")
                .setViewportSize(360, 780)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(motion));
  }

  /** Somebody who wants no motion, and so has every line at once. */
  BrowserContext somebody() {
    return somebody(true, ReducedMotion.REDUCE);
  }

  /** Begins a play; the page is at its first turn. */
  Page begin(BrowserContext somebody) {
    Page page = somebody.newPage();
    page.navigate(served.origin() + "/scenarios/kinds");
    page.locator("form[action$='/playthroughs'] button").last().click();
    at(page, 1);
    return page;
  }

  String origin() {
    return served.origin();
  }

  /** Signs a browser in as the trainer. */
  void trainer(BrowserContext context) {
    served.trainer(context);
  }

  /** The server goes away; what it had stays in its folder. */
  int fall() {
    int port = served.port();
    served.close();
    return port;
  }

  /** And comes back where it was. */
  void rise(int port) {
    served = Served.at(port, folder.resolve("scenarios"), folder.resolve("data"));
  }

  static void at(Page page, int turn) {
    page.locator("#scene[data-turn='" + turn + "']").waitFor();
  }

  static void choose(Page page, String answer) {
    page.locator(".choice[value='" + answer + "']").click();
  }

  /** What is said about an answer on its way. */
  static String said(Page page) {
    return page.locator("#sending").innerText();
  }

  @Override
  public void close() {
    chromium.close();
    served.close();
  }
}
