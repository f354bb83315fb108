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

/** A trainer who plays the customer from a phone, a projector and four phones that listen. */
@InChromium
class CustomerTest {
  private static final String TALK =
      """
      format: 1
      id: talk
      language: en
      title: A draught
      summary: One question, one answer.
      briefing: You sell {product}.
      minutes: 2
      level: 1
      parameters: {product: doors}
      cast: {customer: {name: Kim}}
      start: door
      scenes:
        door:
          lines: [{customer: "We have a draught, not {product}."}]
          choices:
            - {id: ask, say: Since when?, evidence: [{code: listening/ask-problem}], goto: met}
            - {id: tell, say: We have doors for that., evidence: [{code: listening/advise-early}], goto: met}
      endings:
        met: {outcome: advance, fit: good, title: Monday, text: They put it in the diary.}
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

  @Test
  void a_room_listens_and_is_shown_what_it_heard_without_a_reload() {
    Page trainer = phone();
    served.trainer(trainer.context());
    trainer.navigate(served.origin() + "/trainer/workshops");
    trainer.locator("#word-talk-product").fill("cargo bikes");
    trainer.locator("input[name=mode][value=customer]").check();
    examine(trainer);
    trainer.locator("form.making button").click();
    trainer.locator("#step-open").click();
    String code = trainer.locator(".control-code").textContent();
    Page wall = trainer.context().newPage();
    wall.setViewportSize(1920, 1080);
    wall.navigate(trainer.url() + "/screen");

    List<Page> phones = new ArrayList<>();
    for (String name : List.of("Sam", "Noor", "Wim", "Ada")) {
      Page phone = phone();
      phone.navigate(served.origin() + "/join/" + code);
      phone.locator("#name").fill(name);
      phone.locator(".join-form button").click();
      phones.add(phone);
    }
    assertThat(trainer.locator("#control-status")).containsText("4 participants");
    trainer.locator("#step-begin").click();
    assertThat(wall.locator("#customer-stage")).containsText("about to be the customer");
    trainer.locator("#customer-speaker summary").click();
    examine(trainer, wall, phones.getFirst());
    trainer.locator("button[name=speaker][value='1']").click();
    assertThat(phones.getFirst().locator(".page-lead")).containsText("You answer the next line");

    trainer.locator("button[name=line]").click();
    assertThat(wall.locator(".customer-says")).containsText("We have a draught, not cargo bikes.");
    assertThat(phones.getFirst().locator(".page-lead")).containsText("You answer. Say it aloud");
    for (Page listener : phones.subList(1, 4)) {
      listener.locator("input[value='listening/ask-problem']").check();
      assertThat(listener.locator(".ears-kept")).containsText("Kept.");
    }
    phones.get(1).locator(".ear-more summary").first().click();
    assertThat(phones.get(1).locator(".ear-more p").first()).isVisible();
    phones.get(1).locator("input[value='listening/advise-early']").check();
    phones.get(1).locator("input[value='listening/advise-early']").uncheck();
    assertThat(phones.get(1).locator(".ears-kept")).containsText("Kept.");
    assertThat(wall.locator("#customer-stage")).containsText("3 of 3 have marked");
    assertThat(trainer.locator("#customer-act")).containsText("3 of 3 have marked");
    examine(trainer, wall, phones.get(0), phones.get(1));

    trainer.locator("#customer-act button").click();
    assertThat(wall.locator(".heard-row")).hasCount(1);
    assertThat(wall.locator(".heard-row")).containsText("Asking what the difficulty is");
    assertThat(wall.locator(".heard-count")).hasText("3");
    phones.forEach(phone -> assertThat(phone.locator(".heard-row")).hasCount(1));
    assertThat(phones.get(1).locator(".heard-own")).hasText("you too");
    examine(trainer, wall, phones.get(1));

    trainer.locator("button[name=step][value=end]").click();
    assertThat(wall.locator(".heard-agreement")).containsText("100 times");
    assertThat(phones.get(2).locator(".heard-agreement")).isVisible();
    examine(trainer, wall, phones.get(2));
    assertEquals(List.of(), complaints);
  }
}
