package headway.server;

import static headway.server.LedWorkshop.move;
import static headway.server.RunningServer.SHORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody finds of the workshops that they took part in, and what is left after erasing. */
final class OwnWorkshopsTest {
  @TempDir Path folder;
  private RunningServer server;
  private LedWorkshop workshop;
  private Visitor sam;

  @BeforeEach
  void samPlays() {
    server = RunningServer.with(folder, "short", SHORT);
    workshop = LedWorkshop.opened(server.trainer());
    workshop.join(server.visitor(), "Noor");
    sam = server.visitor();
    workshop.join(sam, "Samantha Unmistakable");
    workshop.step("begin");
    move(sam, workshop.begin(sam), "ask");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static JsonArray workshops(Visitor visitor) {
    return new JsonObject(visitor.get("/me/export").body()).getJsonArray("workshops");
  }

  private static List<String> kinds(JsonObject workshop) {
    return workshop.getJsonArray("deeds").stream()
        .map(deed -> ((JsonObject) deed).getString("kind"))
        .toList();
  }

  /** The room is told of a move after it was answered. */
  private JsonObject oneWithMove() {
    JsonObject own = workshops(sam).getJsonObject(0);
    for (int i = 0; i < 2_000 && !kinds(own).contains("moved"); i++) {
      own = workshops(sam).getJsonObject(0);
    }
    return own;
  }

  @Test
  void theCopySaysWhereUnderWhichNameAndWhatWasDone() {
    JsonObject own = oneWithMove();
    assertEquals(1, workshops(sam).size());
    assertEquals(workshop.code(), own.getString("code"));
    assertEquals("Samantha Unmistakable", own.getString("name"));
    assertEquals("here", own.getString("standing"));
    assertEquals(List.of("join", "began", "moved"), kinds(own));
    assertEquals("ask", own.getJsonArray("deeds").getJsonObject(2).getString("choice"));
    assertFalse(sam.get("/me/export").body().contains("Noor"), "nobody else is in it");
    assertEquals(new JsonArray(), workshops(server.visitor()));
  }

  @Test
  void whoeverIsErasedLeavesNothingThatLeadsToThem() {
    oneWithMove();
    workshop.step("end");
    sam.post(workshop.seat() + "/intention", "intention", "Unforgotten.");
    JsonArray deeds = workshops(sam).getJsonObject(0).getJsonArray("deeds");
    JsonObject intend = deeds.getJsonObject(deeds.size() - 1);
    assertEquals("intend", intend.getString("kind"));
    assertEquals("Unforgotten.", intend.getString("text"), "in their copy, up to then");
    sam.post("/me/erasures");
    assertEquals(new JsonArray(), workshops(sam));
    assertFalse(workshop.page().contains("Unmistakable"));
    server.close();
    server = RunningServer.over(folder);
    Visitor trainer = workshop.trainer().at(server.port());
    String page = trainer.get(workshop.address()).body();
    assertFalse(page.contains("Unmistakable"));
    assertTrue(page.contains("one participant"), "Noor is there");
  }
}
