package headway.server;

import static headway.server.LedWorkshop.move;
import static headway.server.RunningServer.SHORT;
import static headway.server.Visitor.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever can be posted to, by whoever should not, and with what nobody should. */
final class EveryPostTest {
  /** Every field that any form has, so that each form has its own. */
  private static final List<String> FIELDS =
      List.of(
          "step",
          "name",
          "move",
          "turn",
          "take",
          "decision",
          "round",
          "minutes",
          "scenario",
          "days",
          "skill",
          "score",
          "reason",
          "code",
          "user",
          "password",
          "words",
          "line",
          "exchange",
          "speaker",
          "indicator",
          "language",
          "mode",
          "text",
          "intention",
          "way",
          "from",
          "back");

  @TempDir Path folder;
  private RunningServer server;
  private LedWorkshop workshop;
  private Visitor sam;
  private String play;

  @BeforeEach
  void samPlays() {
    server = RunningServer.with(folder, "short", SHORT);
    workshop = LedWorkshop.opened(server.trainer());
    sam = server.visitor();
    workshop.join(sam, "Sam");
    workshop.step("begin");
    play = workshop.begin(sam);
    move(sam, play, "ask");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** Of things that are there, so that a path leads to what it does. */
  private List<String> paths() {
    Map<String, String> parts =
        Map.of(
            ":workshop", workshop.address().replace("/trainer/workshops/", ""),
            ":playthrough", play.replace("/playthroughs/", ""),
            ":number", "1",
            ":scenario", "short",
            ":invitation", "0".repeat(32),
            ":handover", "W7KT3M",
            ":link", "x".repeat(43));
    List<String> paths = new ArrayList<>();
    for (String path : server.posts()) {
      String filled = path.replace(":code", workshop.code());
      for (Map.Entry<String, String> part : parts.entrySet()) {
        filled = filled.replace(part.getKey(), part.getValue());
      }
      assertEquals(-1, filled.indexOf(':'), filled);
      paths.add(filled);
    }
    assertTrue(paths.size() > 40, paths.toString());
    return paths;
  }

  private void assertNothingHasChanged() {
    assertTrue(workshop.page().contains("one participant"), workshop.page());
    assertTrue(workshop.page().contains("Everyone is practising"));
    assertEquals("2", Visitor.turnOf(sam.get(play).body()));
    assertEquals(200, sam.get(workshop.seat()).statusCode());
  }

  @Test
  void nothingIsDoneForAPageOfAnotherOrigin() {
    for (String path : paths()) {
      for (String from :
          List.of(
              "",
              "null",
              "http://evil.example",
              "http://localhost:1",
              "https://localhost:" + server.port(),
              "http://localhost:" + server.port() + ".evil.example")) {
        for (Visitor visitor : List.of(sam, workshop.trainer())) {
          HttpResponse<String> answer =
              visitor.postFrom(
                  from, path, "step", "close", "turn", "2", "move", "meet", "close", "on");
          assertEquals(403, answer.statusCode(), path + " from " + from);
          assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), path);
        }
      }
    }
    assertNothingHasChanged();
  }

  @Test
  void whatIsATrainersIsDoneByNobodyElse() {
    for (String path : paths()) {
      boolean signsIn = path.equals("/trainer/sign-in") || path.equals("/trainer/sign-out");
      if (path.startsWith("/trainer/") && !signsIn && !path.startsWith("/trainer/welcome/")) {
        for (Visitor visitor : List.of(sam, server.visitor(), server.bare())) {
          HttpResponse<String> answer = visitor.post(path, "step", "close", "close", "on");
          assertEquals(303, answer.statusCode(), path);
          assertTrue(location(answer).startsWith("/trainer/sign-in"), path);
        }
        HttpResponse<String> back = workshop.trainer().get(path);
        assertTrue(back.statusCode() < 400, "signing in leads here with a GET: " + path);
      }
    }
    assertNothingHasChanged();
  }

  @Test
  void whoeverTakesPartInOneWorkshopDoesNothingInAnother() {
    LedWorkshop other = LedWorkshop.opened(workshop.trainer());
    other.join(server.visitor(), "Noor");
    other.step("begin");
    for (String act : List.of("/playthroughs", "/votes", "/ears", "/departures", "/returns")) {
      HttpResponse<String> answer = sam.post(other.seat() + act, "decision", "1", "take", "ask");
      assertEquals("/join/" + other.code(), location(answer), act);
    }
    assertEquals(303, sam.get(other.seat() + "/live").statusCode());
    assertTrue(other.page().contains("one participant"));
    Visitor stranger = server.visitor();
    for (String act : List.of("/moves", "/replays", "/intention", "/follow-ups")) {
      HttpResponse<String> answer = stranger.post(play + act, "turn", "2", "move", "meet");
      assertEquals(404, answer.statusCode(), act);
    }
    assertNothingHasChanged();
  }

  @Test
  void noFormIsSoStrangeThatItBreaksAnything() {
    List<String> odd =
        List.of(
            "", "\u0000", "\uD83D\uDE00".repeat(8_000), "9".repeat(400), "-1", "<b>\"'\r\nX: y");
    for (String path : paths()) {
      if (path.startsWith("/me/erasures") || path.startsWith("/trainer/sign-out")) {
        continue;
      }
      for (Visitor visitor : List.of(workshop.trainer(), sam)) {
        for (String value : odd) {
          assertBorne(path, value, visitor.post(path, of(value)));
        }
      }
    }
  }

  private static String[] of(String value) {
    // All of them together fit into what a form may hold.
    String each = value.length() > 1_000 ? value.substring(0, 400) : value;
    List<String> fields = new ArrayList<>();
    for (String field : FIELDS) {
      fields.add(field);
      fields.add(each);
    }
    return fields.toArray(String[]::new);
  }

  private static void assertBorne(String path, String value, HttpResponse<String> answer) {
    String what = path + " with " + value.length() + " signs: " + answer.statusCode();
    assertTrue(answer.statusCode() < 500, what);
    assertTrue(answer.headers().firstValue("X").isEmpty(), what);
  }

  @Test
  void aFormThatIsTooLargeOrOfTooManyFieldsIsTurnedAway() {
    String[] thousands = new String[20_000];
    for (int field = 0; field < thousands.length; field += 2) {
      thousands[field] = "take";
      thousands[field + 1] = "a";
    }
    for (String path : paths()) {
      int large = workshop.trainer().post(path, "name", "x".repeat(300_000)).statusCode();
      assertTrue(large == 413 || large == 400, path + " " + large);
      int many = workshop.trainer().post(path, thousands).statusCode();
      assertTrue(many == 413 || many == 400, path + " " + many);
    }
    assertNothingHasChanged();
  }

  @Test
  void aFileIsCalledByPlainNamesWhateverItsPartsAre() {
    workshop.step("end");
    Visitor trainer = workshop.trainer();
    for (String report : List.of("/report.xlsx", "/report.csv", "/report.pdf")) {
      for (String query : List.of("", "?table=people", "?table=%0d%0aX:%20y", "?table=%22%c3%bc")) {
        HttpResponse<byte[]> answer = trainer.download(workshop.address() + report + query);
        assertTrue(answer.statusCode() == 200 || answer.statusCode() == 404, report + query);
        assertTrue(answer.headers().firstValue("X").isEmpty(), report + query);
        if (answer.statusCode() == 200) {
          String name = answer.headers().firstValue("Content-Disposition").orElse("");
          assertTrue(name.matches("attachment; filename=\"[A-Za-z0-9.-]+\""), name);
        }
      }
    }
  }
}
