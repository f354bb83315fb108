package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A trainer, a projector and six phones, all open at once, from the door to the debrief and the
 * files to take along, in each of the three modes. In the middle of each the server is killed and
 * started again. Nobody presses reload.
 */
@InChromium
class WorkshopDayTest {
  @TempDir static Path folder;
  private static Hall hall;

  @BeforeAll
  static void open() {
    hall = Hall.over(folder);
  }

  @AfterAll
  static void close() {
    hall.close();
  }

  @BeforeEach
  void whateverHappenedBefore() {
    hall.reopen();
  }

  @AfterEach
  void nobodyComplained() {
    hall.assertNoComplaints();
  }

  @Test
  void a_room_plays_each_their_own() {
    Page trainer = hall.trainer();
    Page wall = hall.wall();
    trainer.setViewportSize(1440, 900);
    hall.plan("each");
    hall.announceNames();
    hall.examine(trainer);
    hall.open();
    hall.examine(wall);
    hall.open(hall.phone(0), "/");
    hall.examine(hall.phone(0));
    for (int phone = 0; phone < Hall.NAMES.size(); phone++) {
      hall.open(hall.phone(phone), "/");
      hall.phone(phone).locator("#code").fill(hall.code().toLowerCase(Locale.ROOT));
      hall.enter(phone);
    }
    assertThat(wall.locator("#board-sub")).containsText("6 participants");
    assertThat(trainer.locator("#control-status")).containsText("6 participants");

    trainer.locator("#step-brief").click();
    hall.everyPhone(phone -> assertThat(phone.locator("#briefing")).isVisible());
    trainer.locator("#step-begin").click();
    hall.everyPhone(WorkshopDayTest::isPractising);
    hall.examine(hall.phone(0));
    hall.everyPhone(
        phone -> {
          phone.locator(".seat-act button").click();
          phone.locator("#scene").waitFor();
        });
    assertThat(tally("door")).containsText("6");

    choose(0, "ask");
    assertThat(tally("after")).containsText("1");
    trainer.locator("#step-pause").click();
    hall.everyPhone(phone -> assertThat(phone.locator("#held")).isVisible());
    assertEquals(true, hall.phone(1).locator("#moves").evaluate("form => form.inert"));
    trainer.locator("#step-resume").click();
    hall.everyPhone(phone -> assertThat(phone.locator("#held")).isHidden());

    choose(1, "ask");
    choose(2, "tell");
    assertThat(tally("after")).containsText("3");

    String board = hall.wallSays();
    hall.kill();
    hall.rise();
    assertEquals(board, hall.newWallSays());
    assertEquals(board, hall.wallSays());
    hall.kill();
    choose(3, "tell");
    hall.phone(3).locator("[data-what=kept]").waitFor();
    String until = trainer.locator("#control-status").textContent();
    trainer.locator("#step-extend").click();
    assertThat(trainer.locator("#waiting")).containsText("has not arrived yet");
    hall.rise();
    isAt(3, 2);
    assertThat(trainer.locator("#control-status")).containsText("Time until");
    assertThat(trainer.locator("#control-status")).not().hasText(until);
    assertThat(tally("after")).containsText("4");
    choose(4, "ask");
    choose(5, "ask");
    assertThat(wall.locator(".vote")).hasCount(2);
    assertThat(votes("Since when?")).hasText("4");
    assertThat(votes("We have doors for that.")).hasText("2");
    hall.examine(wall, trainer);

    choose(0, "meet");
    assertThat(hall.phone(0).locator(".seat")).containsText("Your conversation is done");
    choose(1, "leave");
    assertThat(tally("Done")).containsText("2");
    assertThat(tally("Step forward")).containsText("1");
    trainer.locator("#step-end").click();
    assertThat(hall.phone(2).locator(".seat")).hasAttribute("data-stage", "debrief");
    assertThat(hall.phone(2).locator(".seat")).containsText("has not ended");
    hall.phone(0).locator(".seat-act a").click();
    assertThat(hall.phone(0)).hasURL(Pattern.compile(".*/debrief"));
    assertThat(hall.phone(0).locator("#ending")).isVisible();

    TakenAlong files = debrief("6 people began. 2 have finished.");
    assertThat(trainer.locator(".roll-person")).hasCount(6);
    String people = files.table("people");
    assertTrue(people.contains("\r\nSamira,Monday,"), people);
    assertTrue(people.contains("\r\nNoortje,not looked at yet,"), people);
    assertTrue(
        files.table("choices").contains("Samira,1,Door,Since when?"), files.table("choices"));
    assertTrue(files.table("map").contains("Door,After,6"), files.table("map"));
    assertTrue(files.table("scores").startsWith("Skill,People,"), files.table("scores"));
    isTold(files, "Door,\"We have a draught, not doors.\",6,", Hall.NAMES);
  }

