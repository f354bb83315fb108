package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.people.PersonId;
import headway.play.Answer;
import headway.play.Move;
import headway.store.Beginning;
import headway.store.Database;
import headway.store.Durability;
import headway.store.Intention;
import headway.store.KeptMove;
import headway.store.KeptPlaythrough;
import headway.store.Opening;
import headway.store.PlaythroughId;
import headway.store.Playthroughs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees of what they played. */
class MeTest {
  @TempDir Path folder;
  private RunningServer server;
  private Visitor visitor;
  private PersonId person;

  /** Four decisions that all bear on listening; asking is best, telling worst. */
  private static String talk(String id, String title) {
    StringBuilder scenes = new StringBuilder();
    for (int scene = 1; scene <= 4; scene++) {
      String next = scene == 4 ? "done" : "s" + (scene + 1);
      scenes.append(
          """
            s%d:
              lines: [{customer: And then?}]
              choices:
                - {id: ask, say: Since when?, evidence: [{code: listening/ask-problem}], goto: %s}
                - {id: tell, say: We have doors., evidence: [{code: listening/advise-early}], goto: %s}
          """
              .formatted(scene, next, next)
              .indent(0));
    }
    return """
        format: 1
        id: %s
        language: en
        title: %s
        summary: Four questions.
        briefing: Go on.
        minutes: 2
        level: 1
        cast: {customer: {name: Kim}}
        start: s1
        scenes:
        %sendings:
          done: {outcome: advance, fit: good, title: Done, text: Done.}
        """
        .formatted(id, title, scenes);
  }

  @BeforeEach
  void start() {
    server =
        RunningServer.with(
            folder,
            "a-talk",
            talk("a-talk", "The first talk"),
            "b-talk",
            talk("b-talk", "The second talk"),
            "c-talk",
            talk("c-talk", "The third talk"),
            "d-talk",
            talk("d-talk", "The fourth talk"));
    visitor = server.visitor();
    String cookie = visitor.get("/me").headers().firstValue("Set-Cookie").orElseThrow();
    Matcher id = Pattern.compile("headway-person-[A-Za-z0-9]{8}=([0-9a-f]{32})").matcher(cookie);
    assertTrue(id.find(), cookie);
    person = new PersonId(id.group(1));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String play(String scenario, String... moves) {
    String talk = visitor.begin(scenario);
    for (int turn = 1; turn <= moves.length; turn++) {
      visitor.post(talk + "/moves", "turn", String.valueOf(turn), "move", moves[turn - 1]);
    }
    return talk;
  }

  private String playThrough(String scenario, String move) {
    return play(scenario, move, move, move, move);
  }

  private String me() {
    return visitor.get("/me").body();
  }

  /** Asks until the page says something; analyses take a moment. */
  private String meOnceItSays(String says) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    String page = me();
    while (!page.contains(says) && System.nanoTime() < end) {
      page = me();
    }
    assertTrue(page.contains(says), says + " in " + page);
    return page;
  }

  /** Does something to what is kept while the server is down. */
  private void whileDown(Consumer<Playthroughs> change) {
    server.close();
    switch (Database.embedded(folder.resolve("data"), Durability.PROCESS_DEATH)) {
      case Opening.Opened(Database database) -> {
        try (database) {
          change.accept(database.playthroughs());
        }
      }
      case Opening.InUse refused -> throw new AssertionError(refused);
      case Opening.Unusable refused -> throw new AssertionError(refused);
    }
    server = RunningServer.over(folder);
    visitor = visitor.at(server.port());
  }

  private static PlaythroughId id(String talk) {
    return new PlaythroughId(talk.substring(talk.lastIndexOf('/') + 1));
  }

  @Test
  void who_played_nothing_is_shown_where_to_begin() {
    String page = me();
    assertTrue(page.contains("You have not played anything yet."));
    assertTrue(page.contains("<a class=\"button\" href=\"/scenarios\">"));
    assertTrue(page.contains("href=\"/me\" aria-current=\"page\""));
    assertFalse(page.contains("class=\"plays\""));
  }

  @Test
  void a_play_that_goes_on_is_there_to_go_on_with() {
    String talk = play("a-talk", "ask");
    String page = me();
    assertTrue(page.contains("href=\"" + talk + "#now\""));
    assertTrue(page.contains("At decision 2, go on where you were"));
    assertTrue(page.contains("You have not played a conversation from start to end yet."));
  }

