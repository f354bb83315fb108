package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever does not see the page is told, in which order, and where they are then. */
@InChromium
class ReadingOrderTest {
  @TempDir static Path folder;
  private static Served served;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    served = Served.over(EveryKind.in(folder.resolve("scenarios")), folder.resolve("data"));
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    served.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"REDUCE", "NO_PREFERENCE"})
  void after_a_move_the_new_lines_are_told_in_their_order_and_once(ReducedMotion motion) {
    try (BrowserContext somebody = somebody(true, motion)) {
      Page page = begun(somebody);
      assertEquals("", page.locator("#said").textContent(), "one reads the first page oneself");
      listen(page);
      String replyAndCall = "Kim Aardse\nTomorrow, I see.\nKim Aardse\nKim here. I have time now.";
      String mail =
          "Kim Aardse\nHello. On Saturday all was silent. Regards, Kim\nA photo hangs from it.";
      new Trainee(page, new Hands.Mouse()).play(2, List.of("tell"));
      assertEquals(List.of(replyAndCall), told(page));
      page.locator(".choice[value=dated]").click();
      page.locator("#scene[data-turn='3']").waitFor();
      assertEquals(List.of(replyAndCall, mail), told(page));
      assertThat(page.locator("#said")).hasRole(AriaRole.STATUS);
    }
  }

  /** Keeps whatever is told from here on. */
  private static void listen(Page page) {
    page.evaluate(
        """
        () => {
          const said = document.getElementById("said");
          window.told = [];
          new MutationObserver(() => window.told.push(said.textContent))
              .observe(said, { childList: true, characterData: true, subtree: true });
        }
        """);
  }

  private static Object told(Page page) {
    return page.evaluate("window.told");
  }

  @ParameterizedTest(name = "scripts {0}")
  @ValueSource(booleans = {true, false})
  void a_conversation_is_read_from_its_title_over_its_lines_to_the_answers(boolean scripts) {
    try (BrowserContext somebody = somebody(scripts, ReducedMotion.REDUCE)) {
      Page page = begun(somebody);
      new Trainee(page, new Hands.Mouse()).play(2, List.of("tell"));
      assertThat(page.locator("main"))
          .matchesAriaSnapshot(
              """
              - main:
                - heading "A bit of everything" [level=1]
                - complementary "Where you are":
                  - paragraph: Kim Aardse
                - list "Earlier in this conversation":
                  - listitem:
                    - paragraph: "[The presses are silent.]"
                  - listitem:
                    - text: Kim Aardse
                    - paragraph: Good of you to come.
                  - listitem:
                    - text: Noor
                    - paragraph: I'll sit in for a moment.
                  - listitem:
                    - text: You
                    - paragraph: We deliver tomorrow.
                - group "Now":
                  - paragraph: Kim Aardse
                  - list:
                    - listitem:
                      - paragraph: Tomorrow, I see.
                  - paragraph: Kim Aardse
                  - list:
                    - listitem:
                      - /children: equal
                      - paragraph: Kim here. I have time now.
                      - 'checkbox "Signal: Kim here. I have time now."'
                - heading "What do you say?" [level=2]
                - list:
                  - listitem:
                    - button /Tuesday at nine|I'll call again/
                  - listitem:
                    - button /Tuesday at nine|I'll call again/
              """);
      assertEquals("now", page.evaluate("document.activeElement.id"), "one is at the new lines");
    }
  }

  @Test
  void the_way_out_and_the_way_to_the_other_language_are_read_as_they_are_seen() {
    try (BrowserContext somebody = somebody(true, ReducedMotion.REDUCE)) {
      Page page = begun(somebody);
      assertThat(page.locator(".scene-leave")).hasAccessibleName("Leave, go on later");
      assertThat(page.locator("[data-language]")).hasAccessibleName("Nederlands");
      page.setViewportSize(360, 780);
      assertThat(page.locator(".scene-leave")).hasAccessibleName("Leave");
      assertThat(page.locator("[data-language]")).hasAccessibleName("nl Nederlands");
    }
  }

  @Test
  void whoever_is_refused_is_told_why_and_no_line_again() {
    try (BrowserContext somebody = somebody(true, ReducedMotion.REDUCE)) {
      Page page = begun(somebody);
      new Trainee(page, new Hands.Mouse()).play(4, List.of());
      listen(page);
      refuse(page);
      assertEquals(List.of(), told(page));
    }
  }

  @Test
  void without_scripts_whoever_is_refused_lands_at_the_reason_as_well() {
    try (BrowserContext somebody = somebody(false, ReducedMotion.REDUCE)) {
      Page page = begun(somebody);
      new Trainee(page, new Hands.Mouse()).play(4, List.of());
      refuse(page);
    }
  }

  private static void refuse(Page page) {
    page.locator("button[name=move][value=pick]").click();
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("Choose at least one.");
    assertEquals("notice", page.evaluate("document.activeElement.id"));
  }

  @Test
  void the_headings_of_a_debrief_and_of_what_comes_after_it_are_an_outline() {
    try (BrowserContext somebody = somebody(true, ReducedMotion.REDUCE)) {
      Page page = begun(somebody);
      new Trainee(page, new Hands.Mouse()).playToTheEnd(List.of("tell", "vague", "one"));
      new Debriefing(page).read();
      page.locator("details").all().forEach(fold -> fold.evaluate("fold => { fold.open = true }"));
      assertOutline(Headings.of(page));
      page.navigate(served.origin() + "/me");
      assertOutline(Headings.of(page));
    }
  }

  private static void assertOutline(Headings headings) {
    assertEquals(List.of(), headings.gaps());
    assertTrue(headings.levels().containsAll(List.of(1, 2, 3)), headings.toString());
  }

  @Test
  void a_level_that_is_skipped_is_a_gap_and_so_is_a_second_title() {
    assertEquals(List.of(), new Headings(List.of(1, 2, 3, 3, 2, 3)).gaps());
    assertNotEquals(List.of(), new Headings(List.of(1, 2, 4)).gaps());
    assertNotEquals(List.of(), new Headings(List.of(1, 2, 1)).gaps());
    assertNotEquals(List.of(), new Headings(List.of(2, 3)).gaps());
    assertNotEquals(List.of(), new Headings(List.of()).gaps());
  }

  private static BrowserContext somebody(boolean scripts, ReducedMotion motion) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setLocale("en")
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(motion));
  }

  private static Page begun(BrowserContext somebody) {
    Page page = somebody.newPage();
    new Trainee(page, new Hands.Mouse()).begin(served.origin(), EveryKind.ID);
    return page;
  }
}