  @Test
  void a_room_plays_together() {
    Page trainer = hall.trainer();
    Page wall = hall.wall();
    trainer.setViewportSize(360, 780);
    hall.plan("together");
    hall.open();
    hall.join();
    assertThat(trainer.locator("#control-status")).containsText("6 participants");
    trainer.locator("#step-begin").click();
    assertThat(wall.locator("#wall-stage")).containsText("We have a draught, not doors.");
    hall.examine(trainer, wall, hall.phone(0));
    trainer.locator("button[value=open]").click();
    hall.everyPhone(phone -> assertThat(phone.locator(".choice")).hasCount(2));
    vote(0, "ask");
    vote(1, "tell");
    vote(2, "tell");
    assertThat(wall.locator("#wall-stage")).containsText("3 of 6 have voted");
    assertThat(wall.locator(".vote-count")).hasCount(0);
    hall.examine(trainer, wall, hall.phone(0));

    String board = hall.wallSays();
    hall.kill();
    hall.rise();
    assertEquals(board, hall.newWallSays());
    assertEquals(board, hall.wallSays());
    vote(3, "tell");
    hall.kill();
    choose(4, "ask");
    assertThat(hall.phone(4).locator("#waiting")).containsText("has not arrived yet");
    choose(4, "tell");
    hall.rise();
    assertThat(hall.phone(4).locator(".page-lead")).containsText("Your vote is in");
    assertThat(hall.phone(4).locator(".choice[value=tell]")).hasAttribute("aria-pressed", "true");
    assertThat(wall.locator("#wall-stage")).containsText("5 of 6 have voted");
    assertThat(trainer.locator("#direction-count")).containsText("5 of 6 have voted");

    trainer.locator("button[value=close]").click();
    assertThat(wall.locator("#wall-stage")).containsText("Closed");
    assertThat(wall.locator(".vote-count")).hasCount(0);
    assertThat(trainer.locator(".approach")).containsText("1 of 5 chose the strongest");
    hall.everyPhone(phone -> assertThat(phone.locator(".choice")).hasCount(0));
    trainer.locator("button[value=show]").click();
    assertThat(wall.locator(".vote-count")).hasCount(2);
    hall.examine(trainer, wall, hall.phone(0));

    trainer.locator("button[value=open]").click();
    hall.everyPhone(phone -> assertThat(phone.locator(".choice")).hasCount(2));
    for (int phone = 0; phone < Hall.NAMES.size(); phone++) {
      vote(phone, phone == 1 ? "tell" : "ask");
    }
    trainer.locator("button[value=close]").click();
    trainer.locator("button[value=show]").click();
    assertThat(wall.locator("svg[aria-label='5 votes, 1 at first']")).hasCount(1);
    assertThat(wall.locator("svg[aria-label='1 vote, 4 at first']")).hasCount(1);
    hall.examine(trainer, wall, hall.phone(0));

    trainer.locator(".direction-poll .direction-acts button").click();
    assertThat(wall.locator("#wall-stage")).containsText("Since we moved the lift.");
    hall.everyPhone(
        phone ->
            assertThat(phone.locator(".stage-lines")).containsText("Since we moved the lift."));
    trainer.locator("#step-end").click();
    assertThat(wall.locator(".room-courses")).isVisible();
    hall.everyPhone(phone -> assertThat(phone.locator(".room-course")).isVisible());
    hall.examine(trainer, wall, hall.phone(0));

    TakenAlong files = debrief("5 people began.");
    assertThat(trainer.locator(".group")).containsText("Vote 1: 5 votes, 20% for the strongest.");
    assertThat(trainer.locator(".group")).containsText("Vote 2: 6 votes, 83% for the strongest.");
    isTold(files, "Door,\"We have a draught, not doors.\",5,", List.of());
  }

