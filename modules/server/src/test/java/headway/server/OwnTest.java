package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTest {
  private static final String OWN_WORDS = "Qz7xKw2vJp9mRt4bLs8nHd3fGc6y";

  @TempDir Path folder;
  private RunningServer server;
  private Visitor laptop;
  private Visitor phone;

  @BeforeEach
  void start() {
    server = RunningServer.with(folder, "short", RunningServer.SHORT);
    laptop = server.visitor();
    phone = server.visitor();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void four_words_bring_a_person_to_another_device() {
    String talk = laptop.begin("short");
    String code = codeOf(laptop);
    assertEquals(4, code.split(" ", -1).length);

    assertFalse(phone.get("/me/arrival").body().contains("name=\"bring\""));
    HttpResponse<String> arrived = phone.post("/me/arrivals", "code", code);
    assertEquals(303, arrived.statusCode());
    assertEquals("/me", Visitor.location(arrived));

    assertEquals(200, phone.get(talk).statusCode());
    assertEquals(200, laptop.get(talk).statusCode(), "and stays where it was");
    phone.post(talk + "/moves", "turn", "1", "move", "ask");
    assertEquals("2", Visitor.turnOf(laptop.get(talk).body()));
  }

  @Test
  void a_code_is_read_however_it_is_typed() {
    String talk = laptop.begin("short");
    String typed = codeOf(laptop).toUpperCase(Locale.ROOT).replace(" ", ", ");
    assertEquals("/me", Visitor.location(phone.post("/me/arrivals", "code", " " + typed + ".")));
    assertEquals(200, phone.get(talk).statusCode());
  }

  @Test
  void the_page_with_the_code_is_kept_by_no_cache() {
    HttpResponse<String> page = laptop.post("/me/codes");
    assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
    assertEquals("/me", Visitor.location(laptop.get("/me/codes")));
  }

  @Test
  void a_code_serves_one_device_and_a_new_one_takes_the_place_of_the_one_before() {
    String talk = laptop.begin("short");
    String first = codeOf(laptop);
    String second = codeOf(laptop);
    assertNotEquals(first, second);
    assertEquals(422, phone.post("/me/arrivals", "code", first).statusCode());
    assertEquals(303, phone.post("/me/arrivals", "code", second).statusCode());

    Visitor tablet = server.visitor();
    HttpResponse<String> late = tablet.post("/me/arrivals", "code", second);
    assertEquals(422, late.statusCode());
    assertTrue(late.body().contains("value=\"" + second + "\""), "what was typed stays");
    assertTrue(late.body().contains("They work once, for one day"));
    assertEquals(404, tablet.get(talk).statusCode());
  }

  @Test
  void whoever_arrived_and_sends_the_code_again_is_led_on() {
    laptop.begin("short");
    String code = codeOf(laptop);
    phone.post("/me/arrivals", "code", code);
    HttpResponse<String> again = phone.post("/me/arrivals", "code", code);
    assertEquals("/me", Visitor.location(again));
  }

  @Test
  void ones_own_code_is_told_to_be_ones_own_and_still_serves() {
    laptop.begin("short");
    String code = codeOf(laptop);
    HttpResponse<String> own = laptop.post("/me/arrivals", "code", code);
    assertEquals(422, own.statusCode());
    assertTrue(own.body().contains("These words are yours"));
    assertEquals(303, phone.post("/me/arrivals", "code", code).statusCode());
  }

  @Test
  void what_was_played_on_the_other_device_comes_along() {
    String mine = laptop.begin("short");
    String there = phone.begin("short");
    String code = codeOf(laptop);
    assertTrue(
        phone.get("/me/arrival").body().matches("(?s).*name=\"bring\" value=\"on\" checked.*"));
    phone.post("/me/arrivals", "code", code, "asked", "on", "bring", "on");
    assertEquals(200, laptop.get(there).statusCode());
    assertEquals(200, phone.get(there).statusCode());
    assertEquals(200, phone.get(mine).statusCode());
  }

  @Test
  void without_the_tick_it_is_erased_and_without_having_been_asked_it_is_not() {
    String there = phone.begin("short");
    String code = codeOf(laptop);
    HttpResponse<String> refused =
        phone.post("/me/arrivals", "code", code + " zebra", "asked", "on");
    assertTrue(refused.body().contains("name=\"bring\" value=\"on\" ><svg"), "the choice stays");
    phone.post("/me/arrivals", "code", code, "asked", "on");
    assertEquals(404, phone.get(there).statusCode());
    assertEquals(404, laptop.get(there).statusCode());

    Visitor tablet = server.visitor();
    String late = tablet.begin("short");
    tablet.post("/me/arrivals", "code", codeOf(laptop));
    assertEquals(200, laptop.get(late).statusCode());
  }

  @Test
  void what_cannot_be_a_code_is_told_so() {
    assertTrue(refused("").contains("There is no word yet"));
    assertTrue(refused("zebra").contains("There is one word"));
    assertTrue(refused("zebra zebra kettle").contains("There are 3 words"));
    assertTrue(refused("zebra zebra kettle kagel").contains("No code has the word “kagel”"));
    String nasty = refused("<script> \"onload=x {{title}} ' &amp; kagel zebra");
    assertFalse(nasty.contains("<script> "), nasty);
    assertTrue(refused("a".repeat(60_000)).length() < 10_000, "no more comes back than fits");
    assertEquals(422, phone.post("/me/arrivals").statusCode());
  }

  private String refused(String typed) {
    HttpResponse<String> page = phone.post("/me/arrivals", "code", typed);
    assertEquals(422, page.statusCode());
    return page.body();
  }

  @Test
  void guessing_is_bounded_and_a_typing_error_is_no_guess() {
    String talk = laptop.begin("short");
    String code = codeOf(laptop);
    for (int i = 0; i < 30; i++) {
      assertEquals(422, phone.post("/me/arrivals", "code", "zebra zebra zebra kagel").statusCode());
    }
    for (int i = 0; i < 20; i++) {
      assertEquals(422, phone.post("/me/arrivals", "code", "zebra zebra zebra zebra").statusCode());
    }
    HttpResponse<String> bounded = phone.post("/me/arrivals", "code", code);
    assertEquals(429, bounded.statusCode());
    assertTrue(bounded.body().contains("Try again in a minute"));
    assertTrue(bounded.body().contains("value=\"" + code + "\""));
    assertEquals(404, phone.get(talk).statusCode());
  }

  @Test
  void nobody_else_is_made_to_arrive_to_draw_or_to_erase() {
    String talk = laptop.begin("short");
    String code = codeOf(phone);
    for (String from : List.of("http://evil.example", "null", "")) {
      assertEquals(403, laptop.postFrom(from, "/me/arrivals", "code", code).statusCode());
      assertEquals(403, laptop.postFrom(from, "/me/codes").statusCode());
      assertEquals(403, laptop.postFrom(from, "/me/erasures").statusCode());
    }
    assertEquals(200, laptop.get(talk).statusCode());
  }

  @Test
  void a_copy_has_what_was_played_and_is_a_file_to_be_saved() {
    String talk = laptop.begin("short");
    laptop.post(talk + "/moves", "turn", "1", "flag", "2", "move", "ask", "own-words", OWN_WORDS);
    laptop.post(talk + "/moves", "turn", "2", "move", "meet");
    laptop.post(talk + "/intention", "intention", "Ask first “é” \u0007");
    HttpResponse<String> file = laptop.get("/me/export");
    assertEquals(200, file.statusCode());
    assertEquals("application/json", file.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        "attachment; filename=\"headway-me.json\"",
        file.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals("no-store", file.headers().firstValue("Cache-Control").orElse(""));

    JsonObject copy = new JsonObject(file.body());
    JsonObject play = copy.getJsonArray("playthroughs").getJsonObject(0);
    assertEquals(talk, "/playthroughs/" + play.getString("id"));
    assertEquals("A short talk", play.getJsonObject("title").getString("en"));
    assertEquals("met", play.getString("ending"));
    JsonObject move = play.getJsonArray("moves").getJsonObject(0);
    assertEquals("flag:2 ask", move.getString("token"));
    assertEquals(OWN_WORDS, move.getString("ownWords"));
    assertEquals("Ask first “é” \u0007", play.getJsonObject("intention").getString("text"));

    JsonObject none = new JsonObject(server.visitor().get("/me/export").body());
    assertEquals(0, none.getJsonArray("playthroughs").size());
  }

  @Test
  void erased_is_everything_at_once_on_every_device_and_in_every_file() throws IOException {
    String talk = laptop.begin("short");
    laptop.post(talk + "/moves", "turn", "1", "move", "ask", "own-words", OWN_WORDS);
    phone.post("/me/arrivals", "code", codeOf(laptop));
    String code = codeOf(laptop);
    String others = server.visitor().begin("short");
    assertTrue(isInAFile(OWN_WORDS), "found while it is kept");
    String before = laptop.get("/me/export").body();

    HttpResponse<String> erased = laptop.post("/me/erasures");
    assertEquals("/me/erasures", Visitor.location(erased));
    assertTrue(laptop.get("/me/erasures").body().contains("Everything is erased"));

    assertFalse(isInAFile(OWN_WORDS));
    for (Visitor device : List.of(laptop, phone)) {
      assertEquals(404, device.get(talk).statusCode());
      assertEquals(404, device.get(talk + "/debrief").statusCode());
      assertEquals(404, device.post(talk + "/moves", "turn", "2", "move", "meet").statusCode());
      assertFalse(device.get("/scenarios").body().contains(talk));
    }
    assertEquals(422, server.visitor().post("/me/arrivals", "code", code).statusCode());
    String now = laptop.get("/me/export").body();
    assertNotEquals(
        new JsonObject(before).getString("person"), new JsonObject(now).getString("person"));
    assertNotEquals(talk, others);

    assertEquals("/me/erasures", Visitor.location(laptop.post("/me/erasures")), "again, no harm");
    server.close();
    assertFalse(isInAFile(OWN_WORDS));
    server = RunningServer.over(folder);
    assertFalse(isInAFile(OWN_WORDS));
  }

  @Test
  void an_old_cookie_of_someone_erased_makes_a_new_visitor() {
    laptop.begin("short");
    phone.post("/me/arrivals", "code", codeOf(laptop));
    String erased = personOf(phone);
    laptop.post("/me/erasures");

    String now = personOf(phone);
    assertNotEquals(erased, now, "nobody comes back as who was erased");
    assertEquals(now, personOf(phone), "and stays who it is from then on");
    assertNotEquals(personOf(laptop), now);
  }

  @Test
  void an_old_cookie_opens_nothing_after_a_restart_either() {
    laptop.begin("short");
    phone.post("/me/arrivals", "code", codeOf(laptop));
    String erased = personOf(phone);
    laptop.post("/me/erasures");
    server.close();
    server = RunningServer.over(folder);
    assertNotEquals(erased, personOf(phone.at(server.port())));
  }

  @Test
  void whoever_has_nothing_stays_who_they_are() {
    String before = personOf(laptop);
    assertEquals(before, personOf(laptop));
  }

  private static String personOf(Visitor visitor) {
    return new JsonObject(visitor.get("/me/export").body()).getString("person");
  }

  @Test
  void whoever_has_something_is_not_told_that_it_is_erased() {
    laptop.begin("short");
    assertEquals("/me", Visitor.location(laptop.get("/me/erasures")));
  }

  /** Whether eight letters of it in a row are in any file of the data folder. */
  private boolean isInAFile(String words) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (int from = 0; from + 8 <= words.length(); from++) {
          if (content.contains(words.substring(from, from + 8))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String codeOf(Visitor visitor) {
    Pattern word = Pattern.compile("class=\"code-word\"[^>]*>([a-z]+)<");
    List<String> words =
        word.matcher(visitor.post("/me/codes").body())
            .results()
            .map(each -> each.group(1))
            .toList();
    return String.join(" ", words);
  }
}
