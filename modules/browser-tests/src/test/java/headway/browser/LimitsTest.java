package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a score within bounds is named where it acts. */
@InChromium
class LimitsTest {
  private static final String HONESTY =
      """
      format: 1
      id: honesty
      language: en
      title: Honesty
      summary: Three times the truth.
      briefing: You know that it does not fit.
      minutes: 2
      level: 1
      cast: {customer: {name: Kim}}
      start: first
      scenes:
        first:
          lines: [{customer: Does it fit?}]
          choices:
            - {id: hide, say: Surely., evidence: [{code: referral/hide-misfit, points: 0}], goto: second}
            - {id: disclose, say: It does not., evidence: [{code: referral/disclose-misfit, points: 1}], goto: second}
        second:
          lines: [{customer: Who else is there?}]
          choices:
            - {id: refer, say: The firm next door., evidence: [{code: referral/refer-specific}], goto: third}
            - {id: brush, say: Look around., evidence: [{code: referral/refer-reflex}], goto: third}
        third:
          lines: [{customer: Will you call them?}]
          choices:
            - {id: bring, say: I will bring you., evidence: [{code: referral/warm-handover, points: 2}], goto: over}
            - {id: leave, say: You have the number., evidence: [{code: referral/refer-reflex}], goto: over}
      endings:
        over: {outcome: stop, fit: poor, title: Over, text: That was it.}
      """;

  @TempDir static Path folder;
  private static Served served;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    Path scenario = Files.createDirectories(folder.resolve("scenarios/honesty"));
    Files.writeString(scenario.resolve("scenario.yaml"), HONESTY);
    served = Served.over(folder.resolve("scenarios"), folder.resolve("data"));
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    served.close();
  }

  @Test
  void a_gate_says_what_it_lowered_and_why() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Debriefing debriefing = played(context.newPage(), List.of("hide", "refer", "bring"));
      assertEquals(40, debriefing.scores().getFirst());
      assertTrue(debriefing.raw().getFirst() > 40);
      assertTrue(debriefing.reasons(0).contains("40"), debriefing.reasons(0));
      assertTrue(
          debriefing.page().locator(".score a[href='#d1']").count() > 0, "the decision is named");
      StoryTest.assertContributionsAddUp(debriefing);
    }
  }

  @Test
  void a_score_under_0_is_shown_as_0_and_says_so() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Debriefing debriefing = played(context.newPage(), List.of("hide", "brush", "leave"));
      assertEquals(0, debriefing.scores().getFirst());
      assertTrue(debriefing.raw().getFirst() < 0);
      assertTrue(debriefing.reasons(0).contains("0"), debriefing.reasons(0));
      assertEquals(1, debriefing.page().locator(".sum:has-text('shown as 0')").count());
      StoryTest.assertContributionsAddUp(debriefing);
    }
  }

  private static Debriefing played(Page page, List<String> wishes) {
    Trainee trainee = new Trainee(page, new Hands.Mouse());
    trainee.begin(served.origin(), "honesty");
    trainee.playToTheEnd(wishes);
    return new Debriefing(page).read();
  }
}