  @Test
  void a_room_listens_to_the_trainer_who_plays_the_customer() {
    Page trainer = hall.trainer();
    Page wall = hall.wall();
    trainer.setViewportSize(360, 780);
    hall.plan("customer");
    hall.announceNames();
    trainer.locator("#word-draught-product").fill("cargo bikes");
    hall.examine(trainer);
    hall.open();
    hall.join();
    assertThat(trainer.locator("#control-status")).containsText("6 participants");
    trainer.locator("#step-begin").click();
    assertThat(wall.locator("#customer-stage")).containsText("about to be the customer");
    trainer.locator("#customer-speaker summary").click();
    hall.examine(trainer, wall, hall.phone(0));
    trainer.locator("button[name=speaker][value='1']").click();
    assertThat(hall.phone(0).locator(".page-lead")).containsText("You answer the next line");

    trainer.locator("button[name=line]").first().click();
    assertThat(wall.locator(".customer-says")).containsText("We have a draught, not cargo bikes.");
    assertThat(hall.phone(0).locator(".page-lead")).containsText("You answer. Say it aloud");
    for (int phone = 1; phone < Hall.NAMES.size() - 1; phone++) {
      hears(phone, "listening/ask-problem");
    }
    hall.phone(1).locator(".ear-more summary").first().click();
    assertThat(hall.phone(1).locator(".ear-more p").first()).isVisible();
    hall.phone(1).locator("input[value='listening/advise-early']").check();
    hall.phone(1).locator("input[value='listening/advise-early']").uncheck();
    assertThat(hall.phone(1).locator(".ears-kept")).containsText("Kept.");
    assertThat(wall.locator("#customer-stage")).containsText("4 of 5 have marked");
    assertThat(trainer.locator("#customer-act")).containsText("4 of 5 have marked");
    hall.examine(trainer, wall, hall.phone(0), hall.phone(1));

    String board = hall.wallSays();
    hall.kill();
    hall.rise();
    assertEquals(board, hall.newWallSays());
    assertEquals(board, hall.wallSays());
    hall.kill();
    hall.phone(5).locator("input[value='listening/ask-problem']").check();
    assertThat(hall.phone(5).locator(".ears-kept")).containsText("Not kept");
    hall.rise();
    assertThat(hall.phone(5).locator(".ears-kept")).containsText("Kept.");
    assertThat(wall.locator("#customer-stage")).containsText("5 of 5 have marked");

    trainer.locator("#customer-act button").click();
    assertThat(wall.locator(".heard-row")).hasCount(1);
    assertThat(wall.locator(".heard-row")).containsText("Asking what the difficulty is");
    assertThat(wall.locator(".heard-count")).hasText("5");
    hall.everyPhone(phone -> assertThat(phone.locator(".heard-row")).hasCount(1));
    assertThat(hall.phone(1).locator(".heard-own")).hasText("you too");
    hall.examine(trainer, wall, hall.phone(1));

    trainer.locator("button[name=step][value=end]").click();
    assertThat(wall.locator(".heard-agreement")).containsText("100 times");
    assertThat(hall.phone(2).locator(".heard-agreement")).isVisible();
    hall.examine(trainer, wall, hall.phone(2));

    TakenAlong files = debrief("6 people took part.");
    assertThat(trainer.locator(".heard-row")).containsText("Asking what the difficulty is");
    hall.examine(trainer);
    String heard = files.table("heard");
    assertTrue(
        heard.contains(
            "\r\n1,\"We have a draught, not cargo bikes.\",Samira,"
                + "Asking what the difficulty is,5,5,100,most\r\n"),
        heard);
    TakenAlong.Spreadsheet spreadsheet = files.spreadsheet();
    assertEquals(1, spreadsheet.sheets());
    assertTrue(spreadsheet.words().contains("Asking what the difficulty is"));
    assertEquals(List.of("Samira"), named(spreadsheet.words()));
    String paper = files.paper();
    assertTrue(paper.contains("We have a draught, not cargo bikes."), paper);
    assertTrue(paper.contains("Asking what the difficulty is"), paper);
    assertEquals(Hall.NAMES, named(paper), "who was there");
  }

  private static void isPractising(Page phone) {
    assertThat(phone.locator(".seat")).hasAttribute("data-stage", "practice");
  }

  private static Locator tally(String name) {
    return hall.wall().locator(".tally", new Page.LocatorOptions().setHasText(name));
  }

  /** How many chose an option of the decision that splits the room. */
  private static Locator votes(String option) {
    return hall.wall()
        .locator(".vote", new Page.LocatorOptions().setHasText(option))
        .locator(".vote-count");
  }

  private static void choose(int phone, String answer) {
    hall.phone(phone).locator(".choice[value='" + answer + "']").click();
  }

  private static void isAt(int phone, int turn) {
    hall.phone(phone).locator("#scene[data-turn='" + turn + "']").waitFor();
  }

  private static void vote(int phone, String option) {
    choose(phone, option);
    assertThat(hall.phone(phone).locator(".page-lead")).containsText("Your vote is in");
  }

  private static void hears(int phone, String indicator) {
    hall.phone(phone).locator("input[value='" + indicator + "']").check();
    assertThat(hall.phone(phone).locator(".ears-kept")).containsText("Kept.");
  }

  /** The trainer goes on to the group's page. */
  private static TakenAlong debrief(String lead) {
    hall.trainer().locator("#step-debrief").click();
    assertThat(hall.trainer().locator(".page-lead")).containsText(lead);
    return new TakenAlong(hall.trainer(), hall.code());
  }

  /**
   * The same is told as a table, as a spreadsheet and on paper.
   *
   * @param decided how the first row of the decisions goes on after its number
   * @param named those whose names may be told and are; of all others none is
   */
  private static void isTold(TakenAlong files, String decided, List<String> named) {
    String decisions = files.table("decisions");
    assertTrue(decisions.contains("\r\n1," + decided), decisions);
    TakenAlong.Spreadsheet spreadsheet = files.spreadsheet();
    assertEquals(5, spreadsheet.sheets());
    assertTrue(spreadsheet.words().contains("Since when?"), spreadsheet.words());
    assertEquals(named, named(spreadsheet.words()));
    String paper = files.paper();
    assertTrue(paper.contains("What the room can talk about"), paper);
    assertTrue(paper.contains("Since when?"), paper);
    assertEquals(List.of(), named(paper), "it tells of the group");
  }

  /** Whose names stand in a text. */
  private static List<String> named(String text) {
    return Hall.NAMES.stream().filter(text::contains).toList();
  }
}
