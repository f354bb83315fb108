package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {
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
  void head_is_answered_like_get_without_the_page() {
    HttpResponse<String> head = visitor.head("/scenarios");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals("text/html; charset=utf-8", head.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void a_switch_of_language_never_leads_to_another_host() {
    HttpResponse<String> switched = visitor.get("//elsewhere.example/?lang=nl");
    assertEquals("/elsewhere.example/", Visitor.location(switched));
  }

  @Test
  void a_page_asked_for_in_a_roundabout_way_links_to_no_other_host() {
    HttpResponse<String> page = visitor.get("//elsewhere.example/../scenarios");
    assertEquals(200, page.statusCode());
    assertFalse(page.body().contains("elsewhere.example"));
  }
}