  @Test
  void scores_are_there_though_nobody_opened_a_debrief() {
    String talk = playThrough("a-talk", "ask");
    String page = meOnceItSays("Listening 100");
    assertTrue(page.contains("href=\"" + talk + "/debrief\""));
    assertTrue(page.contains("a step forward"));
    assertTrue(page.contains("One conversation, 4 decisions."));
    assertFalse(page.contains("trend-band"), "one conversation is few");
  }

  @Test
  void three_conversations_and_twelve_decisions_are_a_measure() {
    playThrough("a-talk", "ask");
    playThrough("b-talk", "ask");
    meOnceItSays("2 conversations, 8 decisions.");
    playThrough("c-talk", "tell");
    String page = meOnceItSays("from 3 conversations and 12 decisions.");
    assertTrue(page.contains("Between 33 and 100"));
    assertTrue(page.contains("<p class=\"trend-value\">67</p>"));
    assertTrue(page.contains("trend-band"));
    assertTrue(page.contains("Listening, first times: 100, 100, 0"));
  }

  @Test
  void a_second_play_is_practice_and_measures_nothing() {
    playThrough("a-talk", "tell");
    playThrough("a-talk", "ask");
    String page = meOnceItSays("Listening 100");
    assertTrue(page.contains("Listening, first times: 0\""));
    assertTrue(page.indexOf("Listening 0") < page.indexOf("Played again"));
    assertTrue(page.indexOf("Listening 100") > page.indexOf("Played again"));
  }

  @Test
  void a_replay_from_a_decision_is_nobodys_first_score() {
    String origin = play("a-talk", "tell");
    whileDown(
        plays -> {
          KeptPlaythrough kept = plays.find(id(origin), person).orElseThrow();
          PlaythroughId replay = new PlaythroughId("f".repeat(32));
          plays.begin(
              new Beginning(
                  replay,
                  person,
                  "a-talk",
                  kept.beginning().hash(),
                  kept.beginning().seed(),
                  "",
                  false,
                  kept.id(),
                  kept.moves(),
                  null,
                  Instant.now()));
          for (int turn = 2; turn <= 4; turn++) {
            KeptMove move = KeptMove.of(Answer.of(new Move.Choose("ask")), Instant.now());
            plays.append(replay, person, turn, move, turn == 4);
          }
        });
    String page = meOnceItSays("Listening 50");
    assertTrue(page.contains("The first talk</span>, from decision 2"));
    assertTrue(page.contains("href=\"/playthroughs/" + "f".repeat(32) + "/comparison\""));
    assertFalse(page.contains("The first time"), "nothing was played through from its start");

    for (int turn = 2; turn <= 4; turn++) {
      visitor.post(origin + "/moves", "turn", String.valueOf(turn), "move", "tell");
    }
    meOnceItSays("Listening, first times: 0\"");
    assertTrue(visitor.get("/scenarios/a-talk").body().contains("Played once: 0"));
  }

  @Test
  void what_to_practise_next_is_a_conversation_that_is_new() {
    playThrough("a-talk", "ask");
    String page = meOnceItSays("Next: Listening");
    assertTrue(page.contains("We know little about this yet: one conversation."));
    assertTrue(page.contains("<a class=\"button\" href=\"/scenarios/b-talk\">"));
  }

  @Test
  void what_was_played_of_a_scenario_that_is_gone_keeps_its_title() throws IOException {
    playThrough("a-talk", "ask");
    meOnceItSays("Listening 100");
    server.close();
    Files.delete(folder.resolve("scenarios/a-talk/scenario.yaml"));
    Files.delete(folder.resolve("scenarios/a-talk"));
    server = RunningServer.over(folder);
    visitor = visitor.at(server.port());
    String page = me();
    assertTrue(page.contains("The first talk"));
    assertTrue(page.contains("Listening 100"));
  }

  @Test
  void what_was_written_down_is_asked_about_until_it_is_told() {
    String talk = playThrough("a-talk", "ask");
    visitor.post(talk + "/intention", "intention", "Ask <b>twice</b>");
    String asked = me();
    assertTrue(asked.contains("You were going to try something. How did it go?"));
    assertTrue(asked.contains("Ask &lt;b&gt;twice&lt;/b&gt;"));

    for (int time = 0; time < 2; time++) {
      assertEquals("/me#tried", follow(talk, "went", "helped", "happened", "She <i>told</i> me"));
    }
    String told = me();
    assertFalse(told.contains("You were going to try something."));
    assertTrue(told.contains("Done, and it helped."));
    assertTrue(told.contains("She &lt;i&gt;told&lt;/i&gt; me"));
    assertFalse(told.contains("Tell how it went"));
  }

