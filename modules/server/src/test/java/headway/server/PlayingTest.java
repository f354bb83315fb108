package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayingTest {
  @TempDir Path folder;
  private RunningServer server;
  private Visitor visitor;

  @BeforeEach
  void start() {
    server = RunningServer.with(folder, "short", RunningServer.SHORT);
    visitor = server.visitor();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_talk_goes_from_the_library_to_its_debrief() {
    assertTrue(visitor.get("/scenarios").body().contains("A short talk"));
    assertTrue(visitor.get("/scenarios/short").body().contains("You sell doors."));

    String talk = visitor.begin("short");
    assertTrue(visitor.get(talk).body().contains("We have a draught."));

    assertEquals(
        303, visitor.post(talk + "/moves", "turn", "1", "flag", "2", "move", "ask").statusCode());
    assertTrue(visitor.get(talk).body().contains("Since we moved the lift."));

    HttpResponse<String> last = visitor.post(talk + "/moves", "turn", "2", "move", "meet");
    assertEquals(talk + "/debrief", Visitor.location(last));
    String debrief = visitor.get(talk + "/debrief").body();
    assertTrue(debrief.contains("They put it in the diary."));
    assertTrue(debrief.contains("You ask first."));
  }

  @Test
  void a_move_that_is_not_offered_changes_nothing() {
    String talk = visitor.begin("short");
    HttpResponse<String> refused = visitor.post(talk + "/moves", "turn", "1", "move", "meet");
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("We have a draught."), "the current scene comes back");
    assertEquals("1", Visitor.turnOf(visitor.get(talk).body()));
  }

  @Test
  void a_flag_on_a_line_that_is_not_there_changes_nothing() {
    String talk = visitor.begin("short");
    for (String flag : new String[] {"3", "0", "-1", "x", "99999999999"}) {
      HttpResponse<String> refused =
          visitor.post(talk + "/moves", "turn", "1", "flag", flag, "move", "ask");
      assertEquals(409, refused.statusCode(), flag);
    }
    assertEquals("1", Visitor.turnOf(visitor.get(talk).body()));
  }

  @Test
  void a_form_without_an_answer_keeps_its_flags() {
    String talk = visitor.begin("short");
    HttpResponse<String> refused =
        visitor.post(talk + "/moves", "turn", "1", "flag", "2", "move", "");
    assertEquals(409, refused.statusCode());
    assertTrue(
        refused.body().matches("(?s).*<input[^>]* name=\"flag\" value=\"2\"[^>]* checked>.*"));
  }

  @Test
  void whoever_has_begun_a_thousand_is_told_so_and_goes_on_with_what_there_is() {
    String talk = visitor.begin("short");
    for (int begun = 1; begun < 1_000; begun++) {
      visitor.begin("short");
    }
    HttpResponse<String> refused = visitor.post("/scenarios/short/playthroughs");
    assertEquals(429, refused.statusCode());
    assertTrue(refused.body().contains("You have begun a thousand conversations"));
    visitor.post(talk + "/moves", "turn", "1", "move", "ask");
    visitor.post(talk + "/moves", "turn", "2", "move", "meet");
    assertEquals(200, visitor.get(talk + "/debrief").statusCode());
    assertEquals(429, visitor.post(talk + "/replays", "decision", "1").statusCode());
    assertEquals(200, visitor.get("/me").statusCode());
    assertEquals(303, server.visitor().post("/scenarios/short/playthroughs").statusCode());
  }

  @Test
  void a_move_sent_twice_is_made_once() {
    String talk = visitor.begin("short");
    HttpResponse<String> first = visitor.post(talk + "/moves", "turn", "1", "move", "ask");
    HttpResponse<String> again = visitor.post(talk + "/moves", "turn", "1", "move", "ask");
    assertEquals(first.statusCode(), again.statusCode());
    assertEquals(Visitor.location(first), Visitor.location(again));
    assertEquals("2", Visitor.turnOf(visitor.get(talk).body()));
  }

  @Test
  void another_move_for_a_turn_that_was_answered_comes_too_late() {
    String talk = visitor.begin("short");
    visitor.post(talk + "/moves", "turn", "1", "move", "ask");
    HttpResponse<String> late = visitor.post(talk + "/moves", "turn", "1", "move", "tell");
    assertEquals(409, late.statusCode());
    assertTrue(late.body().contains("Since we moved the lift."), "the current scene comes back");
  }

  @Test
  void a_move_for_a_turn_that_is_not_there_yet_is_refused() {
    String talk = visitor.begin("short");
    for (String turn : new String[] {"2", "0", "-1", "", "one"}) {
      assertEquals(
          409, visitor.post(talk + "/moves", "turn", turn, "move", "ask").statusCode(), turn);
    }
    assertEquals(409, visitor.post(talk + "/moves", "move", "ask").statusCode());
    assertEquals(409, visitor.post(talk + "/moves", "turn", "1").statusCode());
  }

  @Test
  void the_last_move_sent_again_leads_to_the_debrief_again() {
    String talk = visitor.begin("short");
    visitor.post(talk + "/moves", "turn", "1", "move", "ask");
    visitor.post(talk + "/moves", "turn", "2", "move", "meet");
    assertEquals(
        talk + "/debrief",
        Visitor.location(visitor.post(talk + "/moves", "turn", "2", "move", "meet")));
    assertEquals(talk + "/debrief", Visitor.location(visitor.get(talk)));
  }

  @Test
  void a_debrief_before_the_end_leads_back_to_the_talk() {
    String talk = visitor.begin("short");
    assertEquals(talk, Visitor.location(visitor.get(talk + "/debrief")));
  }

  @Test
  void another_persons_play_is_not_found() {
    String talk = visitor.begin("short");
    Visitor other = server.visitor();
    other.get("/scenarios");
    assertEquals(404, other.get(talk).statusCode());
    assertEquals(404, other.get(talk + "/debrief").statusCode());
    assertEquals(404, other.post(talk + "/moves", "turn", "1", "move", "ask").statusCode());
    assertEquals(404, other.post(talk + "/intention", "intention", "x").statusCode());
    assertEquals("1", Visitor.turnOf(visitor.get(talk).body()));
  }

  @Test
  void a_script_gets_the_part_that_changes() {
    String talk = visitor.begin("short");
    String part = visitor.get(talk, "HX-Request", "true").body();
    assertTrue(part.contains("We have a draught."));
    assertFalse(part.contains("<html"));
  }

  @Test
  void the_library_remembers_what_one_did() {
    String talk = visitor.begin("short");
    assertTrue(visitor.get("/scenarios/short").body().contains(talk), "go on where you were");
    visitor.post(talk + "/moves", "turn", "1", "move", "ask");
    visitor.post(talk + "/moves", "turn", "2", "move", "leave");
    assertFalse(visitor.get("/scenarios/short").body().contains(talk));
  }

  @Test
  void a_switch_of_language_keeps_ones_place() {
    String talk = visitor.begin("short");
    assertTrue(visitor.get(talk).body().contains("lang=\"en\""));
    assertEquals(talk, Visitor.location(visitor.get(talk + "?lang=nl")));
    String dutch = visitor.get(talk).body();
    assertTrue(dutch.contains("href=\"" + talk + "?lang=en#now\""), "and leads to the new lines");
    assertTrue(dutch.contains("<html lang=\"nl\""));
    assertTrue(dutch.contains("We have a draught."));
  }

  @Test
  void a_switch_of_language_keeps_the_rest_of_the_query() {
    assertEquals(
        "/scenarios?from=a%20b&to=c",
        Visitor.location(visitor.get("/scenarios?from=a%20b&l%61ng=nl&to=c")));
    assertEquals("/scenarios", Visitor.location(visitor.get("/scenarios?lang=nl&lang=en")));
  }

  @Test
  void what_was_begun_goes_on_after_the_files_changed_and_the_server_started_again()
      throws IOException {
    String talk = visitor.begin("short");
    visitor.post(talk + "/moves", "turn", "1", "move", "ask");
    Files.writeString(
        folder.resolve("scenarios/short/scenario.yaml"),
        RunningServer.SHORT.replace("Since we moved the lift.", "Since yesterday."));
    int before = server.port();
    server.close();
    server = RunningServer.over(folder);
    assertNotEquals(0, before);
    HttpResponse<String> page = visitor.at(server.port()).get(talk);
    assertTrue(page.body().contains("Since we moved the lift."));
    assertFalse(page.body().contains("Since yesterday."));
  }
}
