package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that make a trainer of someone: the one that a start prints, and invitations. */
class TrainerLinksTest {
  private static final String HOME = "/trainer/workshops";
  private static final String INVITATIONS = "/trainer/invitations";
  private static final String NOOR = "noor@example.com";
  private static final String SPENT = "This link does not work any more";

  @TempDir Path folder;
  private RunningServer server;

  @BeforeEach
  void start() {
    server = RunningServer.with(folder, "short", RunningServer.SHORT);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void restart() {
    server.close();
    server = RunningServer.over(folder);
  }

  @Test
  void the_first_start_has_a_link_and_each_further_one_another_until_it_is_used() {
    String first = server.trainerLink();
    restart();
    String second = server.trainerLink();
    assertNotEquals(first, second);
    assertEquals(410, server.visitor().get(first).statusCode(), "of the start before");
    HttpResponse<String> tried = Inviting.accept(server.visitor(), first, "Eve", "eve");
    assertEquals(410, tried.statusCode());
    Visitor noor = server.trainer();
    assertEquals(200, noor.get(HOME).statusCode());
    assertFalse(server.hasTrainerLink());
    restart();
    assertFalse(server.hasTrainerLink());
  }

  @Test
  void looking_at_a_link_uses_nothing_up() {
    String link = server.trainerLink();
    for (int i = 0; i < 3; i++) {
      assertTrue(server.visitor().get(link).body().contains("Become the first trainer"));
      assertEquals(200, server.visitor().head(link).statusCode());
    }
    assertTrue(server.hasTrainerLink());
  }

  @Test
  void a_link_makes_one_trainer_and_no_second() {
    String link = server.trainerLink();
    server.trainer();
    Visitor eve = server.visitor();
    HttpResponse<String> again = Inviting.accept(eve, link, "Eve", "eve");
    assertEquals(410, again.statusCode());
    assertTrue(again.body().contains(SPENT));
    assertEquals(303, eve.get(HOME).statusCode());
    assertTrue(eve.get(link).body().contains(SPENT));
  }

  @Test
  void of_eight_who_use_a_link_at_once_one_becomes_a_trainer() throws Exception {
    Visitor noor = server.trainer();
    String link = Inviting.link(noor);
    CyclicBarrier start = new CyclicBarrier(8);
    List<Future<Integer>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        String user = "user" + i;
        answers.add(
            threads.submit(
                () -> {
                  start.await();
                  return Inviting.accept(server.visitor(), link, "Someone", user).statusCode();
                }));
      }
    }
    int made = 0;
    for (Future<Integer> answer : answers) {
      made += answer.get() == 303 ? 1 : 0;
    }
    assertEquals(1, made);
  }

  @Test
  void what_is_wrong_with_a_form_is_told_and_the_link_still_serves() {
    String link = server.trainerLink();
    Visitor noor = server.visitor();
    String password = RunningServer.PASSWORD;
    told(noor, link, "Type your name", "name", "", "user", "noor", "password", password);
    told(noor, link, "Type your name", "name", "\u202e\u0000 ", "user", "n", "password", password);
    told(
        noor,
        link,
        "Type your name",
        "name",
        "x".repeat(10_000),
        "user",
        "n",
        "password",
        password);
    told(noor, link, "user name, without", "name", "Noor", "user", "a b", "password", password);
    told(
        noor,
        link,
        "user name, without",
        "name",
        "N",
        "user",
        "x".repeat(10_000),
        "password",
        password);
    told(noor, link, "is too short", "name", "Noor", "user", "noor", "password", "fourteen chars");
    told(noor, link, "is too long", "name", "Noor", "user", "n", "password", "x".repeat(10_000));
    told(
        noor,
        link,
        "easy to guess",
        "name",
        "Noor",
        "user",
        "noor",
        "password",
        "1212121212121212");
    told(noor, link, "Type your name");
    assertEquals(303, Inviting.accept(noor, link, "Noor", "noor").statusCode());
  }

  private static void told(Visitor visitor, String link, String says, String... fields) {
    HttpResponse<String> refused = visitor.post(link, fields);
    assertEquals(422, refused.statusCode(), says);
    assertTrue(refused.body().contains(says), refused.body());
    assertFalse(refused.body().contains("xxxx"), "a page of what was typed");
  }

  @Test
  void a_name_with_markup_is_shown_as_text() {
    Visitor visitor = server.visitor();
    String name = "<script>alert(1)</script>\" {{x}}";
    assertEquals(
        303, Inviting.accept(visitor, server.trainerLink(), name, "<b>noor</b>").statusCode());
    for (String path : List.of("/trainer/account", INVITATIONS)) {
      String page = visitor.get(path).body();
      assertFalse(page.contains("<script>alert"), path);
      assertFalse(page.contains("<b>noor"), path);
      assertTrue(page.contains("&lt;script&gt;alert(1)"), path);
    }
  }

  @Test
  void an_invitation_is_shown_once_listed_and_can_be_taken_back() {
    Visitor noor = server.trainer();
    String link = Inviting.link(noor);
    String list = noor.get(INVITATIONS).body();
    assertFalse(list.contains(link), "shown once");
    assertTrue(list.contains("By Noor."), list);
    assertTrue(server.visitor().get(link).body().contains("Noor invites you."));
    Matcher end = Pattern.compile("action=\"(/trainer/invitations/\\w+/end)\"").matcher(list);
    assertTrue(end.find());
    assertEquals(303, server.visitor().post(end.group(1)).statusCode());
    assertEquals(200, server.visitor().get(link).statusCode(), "no stranger takes it back");
    assertEquals(INVITATIONS, Visitor.location(noor.post(end.group(1))));
    assertEquals(INVITATIONS, Visitor.location(noor.post(end.group(1))), "once more");
    assertEquals(410, server.visitor().get(link).statusCode());
    assertEquals(410, Inviting.accept(server.visitor(), link, "Joris", "joris").statusCode());
    assertFalse(noor.get(INVITATIONS).body().contains("By Noor."));
  }

  @Test
  void an_invitation_gives_nobody_anothers_account() {
    Visitor noor = server.trainer();
    String link = Inviting.link(noor);
    Visitor eve = server.visitor();
    HttpResponse<String> refused = Inviting.accept(eve, link, "Eve", "NOOR@EXAMPLE.COM");
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("Another trainer signs in with this"));
    assertEquals(303, eve.get(HOME).statusCode());
    assertEquals(200, noor.get(HOME).statusCode());
    assertEquals(303, Inviting.accept(eve, link, "Eve", "eve").statusCode(), "it still serves");
  }

  @Test
  void invitations_outlive_a_restart_and_need_a_trainer_to_be_made() {
    Visitor noor = server.trainer();
    String link = Inviting.link(noor);
    assertTrue(Visitor.location(server.visitor().post(INVITATIONS)).startsWith("/trainer/sign-in"));
    restart();
    Visitor joris = server.visitor();
    assertEquals(303, Inviting.accept(joris, link, "Joris", "joris").statusCode());
    assertEquals(200, joris.get(HOME).statusCode());
  }

  @Test
  void a_lost_password_is_mended_by_a_link_that_a_start_prints() {
    Visitor noor = server.trainer();
    server.close();
    server = RunningServer.withTrainerLink(folder);
    Visitor before = noor.at(server.port());
    assertEquals(200, before.get(HOME).statusCode());
    Visitor again = server.visitor();
    String link = server.trainerLink();
    assertTrue(again.get(link).body().contains("set a new password"));
    String password = "anchor violin pebble thursday";
    assertEquals(
        HOME,
        Visitor.location(again.post(link, "name", "Noor B.", "user", NOOR, "password", password)));
    assertTrue(again.get("/trainer/account").body().contains("You are Noor B."));
    assertEquals(303, before.get(HOME).statusCode(), "signed out everywhere else");
    assertEquals(422, server.visitor().signIn(NOOR, RunningServer.PASSWORD).statusCode());
    assertEquals(303, server.visitor().signIn(NOOR, password).statusCode());
    assertEquals(410, server.visitor().get(link).statusCode());
  }

  @Test
  void a_link_is_never_logged_even_where_something_is_wrong() {
    List<String> logged = Collections.synchronizedList(new ArrayList<>());
    Handler handler = new Listening(logged);
    Logger logger = Logger.getLogger("headway.server.http.Exchange");
    logger.addHandler(handler);
    try {
      String link = server.trainerLink();
      assertEquals(403, server.visitor().postFrom("http://evil.example", link).statusCode());
      assertEquals(404, server.visitor().get(link + "/more").statusCode());
      assertTrue(logged.toString().contains("403 POST /trainer/welcome/…"), logged.toString());
      assertFalse(logged.toString().contains(link), "the link is in the log");
    } finally {
      logger.removeHandler(handler);
    }
  }

  /** Writes down what is logged. */
  private static final class Listening extends Handler {
    private final List<String> logged;

    private Listening(List<String> logged) {
      this.logged = logged;
    }

    @Override
    public void publish(LogRecord line) {
      logged.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void a_link_that_never_was_one_is_no_error() {
    for (String link : List.of("x", "A".repeat(43), "%00", "..%2f", "x".repeat(2_000))) {
      assertEquals(410, server.visitor().get("/trainer/welcome/" + link).statusCode(), link);
      assertEquals(410, server.visitor().post("/trainer/welcome/" + link).statusCode(), link);
    }
  }
}
