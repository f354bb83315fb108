package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A room that plays together: a trainer with a phone, a projector and six phones that vote. */
@InChromium
class TogetherTest {
  private static final String TALK =
      """
      format: 1
      id: talk
      language: en
      title: A draught
      summary: Two questions.
      briefing: You sell doors.
      minutes: 2
      level: 1
      cast: {customer: {name: Kim}}
      start: door
      scenes:
        door:
          lines: [{customer: We have a draught.}]
          choices:
            - {id: ask, say: Since when?, evidence: [{code: listening/ask-problem}], goto: after}
            - {id: tell, say: We have doors for that., evidence: [{code: listening/advise-early}], goto: after}
        after:
          lines: [{customer: Since we moved the lift.}]
          choices:
            - {id: meet, say: Shall we look at it on Monday?, evidence: [{code: next-step/fix-date}], goto: met}
            - {id: leave, say: Do call us., evidence: [{code: next-step/accept-vague}], goto: left}
      endings:
        met: {outcome: advance, fit: good, title: Monday, text: They put it in the diary., next-step: {action: Look at the lift, date: true, our-task: true, customer-owner: true}}
        left: {outcome: continuation, fit: good, title: Later, text: Nobody called.}
      """;

  private static final int PHONES = 6;

  @TempDir Path folder;
  private Served served;
  private Chromium chromium;
  private Page trainer;
  private Page wall;
  private final List<Page> phones = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void openTheDoor() throws IOException {
    Path scenario = Files.createDirectories(folder.resolve("scenarios/talk"));
    Files.writeString(scenario.resolve("scenario.yaml"), TALK);
    served = Served.over(folder.resolve("scenarios"), folder.resolve("data"));
    chromium = new Chromium();
    trainer = phone();
    served.trainer(trainer.context());
    trainer.navigate(served.origin() + "/trainer/workshops");
    trainer.locator("input[name=mode][value=together]").check();
    trainer.locator("form.making button").click();
    trainer.locator("#step-open").click();
    String code = trainer.locator(".control-code").textContent();
    wall = trainer.context().newPage();
    wall.setViewportSize(1920, 1080);
    wall.navigate(trainer.url() + "/screen");
    for (int number = 1; number <= PHONES; number++) {
      Page phone = phone();
      phone.navigate(served.origin() + "/join/" + code);
      phone.locator("#name").fill("Person " + number);
      phone.locator(".join-form button").click();
      phones.add(phone);
    }
    assertThat(trainer.locator("#control-status")).containsText("6 participants");
    trainer.locator("#step-begin").click();
    assertThat(wall.locator("#wall-stage")).containsText("We have a draught.");
  }

  @AfterEach
  void stop() {
    contexts.forEach(BrowserContext::close);
    chromium.close();
    served.close();
  }

  private Page phone() {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale("en")
                    .setViewportSize(360, 780)
                    .setReducedMotion(ReducedMotion.REDUCE));
    contexts.add(context);
    return context.newPage();
  }

  private void examine(Page... pages) {
    for (Page page : pages) {
      for (String complaint : Axe.complaints(page)) {
        complaints.add(page.url().replace(served.origin(), "") + " " + complaint);
      }
      Object wider =
          page.evaluate(
              "document.documentElement.scrollWidth > document.documentElement.clientWidth");
      if (wider.equals(true)) {
        complaints.add(page.url().replace(served.origin(), "") + " sticks out");
      }
    }
  }

  private void vote(int phone, String option) {
    Page page = phones.get(phone);
    page.locator(".choice[value=" + option + "]").click();
    assertThat(page.locator(".page-lead")).containsText("Your vote is in");
  }

  private void restart() {
    int port = served.port();
    served.close();
    served = Served.at(port, folder.resolve("scenarios"), folder.resolve("data"));
  }

  @Test
  void a_room_votes_talks_and_votes_again_and_a_restart_loses_no_vote() {
    examine(trainer, wall, phones.getFirst());
    trainer.locator("button[value=open]").click();
    phones.forEach(phone -> assertThat(phone.locator(".choice")).hasCount(2));
    vote(0, "ask");
    vote(1, "tell");
    vote(2, "tell");
    assertThat(wall.locator("#wall-stage")).containsText("3 of 6 have voted");
    assertThat(wall.locator(".vote-count")).hasCount(0);
    examine(trainer, wall, phones.getFirst());

    restart();
    vote(3, "tell");
    assertThat(wall.locator("#wall-stage")).containsText("4 of 6 have voted");
    assertThat(trainer.locator("#direction-count")).containsText("4 of 6 have voted");

    trainer.locator("button[value=close]").click();
    assertThat(wall.locator("#wall-stage")).containsText("Closed");
    assertThat(wall.locator(".vote-count")).hasCount(0);
    assertThat(trainer.locator(".approach")).containsText("1 of 4 chose the strongest");
    phones.forEach(phone -> assertThat(phone.locator(".choice")).hasCount(0));
    trainer.locator("button[value=show]").click();
    assertThat(wall.locator(".vote-count")).hasCount(2);
    examine(trainer, wall, phones.getFirst());

    trainer.locator("button[value=open]").click();
    phones.forEach(phone -> assertThat(phone.locator(".choice")).hasCount(2));
    for (int phone = 0; phone < PHONES; phone++) {
      vote(phone, phone == 1 ? "tell" : "ask");
    }
    trainer.locator("button[value=close]").click();
    trainer.locator("button[value=show]").click();
    assertThat(wall.locator("svg[aria-label='5 votes, 1 at first']")).hasCount(1);
    assertThat(wall.locator("svg[aria-label='1 vote, 3 at first']")).hasCount(1);
    examine(trainer, wall, phones.getFirst());

    trainer.locator(".direction-poll .direction-acts button").click();
    assertThat(wall.locator("#wall-stage")).containsText("Since we moved the lift.");
    phones.forEach(
        phone ->
            assertThat(phone.locator(".stage-lines")).containsText("Since we moved the lift."));
    trainer.locator("#step-end").click();
    assertThat(wall.locator(".room-courses")).isVisible();
    assertThat(phones.getLast().locator(".room-course")).isVisible();
    examine(trainer, wall, phones.getFirst());
    assertEquals(List.of(), complaints);
  }
}
