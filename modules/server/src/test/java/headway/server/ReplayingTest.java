package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.assessment.Skills;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayingTest {
  /** Three decisions, or four for whoever tells before asking. */
  private static final String VISIT =
      """
      format: 1
      id: visit
      language: en
      title: A visit
      summary: One question, one answer.
      briefing: You sell doors.
      minutes: 2
      level: 1
      cast:
        customer: {name: Kim, role: buyer}
      signals:
        clock: They look at the clock.
      start: door
      scenes:
        door:
          own-words: true
          lines:
            - customer: We have a draught.
            - narrator: They look at the clock.
              signal: clock
          choices:
            - {id: ask, say: Since when?, evidence: [{code: listening/ask-problem}], goto: note}
            - {id: tell, say: We have doors for that., evidence: [{code: listening/advise-early}], goto: price}
        price:
          lines:
            - customer: And what do they cost?
          choices:
            - {id: list, do: You hand over the price list., evidence: [{code: listening/answer-everything}], goto: note}
            - {id: turn, say: What is the draught costing you?, evidence: [{code: listening/ask-implication}], goto: note}
        note:
          reflect: {prompt: What do you know now?, goto: after}
        after:
          lines:
            - customer: Since we moved the lift.
          choices:
            - {id: meet, say: Shall we look at it together on Monday?, evidence: [{code: next-step/fix-date}], goto: met}
            - {id: leave, say: Do call us., evidence: [{code: next-step/accept-vague}], goto: left}
      endings:
        met: {outcome: advance, fit: good, title: Monday, text: They put it in the diary., later: The door closes., next-step: {action: Look at the lift, date: true, our-task: true, customer-owner: true}}
        left: {outcome: continuation, fit: good, title: Later, text: Nobody called., later: It still draws.}
      """;

  @TempDir Path folder;
  private RunningServer server;
  private Visitor visitor;

  @BeforeEach
  void start() {
    server = RunningServer.with(folder, "visit", VISIT);
    visitor = server.visitor();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void from_the_first_decision_everything_is_open_again() {
    String replay = replay(told(), 1);
    String page = visitor.get(replay).body();
    assertEquals("1", Visitor.turnOf(page));
    assertTrue(page.contains("again from decision 1"));
    assertEquals(303, move(replay, 1, "ask").statusCode());
  }

  @Test
  void from_the_middle_what_was_said_and_written_before_comes_along() {
    String origin = told();
    String replay = replay(origin, 4);
    String page = visitor.get(replay).body();
    assertEquals("4", Visitor.turnOf(page));
    assertTrue(page.contains("You play again from here: decision 4"));
    assertTrue(page.contains("You hand over the price list."), "what was done before");
    move(replay, 4, "leave");
    String debrief = visitor.get(replay + "/debrief").body();
    assertTrue(debrief.contains("I would ask about the wind."), "own words");
    assertTrue(debrief.contains("That it is the lift."), "what was written to oneself");
    assertTrue(debrief.contains("again from decision 4"), "that it is a replay");
    assertTrue(debrief.contains("href=\"" + replay + "/comparison\""));
    assertFalse(visitor.get(origin + "/debrief").body().contains("/comparison"));
  }

  @Test
  void the_origin_stays_as_it_was() {
    String origin = told();
    String before = visitor.get(origin + "/debrief").body();
    String replay = replay(origin, 2);
    move(replay, 2, "turn");
    assertEquals(before, visitor.get(origin + "/debrief").body());
  }

  @Test
  void a_number_of_no_decision_that_was_made_begins_nothing() {
    String origin = told();
    for (String number : new String[] {"0", "5", "-1", "1.5", "", "one", "99999999999", "1 "}) {
      HttpResponse<String> refused = visitor.post(origin + "/replays", "decision", number);
      assertEquals(400, refused.statusCode(), number);
    }
    assertEquals(400, visitor.post(origin + "/replays").statusCode());
    assertFalse(visitor.get("/scenarios/visit").body().contains("/playthroughs/"), "none is open");
  }

  @Test
  void a_play_that_goes_on_is_played_again_as_far_as_it_went() {
    String origin = visitor.begin("visit");
    assertEquals(400, visitor.post(origin + "/replays", "decision", "1").statusCode());
    move(origin, 1, "ask");
    String replay = replay(origin, 1);
    move(replay, 1, "tell");
    assertTrue(visitor.get(origin).body().contains("What do you know now?"));
    assertTrue(visitor.get(replay).body().contains("And what do they cost?"));
  }

  @Test
  void another_persons_play_is_neither_played_again_nor_compared() {
    String origin = told();
    String replay = replay(origin, 1);
    Visitor other = server.visitor();
    other.get("/scenarios");
    assertEquals(404, other.post(origin + "/replays", "decision", "1").statusCode());
    assertEquals(404, other.get(origin + "/replays").statusCode());
    assertEquals(404, other.get(replay + "/comparison").statusCode());
    assertFalse(other.get("/scenarios/visit").body().contains("/playthroughs/"));
  }

  @Test
  void asked_for_twice_it_is_begun_once() {
    String origin = told();
    assertEquals(replay(origin, 2), replay(origin, 2));
    assertNotEquals(replay(origin, 2), replay(origin, 3));
  }

  @Test
  void asked_for_by_many_at_once_it_is_begun_once() throws Exception {
    String origin = told();
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> asked =
          IntStream.range(0, 12).mapToObj(i -> hands.submit(() -> replay(origin, 2))).toList();
      Set<String> begun = new TreeSet<>();
      for (Future<String> each : asked) {
        begun.add(each.get());
      }
      assertEquals(1, begun.size(), begun.toString());
    }
  }

  @Test
  void once_it_was_gone_on_with_another_begins() {
    String origin = told();
    String one = replay(origin, 2);
    move(one, 2, "turn");
    String other = replay(origin, 2);
    assertNotEquals(one, other);
    assertEquals("2", Visitor.turnOf(visitor.get(other).body()));
    assertEquals("3", Visitor.turnOf(visitor.get(one).body()));
  }

  @Test
  void whoever_comes_back_to_the_address_of_the_form_is_led_to_the_play() {
    String origin = told();
    assertEquals(origin + "/debrief", Visitor.location(visitor.get(origin + "/replays")));
  }

  @Test
  void a_replay_is_played_again_and_compared_with_what_it_was_made_from() {
    String origin = told();
    String replay = replay(origin, 4);
    move(replay, 4, "leave");
    String second = replay(replay, 1);
    move(second, 1, "ask");
    move(second, 2, "");
    move(second, 3, "meet");
    String comparison = visitor.get(second + "/comparison").body();
    assertTrue(comparison.contains("Nobody called."), "how the first replay ended");
    assertTrue(comparison.contains("They put it in the diary."));
    assertTrue(comparison.contains("You chose differently at the very first decision."));
  }

  @Test
  void the_edition_that_was_played_is_played_again_after_the_files_changed_and_a_restart()
      throws IOException {
    String origin = told();
    String before = replay(origin, 1);
    Files.writeString(
        folder.resolve("scenarios/visit/scenario.yaml"), VISIT.replace("draught", "leak"));
    server.close();
    server = RunningServer.over(folder);
    visitor = visitor.at(server.port());
    assertTrue(visitor.get(before).body().contains("We have a draught."));
    String after = replay(origin, 2);
    assertTrue(visitor.get(after).body().contains("We have a draught."));
    move(after, 2, "turn");
    move(after, 3, "");
    move(after, 4, "meet");
    assertEquals(200, visitor.get(after + "/comparison").statusCode());
  }

  @Test
  void an_ending_that_came_twice_is_told_once() {
    String origin = told();
    String replay = replay(origin, 4);
    move(replay, 4, "meet");
    String other = replay(origin, 4);
    move(other, 4, "leave");
    List<String> told =
        Stream.of(replay, other)
            .map(each -> visitor.get(each + "/comparison").body())
            .filter(page -> page.contains("The same ending as the first time."))
            .toList();
    assertEquals(1, told.size(), "one of the two ends as the first did");
    int times = told.getFirst().split("class=\"ending-text\"", -1).length - 1;
    assertEquals(1, times);
  }

  @Test
  void a_replay_that_goes_on_is_not_compared_yet() {
    String replay = replay(told(), 2);
    String page = visitor.get(replay + "/comparison").body();
    assertTrue(page.contains("You are not done here yet."));
    assertTrue(page.contains("href=\"" + replay + "#now\""), "a way to go on");
  }

  @Test
  void nor_is_one_whose_origin_goes_on() {
    String origin = visitor.begin("visit");
    move(origin, 1, "ask");
    String replay = replay(origin, 1);
    move(replay, 1, "ask");
    move(replay, 2, "");
    move(replay, 3, "meet");
    String page = visitor.get(replay + "/comparison").body();
    assertTrue(page.contains("href=\"" + origin + "#now\""), "a way to go on");
  }

  @Test
  void a_play_that_is_no_replay_has_nothing_to_be_compared_with() {
    String origin = told();
    assertEquals(origin + "/debrief", Visitor.location(visitor.get(origin + "/comparison")));
  }

  @Test
  void the_library_counts_first_plays_and_lets_replays_be_gone_on_with() {
    String origin = told();
    String replay = replay(origin, 4);
    assertTrue(visitor.get("/scenarios/visit").body().contains(replay), "go on where you were");
    move(replay, 4, "leave");
    visitor.get(replay + "/debrief");
    assertTrue(visitor.get("/scenarios").body().contains("Played once"));
  }

  @Test
  void both_courses_stand_beside_each_other_and_add_up_exactly() {
    String origin = told();
    String replay = replay(origin, 1);
    visitor.post(replay + "/moves", "turn", "1", "flag", "2", "move", "ask");
    move(replay, 2, "");
    move(replay, 3, "leave");
    String page = scored(replay + "/comparison");
    assertTrue(page.contains("You did not come here this time."), "the price list");
    assertTrue(page.contains("Here they parted"));
    assertTrue(page.contains("Signal missed:"), "of the first");
    assertTrue(page.contains("Signal noticed:"), "of the second");
    assertTrue(page.contains("The door closes."), "what came of the first");
    assertTrue(page.contains("It still draws."), "and of the second");
    assertEquals(sumsOf(scored(origin + "/debrief")), sums(page, 1));
    assertEquals(sumsOf(scored(replay + "/debrief")), sums(page, 2));
    assertAddsUp(page, 1);
    assertAddsUp(page, 2);
  }

  @Test
  void what_both_have_alike_is_folded_and_counts_in_both_sums() {
    String origin = told();
    String replay = replay(origin, 4);
    move(replay, 4, "leave");
    String page = scored(replay + "/comparison");
    assertTrue(page.contains("Decisions 1 to 3"));
    assertTrue(page.contains("Decision 4"));
    assertTrue(page.contains("Up to decision 4 all was the same."));
    assertAddsUp(page, 1);
    assertAddsUp(page, 2);
  }

  @Test
  void who_chooses_the_same_again_sees_that_nothing_differs() {
    String origin = told();
    String replay = replay(origin, 4);
    move(replay, 4, "meet");
    String page = scored(replay + "/comparison");
    assertTrue(page.contains("You chose the same both times."));
    assertTrue(page.contains("Decisions 1 to 4"));
    assertTrue(page.contains("No decision made a difference here."));
    assertFalse(page.contains("Here they parted"));
  }

  @Test
  void what_was_scored_by_other_rules_is_compared_without_what_it_cost() {
    server.close();
    server = RunningServer.with(folder, withoutProspecting(), "visit", VISIT);
    visitor = server.visitor();
    String origin = told();
    scored(origin + "/debrief");
    server.close();
    server = RunningServer.over(folder);
    visitor = visitor.at(server.port());
    String replay = replay(origin, 4);
    move(replay, 4, "leave");
    String page = scored(replay + "/comparison");
    assertTrue(page.contains("worked out by different rules"));
    assertTrue(page.contains("Decisions 1 to 3"));
    assertTrue(page.contains("data-pair"), "the scores as they were");
    assertFalse(page.contains("class=\"range\""), "no costs");
    assertFalse(page.contains("class=\"sums\""), "and no sums");
  }

  private static Skills withoutProspecting() {
    return Skills.of(
        Skills.installed().all().stream()
            .filter(skill -> !skill.data().id().equals("prospecting"))
            .toList());
  }

  /** Tells before asking, writes something down, and makes an appointment. */
  private String told() {
    String talk = visitor.begin("visit");
    visitor.post(
        talk + "/moves", "turn", "1", "own-words", "I would ask about the wind.", "move", "tell");
    move(talk, 2, "list");
    visitor.post(talk + "/moves", "turn", "3", "text", "That it is the lift.", "move", "reflect");
    move(talk, 4, "meet");
    return talk;
  }

  private HttpResponse<String> move(String talk, int turn, String move) {
    return visitor.post(
        talk + "/moves", "turn", Integer.toString(turn), "move", move.isEmpty() ? "reflect" : move);
  }

  private String replay(String origin, int decision) {
    String to =
        Visitor.location(visitor.post(origin + "/replays", "decision", Integer.toString(decision)));
    assertTrue(to.endsWith("#now"), to);
    return to.substring(0, to.indexOf('#'));
  }

  /** A page once its scores are there; they are worked out apart from it. */
  private String scored(String address) {
    String page = visitor.get(address).body();
    while (page.contains("every 2s")) {
      Thread.onSpinWait();
      page = visitor.get(address).body();
    }
    return page;
  }

  private static List<Double> sumsOf(String debrief) {
    return values(debrief.substring(debrief.indexOf("class=\"sums\"")));
  }

  /** The sums of one course, by skill. */
  private static List<Double> sums(String page, int course) {
    String part = page.substring(page.indexOf("class=\"sums\""));
    int second = part.indexOf("class=\"sums\"", 1);
    return values(course == 1 ? part.substring(0, second) : part.substring(second));
  }

  private static List<Double> values(String part) {
    return Pattern.compile("<b><data value=\"([^\"]+)\"")
        .matcher(part.substring(0, part.indexOf("</ul>")))
        .results()
        .map(each -> Double.valueOf(each.group(1)))
        .toList();
  }

  /** All that a course's decisions and signals cost, those alike included, and 100 make its raw. */
  private static void assertAddsUp(String page, int course) {
    double raw = sums(page, course).stream().mapToDouble(each -> each).sum();
    int skills = sums(page, course).size();
    assertTrue(skills > 0);
    String steps = page.substring(page.indexOf("id=\"steps\""), page.indexOf("class=\"sums\""));
    double costs = 0;
    for (String step : steps.split("<li class=\"step\"", -1)) {
      String[] columns = step.split("<div class=\"course\">", -1);
      if (step.contains("data-alike")) {
        costs += costs(step);
      } else if (columns.length == 3) {
        costs += costs(columns[course]);
      }
    }
    assertEquals(100.0 * skills + costs, raw, 1e-9);
  }

  private static double costs(String part) {
    Matcher cost =
        Pattern.compile("class=\"range-value\"[^>]*><data value=\"([^\"]+)\"").matcher(part);
    return cost.results().mapToDouble(each -> Double.parseDouble(each.group(1))).sum();
  }
}