  private String follow(String talk, String... fields) {
    return Visitor.location(visitor.post(talk + "/follow-ups", fields));
  }

  @Test
  void what_has_not_come_off_yet_can_be_told_later() {
    String talk = playThrough("a-talk", "ask");
    visitor.post(talk + "/intention", "intention", "Ask twice");
    follow(talk, "went", "not-yet", "happened", "");
    assertTrue(me().contains("You were going to try something. How did it go?"));
    follow(talk, "went", "did-not-help", "happened", "");
    assertTrue(me().contains("Done, and it did not help."));
    assertFalse(me().contains("You were going to try something. How did it go?"));
  }

  @Test
  void a_form_about_a_text_that_was_replaced_changes_nothing() {
    String talk = playThrough("a-talk", "ask");
    visitor.post(talk + "/intention", "intention", "Ask twice");
    Matcher stamp = Pattern.compile("name=\"written\" value=\"(\\d+)\"").matcher(me());
    assertTrue(stamp.find());
    visitor.post(talk + "/intention", "intention", "Ask once");
    follow(talk, "written", "17", "went", "helped");
    String page = me();
    assertTrue(page.contains("Ask once"));
    assertTrue(page.contains("You were going to try something."));
    assertFalse(page.contains("Done, and it helped."), "nothing was told of it");
  }

  @Test
  void of_what_was_not_written_nothing_is_told() {
    String talk = playThrough("a-talk", "ask");
    assertEquals("/me", follow(talk, "went", "helped"));
    assertFalse(me().contains("Done, and it helped."));
    assertEquals("/me", Visitor.location(visitor.get(talk + "/follow-ups")));
  }

  @Test
  void what_cannot_be_told_is_refused_and_changes_nothing() {
    String talk = playThrough("a-talk", "ask");
    visitor.post(talk + "/intention", "intention", "Ask twice");
    String follow = talk + "/follow-ups";
    assertEquals(400, visitor.post(follow).statusCode());
    assertEquals(400, visitor.post(follow, "went", "HELPED").statusCode());
    assertEquals(
        413, visitor.post(follow, "went", "helped", "happened", "x".repeat(1001)).statusCode());
    assertTrue(me().contains("You were going to try something."));
    String full = "x\r\n".repeat(499) + "xx";
    assertEquals(
        303,
        visitor.post(follow, "went", "helped", "happened", full).statusCode(),
        "1000, counted");
  }

  @Test
  void another_persons_things_are_not_there() {
    String talk = playThrough("a-talk", "ask");
    visitor.post(talk + "/intention", "intention", "Ask twice");
    Visitor other = server.visitor();
    String page = other.get("/me").body();
    assertFalse(page.contains("The first talk"));
    assertEquals(404, other.post(talk + "/follow-ups", "went", "helped").statusCode());
    assertTrue(me().contains("You were going to try something."));
  }

  @Test
  void a_later_visit_asks_how_it_went_and_the_same_day_does_not() {
    String talk = playThrough("a-talk", "ask");
    visitor.post(talk + "/intention", "intention", "Ask twice");
    assertFalse(visitor.get("/scenarios").body().contains("/me#intention"));
    whileDown(
        plays -> {
          Instant before = Instant.now().minus(Duration.ofHours(25));
          Optional<KeptPlaythrough> _ =
              plays.intend(id(talk), person, new Intention("Ask twice", before, null));
        });
    assertTrue(visitor.get("/scenarios").body().contains("href=\"/me#intention\""));
    follow(talk, "went", "helped");
    assertFalse(visitor.get("/scenarios").body().contains("/me#intention"));
  }

  @Test
  void both_languages_have_the_page() {
    playThrough("a-talk", "ask");
    meOnceItSays("Listening 100");
    assertEquals("/me", Visitor.location(visitor.get("/me?lang=nl")));
    String page = me();
    for (String says : List.of("Mijn verloop", "Luisteren 100", "Hierna: Luisteren")) {
      assertTrue(page.contains(says), says);
    }
  }
}
