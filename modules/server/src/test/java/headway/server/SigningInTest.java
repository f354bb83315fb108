package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trainers, and those who would like to be taken for one. */
class SigningInTest {
  private static final String HOME = "/trainer/workshops";
  private static final String SIGN_IN = "/trainer/sign-in";
  private static final String NOOR = "noor@example.com";
  private static final String SESSION = "headway-trainer";
  private static final String WRONG = "do not belong together";

  @TempDir Path folder;
  private RunningServer server;
  private Visitor noor;

  @BeforeEach
  void start() {
    server = RunningServer.with(folder, "short", RunningServer.SHORT);
    noor = server.trainer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Visitor signedIn() {
    Visitor visitor = server.visitor();
    assertEquals(HOME, Visitor.location(visitor.signIn(NOOR, RunningServer.PASSWORD)));
    return visitor;
  }

  private static boolean isIn(Visitor visitor) {
    return visitor.get(HOME).statusCode() == 200;
  }

  @Test
  void whoever_signs_in_comes_to_where_they_were_going() {
    Visitor visitor = server.visitor();
    String led = Visitor.location(visitor.get("/trainer/scenarios/short/scenes/after?in=en"));
    assertEquals(
        "/trainer/sign-in?back=%2Ftrainer%2Fscenarios%2Fshort%2Fscenes%2Fafter%3Fin%3Den", led);
    String page = visitor.get(led).body();
    assertTrue(
        page.contains("name=\"back\" value=\"/trainer/scenarios/short/scenes/after?in&#x3D;en\""),
        page);
    HttpResponse<String> entered =
        visitor.post(
            SIGN_IN,
            "user",
            " NOOR@example.com ",
            "password",
            RunningServer.PASSWORD,
            "back",
            "/trainer/scenarios/short/scenes/after?in=en");
    assertEquals("/trainer/scenarios/short/scenes/after?in=en", Visitor.location(entered));
    assertTrue(isIn(visitor));
    assertEquals(HOME, Visitor.location(visitor.get(SIGN_IN)), "is led on");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "\\/evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "/trainer\r\nSet-Cookie: a=b",
        "https://evil.example/",
        "javascript:alert(1)",
        "evil.example",
        "/trainer/sign-in?back=/trainer/sign-in",
        "/é",
        ""
      })
  void nothing_leads_from_signing_in_to_somewhere_else(String back) {
    HttpResponse<String> entered =
        server
            .visitor()
            .post(SIGN_IN, "user", NOOR, "password", RunningServer.PASSWORD, "back", back);
    assertEquals(HOME, Visitor.location(entered));
    HttpResponse<String> led = noor.get(SIGN_IN + "?back=" + escaped(back));
    assertEquals(HOME, Visitor.location(led));
    String page = server.visitor().get(SIGN_IN + "?back=" + escaped(back)).body();
    assertTrue(page.contains("name=\"back\" value=\"/trainer/workshops\""), page);
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void a_switch_of_language_keeps_where_one_was_going() {
    Visitor visitor = server.visitor();
    String there = SIGN_IN + "?back=%2Ftrainer%2Faccount";
    String link = there.replace("=", "&#x3D;") + "&amp;lang=nl";
    assertTrue(visitor.get(there).body().contains("href=\"" + link + "\""));
    assertEquals(there, Visitor.location(visitor.get(there + "&lang=nl")));
  }

  @Test
  void an_unknown_name_and_a_wrong_password_are_answered_alike() {
    HttpResponse<String> wrong = server.visitor().signIn(NOOR, "not the password");
    HttpResponse<String> unknown = server.visitor().signIn("moor@example.com", "not the password");
    assertEquals(422, wrong.statusCode());
    assertEquals(422, unknown.statusCode());
    assertTrue(wrong.body().contains(WRONG), wrong.body());
    assertEquals(
        wrong.body(), unknown.body().replace("moor@example.com", NOOR), "in every character");
    assertEquals(headersButDate(wrong), headersButDate(unknown));
  }

  private static List<String> headersButDate(HttpResponse<String> response) {
    return response.headers().map().keySet().stream().sorted().toList();
  }

  @Test
  void what_nobody_could_be_called_or_have_for_a_password_is_only_wrong() {
    for (String user : List.of("", " ", "a b", "x".repeat(10_000), "\u0000", "<script>", "$ne")) {
      HttpResponse<String> answer = server.visitor().signIn(user, RunningServer.PASSWORD);
      assertEquals(422, answer.statusCode(), user);
      assertTrue(answer.body().contains(WRONG), user);
      assertFalse(answer.body().contains("<script>"), user);
    }
    for (String password : List.of("", "x".repeat(10_000), "\u0000", "{\"$gt\": \"\"}")) {
      assertEquals(422, server.visitor().signIn(NOOR, password).statusCode(), password);
    }
    assertEquals(422, server.visitor().post(SIGN_IN).statusCode(), "an empty form");
  }

  @Test
  void signing_in_gives_a_new_session_whatever_the_browser_held() {
    String first = Objects.requireNonNull(noor.cookie(SESSION));
    noor.signIn(NOOR, RunningServer.PASSWORD);
    String second = Objects.requireNonNull(noor.cookie(SESSION));
    assertNotEquals(first, second);
    assertFalse(holds(first), "the one before is over");
    assertTrue(holds(second));
    String planted = "A".repeat(43);
    Visitor victim = server.bare();
    HttpResponse<String> entered =
        victim.postWith(
            List.of("Cookie", SESSION + "=" + planted),
            SIGN_IN,
            "user",
            NOOR,
            "password",
            RunningServer.PASSWORD);
    assertEquals(303, entered.statusCode());
    assertFalse(holds(planted), "a session that somebody else chose");
  }

  /** Whether a stolen cookie opens the workbench. */
  private boolean holds(String session) {
    return server.bare().get(HOME, "Cookie", SESSION + "=" + session).statusCode() == 200;
  }

  @Test
  void the_session_is_out_of_reach_of_scripts_and_of_other_sites() {
    HttpResponse<String> entered = server.visitor().signIn(NOOR, RunningServer.PASSWORD);
    String cookie =
        entered.headers().allValues("Set-Cookie").stream()
            .filter(each -> each.startsWith(SESSION + "="))
            .findFirst()
            .orElseThrow();
    assertTrue(cookie.contains("; HTTPOnly"), cookie);
    assertTrue(cookie.contains("; SameSite=Lax"), cookie);
    assertTrue(cookie.contains("; Path=/"), cookie);
    assertTrue(cookie.contains("Max-Age=1209600"), cookie);
  }

  @Test
  void nobody_elses_page_signs_anyone_in_or_out_or_invites() {
    for (String from : List.of("http://evil.example", "null", "")) {
      for (String path :
          List.of(
              SIGN_IN,
              "/trainer/sign-out",
              "/trainer/sign-out-everywhere",
              "/trainer/password",
              "/trainer/invitations")) {
        assertEquals(403, noor.postFrom(from, path).statusCode(), from + path);
      }
    }
    assertTrue(isIn(noor));
  }

  @Test
  void signing_out_ends_the_session_and_not_only_the_cookie() {
    String session = Objects.requireNonNull(noor.cookie(SESSION));
    Visitor elsewhere = signedIn();
    assertEquals(SIGN_IN, Visitor.location(noor.post("/trainer/sign-out")));
    assertFalse(isIn(noor));
    assertFalse(holds(session));
    assertTrue(isIn(elsewhere));
    assertEquals(SIGN_IN, Visitor.location(noor.post("/trainer/sign-out")), "once more");
  }

  @Test
  void signing_out_everywhere_leaves_a_stolen_cookie_worthless() {
    Visitor elsewhere = signedIn();
    String stolen = Objects.requireNonNull(elsewhere.cookie(SESSION));
    assertTrue(holds(stolen));
    noor.post("/trainer/sign-out-everywhere");
    assertFalse(holds(stolen));
    assertFalse(isIn(noor));
    assertFalse(isIn(elsewhere));
    assertTrue(isIn(signedIn()));
  }

  @Test
  void a_changed_password_signs_out_everywhere_else() {
    Visitor elsewhere = signedIn();
    String wanted = "anchor violin pebble thursday";
    assertEquals(422, change(noor, "not the password", wanted).statusCode());
    assertTrue(isIn(elsewhere), "nothing has changed");
    assertEquals(
        "/trainer/account?changed=",
        Visitor.location(change(noor, RunningServer.PASSWORD, wanted)));
    assertTrue(isIn(noor));
    assertFalse(isIn(elsewhere));
    assertEquals(422, server.visitor().signIn(NOOR, RunningServer.PASSWORD).statusCode());
    assertEquals(303, server.visitor().signIn(NOOR, wanted).statusCode());
  }

  private static HttpResponse<String> change(Visitor visitor, String now, String wanted) {
    return visitor.post("/trainer/password", "password", now, "new-password", wanted);
  }

  @Test
  void a_new_password_has_to_be_hard_to_guess() {
    for (String weak :
        List.of("", "short", "x".repeat(14), "aaaaaaaaaaaaaaaa", NOOR + "12", "x".repeat(10_000))) {
      assertEquals(422, change(noor, RunningServer.PASSWORD, weak).statusCode(), weak);
    }
    assertTrue(isIn(signedIn()));
  }

  @Test
  void a_form_sent_after_signing_out_changes_nothing_and_leads_to_signing_in() {
    noor.post("/trainer/sign-out");
    HttpResponse<String> led =
        change(noor, RunningServer.PASSWORD, "anchor violin pebble thursday");
    assertEquals("/trainer/sign-in?back=%2Ftrainer%2Fpassword", Visitor.location(led));
    noor.signIn(NOOR, RunningServer.PASSWORD);
    assertEquals("/trainer/account", Visitor.location(noor.get("/trainer/password")));
  }

  @Test
  void sessions_outlive_a_restart() {
    server.close();
    server = RunningServer.over(folder);
    assertTrue(isIn(noor.at(server.port())));
    assertFalse(server.hasTrainerLink(), "there is a trainer");
  }

  @Test
  void two_trainers_are_two() {
    Visitor joris = Inviting.by(noor, server, "Joris", "joris");
    assertTrue(noor.get("/trainer/account").body().contains("You are Noor"));
    assertTrue(joris.get("/trainer/account").body().contains("You are Joris"));
    noor.post("/trainer/sign-out-everywhere");
    assertTrue(isIn(joris));
  }

  @Test
  void whoever_guesses_is_held_up_and_the_trainer_is_not() {
    Visitor stranger = server.visitor();
    int tried = 0;
    HttpResponse<String> answer = stranger.signIn(NOOR, "guess");
    while (answer.statusCode() == 422 && tried < 100) {
      answer = stranger.signIn(NOOR, "guess " + tried++);
    }
    assertEquals(429, answer.statusCode());
    assertTrue(tried <= 20, tried + " guesses");
    assertEquals(429, stranger.signIn(NOOR, RunningServer.PASSWORD).statusCode(), "the right one");
    assertTrue(answer.body().contains("Try again in a minute"), answer.body());
    noor.post("/trainer/sign-out");
    assertEquals(303, noor.signIn(NOOR, RunningServer.PASSWORD).statusCode(), "a known browser");
  }

  @Test
  void a_known_browser_of_one_trainer_guesses_no_others_password_more_often() {
    Visitor joris = Inviting.by(noor, server, "Joris", "joris");
    int refused = 0;
    for (int i = 0; i < 25; i++) {
      refused += joris.signIn(NOOR, "guess " + i).statusCode() == 429 ? 1 : 0;
    }
    assertTrue(refused >= 4, refused + " refused");
  }

  @Test
  void what_a_trainer_is_told_ends_when_they_sign_out() {
    LedWorkshop workshop = LedWorkshop.opened(noor);
    try (Stream<String> told = noor.live(workshop.address() + "/live")) {
      Iterator<String> lines = told.iterator();
      assertEquals("retry: 2000", lines.next());
      noor.post("/trainer/sign-out");
      String last = "";
      while (lines.hasNext()) {
        String line = lines.next();
        last = line.isEmpty() ? last : line;
      }
      assertEquals("data: over", last);
    }
  }
}
