package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page shows where a talk goes on elsewhere, or does not go on. */
class ChangingScenesTest {
  private static final String WEEK =
      """
      format: 1
      id: week
      language: en
      title: A week
      summary: A meeting, a mail, a choice.
      briefing: You sell doors.
      minutes: 2
      level: 1
      cast:
        customer: {name: Kim}
      variables:
        hours: {type: int, start: 8, min: 0, max: 8, shown: budget, unit: hours}
      start: door
      scenes:
        door:
          chapter: At the door
          lines: [{customer: We have a draught.}]
          choices:
            - {id: ask, say: Since when?, reply: [{customer: Since we moved the lift.}], goto: stairs}
        stairs:
          lines: [{customer: Mind the step.}]
          choices:
            - {id: mind, say: I do., reply: [{customer: Good.}], goto: mail}
        mail:
          chapter: At the desk
          medium: email
          lines: [{customer: Thank you for coming.}]
          choices:
            - {id: thank, say: Thank you., reply: [{customer: Till Monday.}], goto: desk}
        desk:
          medium: desk
          lines: [{narrator: Monday.}]
          pick:
            prompt: What do you do?
            min: 1
            max: 2
            budget: hours
            items:
              - {id: visit, text: Visit, cost: 6}
              - {id: offer, text: Offer, cost: 5}
            goto: over
      endings:
        over: {outcome: advance, fit: good, title: Over, text: That was it.}
      """;

  @TempDir Path folder;
  private RunningServer server;
  private Visitor visitor;
  private String talk;

  @BeforeEach
  void start() {
    server = RunningServer.with(folder, "week", WEEK);
    visitor = server.visitor();
    talk = visitor.begin("week");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String after(String... moves) {
    for (int turn = 1; turn <= moves.length; turn++) {
      visitor.post(talk + "/moves", "turn", Integer.toString(turn), "move", moves[turn - 1]);
    }
    return visitor.get(talk).body();
  }

  @Test
  void a_reply_given_in_a_meeting_is_not_drawn_as_the_mail_that_follows() {
    String page = after("ask", "mind");
    assertTrue(page.indexOf("Good.") < page.indexOf("class=\"mail\""));
    assertEquals(2, page.split("class=\"mail\"", -1).length, "one mail");
  }

  @Test
  void a_reply_to_a_mail_is_a_mail() {
    String page = after("ask", "mind", "thank");
    assertTrue(page.indexOf("class=\"mail\"") < page.indexOf("Till Monday."));
  }

  @Test
  void a_chapter_is_named_where_it_begins() {
    assertTrue(visitor.get(talk).body().contains(">At the door<"));
    assertFalse(after("ask").contains(">At the door<"));
    String page = after("ask", "mind");
    assertTrue(page.indexOf("Good.") < page.indexOf(">At the desk<"));
    assertTrue(page.indexOf(">At the desk<") < page.indexOf("Thank you for coming."));
  }

  @Test
  void whoever_answered_last_is_not_faced_where_nobody_is() {
    assertTrue(after("ask").contains("class=\"speaker-name\""));
    String desk = after("ask", "mind", "thank");
    assertTrue(desk.contains("Till Monday."), "the answer is there");
    assertFalse(desk.contains("class=\"speaker-name\""), "and whose it was has gone");
  }

  @Test
  void a_pick_that_costs_too_much_is_told_what_there_is_to_spend() {
    after("ask", "mind", "thank");
    HttpResponse<String> refused =
        visitor.post(
            talk + "/moves", "turn", "4", "item", "visit", "item", "offer", "move", "pick");
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("you have 8 to spend"), refused.body());
  }

  @Test
  void whoever_comes_back_to_the_address_of_a_move_is_led_to_the_talk() {
    assertEquals(talk, Visitor.location(visitor.get(talk + "/moves")));
    assertEquals(404, server.visitor().get(talk + "/moves").statusCode());
  }
}
