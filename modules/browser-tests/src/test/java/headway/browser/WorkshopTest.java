package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer, a projector and three phones, all open at once. Nobody presses reload. */
@InChromium
class WorkshopTest {
  private static final String TALK =
      """
      format: 1
      id: talk
      language: en
      title: A draught
      summary: One question, one answer.
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
        met: {outcome: advance, fit: good, title: Monday, text: They put it in the diary.}
        left: {outcome: continuation, fit: good, title: Later, text: Nobody called.}
      """;

  @TempDir Path folder;
  private Served served;
  private Chromium chromium;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    Path scenario = Files.createDirectories(folder.resolve("scenarios/talk"));
    Files.writeString(scenario.resolve("scenario.yaml"), TALK);
    served = Served.over(folder.resolve("scenarios"), folder.resolve("data"));
    chromium = new Chromium();
  }

  @AfterEach
  void stop() {
    contexts.forEach(BrowserContext::close);
    chromium.close();
    served.close();
  }

  private Page page(int width, int height) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale("en")
                    .setViewportSize(width, height)
                    .setReducedMotion(ReducedMotion.REDUCE));
    contexts.add(context);
    return context.newPage();
  }

  private void examine(Page... pages) {
    for (Page page : pages) {
      for (String complaint : Axe.complaints(page)) {
        complaints.add(page.url().replace(served.origin(), "") + " " + complaint);
      }
    }
  }

  @Test
  void a_room_plays_each_their_own_from_the_door_to_the_debrief() {
    Page trainer = page(1440, 900);
    served.trainer(trainer.context());
    trainer.navigate(served.origin() + "/trainer/workshops");
    examine(trainer);
    trainer.locator("form.making button").click();
    trainer.locator("#step-open").click();
    String code = trainer.locator(".control-code").textContent();
    Page wall = trainer.context().newPage();
    wall.setViewportSize(1920, 1080);
    wall.navigate(trainer.url() + "/screen");
    assertThat(wall.locator(".board-code")).hasText(code);
    examine(wall);

    List<Page> phones = new ArrayList<>();
    for (String name : List.of("Sam", "Noor", "Wim")) {
      Page phone = page(360, 780);
      phone.navigate(served.origin() + "/");
      phone.locator("#code").fill(code.toLowerCase(Locale.ROOT));
      phone.locator("#name").fill(name);
      examine(phone);
      phone.locator(".join-form button").click();
      assertThat(phone.locator(".seat")).hasAttribute("data-stage", "lobby");
      phones.add(phone);
    }
    assertThat(wall.locator("#board-sub")).containsText("3 participants");
    assertThat(trainer.locator("#control-status")).containsText("3 participants");

    trainer.locator("#step-brief").click();
    phones.forEach(phone -> assertThat(phone.locator("#briefing")).isVisible());
    trainer.locator("#step-begin").click();
    phones.forEach(
        phone -> assertThat(phone.locator(".seat")).hasAttribute("data-stage", "practice"));
    examine(phones.getFirst());
    for (Page phone : phones) {
      phone.locator(".seat-act button").click();
      phone.locator("#scene").waitFor();
    }
    assertThat(tally(wall, "door")).containsText("3");

    choose(phones.get(0), "ask");
    assertThat(tally(wall, "after")).containsText("1");
    trainer.locator("#step-pause").click();
    phones.forEach(phone -> assertThat(phone.locator("#held")).isVisible());
    assertEquals(true, phones.get(1).locator("#moves").evaluate("form => form.inert"));
    trainer.locator("#step-resume").click();
    phones.forEach(phone -> assertThat(phone.locator("#held")).isHidden());

    choose(phones.get(1), "ask");
    choose(phones.get(2), "tell");
    assertThat(wall.locator(".vote")).hasCount(2);
    assertThat(wall.locator(".vote").first()).containsText("2");
    examine(wall, trainer);
    choose(phones.get(0), "meet");
    assertThat(phones.get(0).locator(".seat")).containsText("Your conversation is done");
    choose(phones.get(1), "leave");
    assertThat(tally(wall, "Done")).containsText("2");
    assertThat(tally(wall, "Step forward")).containsText("1");

    trainer.locator("#step-extend").click();
    assertThat(trainer.locator("#control-status")).containsText("Time until");
    trainer.locator("#step-end").click();
    assertThat(phones.get(2).locator(".seat")).hasAttribute("data-stage", "debrief");
    assertThat(phones.get(2).locator(".seat")).containsText("has not ended");
    phones.get(0).locator(".seat-act a").click();
    assertThat(phones.get(0)).hasURL(Pattern.compile(".*/debrief"));
    assertThat(phones.get(0).locator("#ending")).isVisible();
    assertEquals(List.of(), complaints);
  }

  private static Locator tally(Page wall, String name) {
    return wall.locator(".tally", new Page.LocatorOptions().setHasText(name));
  }

  private static void choose(Page phone, String answer) {
    phone.locator(".choice[value='" + answer + "']").click();
  }
}
