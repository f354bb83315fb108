package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  @TempDir Path folder;

  @Test
  void a_broken_scenario_is_told_and_the_others_can_be_played() {
    String broken =
        RunningServer.SHORT.replace("id: short", "id: broken").replace("goto: met}", "goto: mett}");
    try (RunningServer server =
        RunningServer.with(folder, "broken", broken, "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      String library = visitor.get("/scenarios").body();
      assertTrue(library.contains("href=\"/scenarios/short\""));
      assertFalse(library.contains("href=\"/scenarios/broken\""));
      assertTrue(library.contains("mett"), "the fault is told");
      assertEquals(422, visitor.get("/scenarios/broken").statusCode());
      assertEquals(200, visitor.get(visitor.begin("short")).statusCode());
    }
  }

  @Test
  void a_post_from_another_site_or_from_nowhere_does_nothing() {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      String talk = visitor.begin("short");
      for (String from : new String[] {"http://evil.example", "null", "", "http://localhost:1"}) {
        HttpResponse<String> refused =
            visitor.postFrom(from, talk + "/moves", "turn", "1", "move", "ask");
        assertEquals(403, refused.statusCode(), from);
      }
      assertEquals("1", Visitor.turnOf(visitor.get(talk).body()));
    }
  }

  @Test
  void a_name_that_is_not_ours_but_points_here_gets_nowhere() {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      HttpResponse<String> refused =
          server.visitor().get("/scenarios", "Host", "evil.example:" + server.port());
      assertEquals(403, refused.statusCode());
    }
  }

  @Test
  void forms_that_are_begun_by_the_thousand_and_never_ended_leave_the_server_to_others()
      throws IOException {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      List<Socket> begun = new ArrayList<>();
      try {
        for (int form = 0; form < 700; form++) {
          begun.add(begin(server.port()));
        }
        assertEquals(200, visitor.get("/scenarios").statusCode());
        HttpResponse<String> late = visitor.post("/scenarios/short/playthroughs", "hints", "on");
        assertEquals(503, late.statusCode());
        assertEquals("5", late.headers().firstValue("Retry-After").orElse(""));
        int refused = 0;
        for (Socket each : begun) {
          refused += each.getInputStream().available() > 0 ? 1 : 0;
        }
        assertTrue(refused > 0, "the last ones are told at once");
      } finally {
        for (Socket each : begun) {
          each.close();
        }
      }
      while (visitor.post("/scenarios/short/playthroughs", "hints", "on").statusCode() == 503) {
        Thread.onSpinWait();
      }
    }
  }

  private static Socket begin(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    String[] start = {
      "POST /scenarios/short/playthroughs HTTP/1.1",
      "Host: localhost:" + port,
      "Origin: http://localhost:" + port,
      "Content-Length: 1000",
      "Content-Type: application/x-www-form-urlencoded",
      "",
      "hints="
    };
    socket.getOutputStream().write(String.join("\r\n", start).getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  @Test
  void a_forged_cookie_is_nobodys() {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      HttpResponse<String> page =
          server
              .visitor()
              .get("/scenarios", "Cookie", "headway-person=" + "0".repeat(32) + ".forged");
      assertEquals(200, page.statusCode());
      assertTrue(
          page.headers().firstValue("Set-Cookie").orElse("").startsWith("headway-person-"),
          "a new person");
    }
  }

  @Test
  void a_form_beyond_all_measure_is_refused() {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      String talk = visitor.begin("short");
      HttpResponse<String> refused =
          visitor.post(talk + "/moves", "turn", "1", "move", "x".repeat(300_000));
      assertTrue(
          refused.statusCode() == 413 || refused.statusCode() == 400,
          String.valueOf(refused.statusCode()));
      assertEquals("1", Visitor.turnOf(visitor.get(talk).body()));
    }
  }

  @Test
  void texts_with_markup_quotes_other_directions_or_no_end_are_shown_as_text() {
    String hostile =
        "<script>alert(1)</script> \\\"'><img src=x onerror=alert(2)> \\u202Eabc {{ x }} ";
    String scenario =
        RunningServer.SHORT
            .replace("We have a draught.", "\"" + hostile + "\"")
            .replace("say: Since when?", "say: \"" + hostile + "y".repeat(10_000) + "\"");
    try (RunningServer server = RunningServer.with(folder, "short", scenario)) {
      Visitor visitor = server.visitor();
      String talk = visitor.begin("short");
      String page = visitor.get(talk).body();
      assertFalse(page.contains("<script>alert"));
      assertFalse(page.contains("<img src=x"));
      assertTrue(page.contains("&lt;script&gt;alert(1)"));
      assertTrue(page.contains("y".repeat(10_000)));
      visitor.post(talk + "/moves", "turn", "1", "move", "ask");
      assertFalse(visitor.get(talk).body().contains("<script>alert"));
    }
  }

  @Test
  void a_query_with_half_an_escape_is_the_senders_fault() throws IOException {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String host = "Host: localhost:" + server.port();
      socket
          .getOutputStream()
          .write(
              ("GET /scenarios?%zz HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }
  }

  @Test
  void an_address_that_is_not_there_says_so_in_the_readers_language() {
    try (RunningServer server = RunningServer.with(folder, "short", RunningServer.SHORT)) {
      Visitor visitor = server.visitor();
      assertEquals(404, visitor.get("/nowhere").statusCode());
      assertEquals(404, visitor.get("/playthroughs/not-an-id").statusCode());
      assertEquals(404, visitor.get("/pictures/0/../../etc/passwd").statusCode());
      assertTrue(visitor.get("/nowhere", "Accept-Language", "nl").body().contains("lang=\"nl\""));
    }
  }
}
