package headway.server;

import static headway.server.LedWorkshop.move;
import static headway.server.RunningServer.SHORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phone that slept, and wakes to a room that went on. */
final class SleepingPhoneTest {
  @TempDir Path folder;
  private RunningServer server;
  private LedWorkshop workshop;
  private Visitor sam;

  @BeforeEach
  void samSitsDown() {
    server = RunningServer.with(folder, "short", SHORT);
    workshop = LedWorkshop.opened(server.trainer());
    sam = server.visitor();
    workshop.join(sam, "Sam");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /**
   * Everything that a page is told at once, by what it is about.
   *
   * @param last what is told last
   */
  private static Map<String, String> told(
      Visitor visitor, String live, String last, String... headers) {
    Map<String, String> told = new LinkedHashMap<>();
    try (Stream<String> lines = visitor.live(live, headers)) {
      Iterator<String> rest = lines.iterator();
      String about = "";
      while (!(about.equals(last) && told.containsKey(last))) {
        String line = rest.next();
        if (line.startsWith("event: ")) {
          about = line.substring("event: ".length());
        } else if (line.startsWith("data: ")) {
          told.merge(about, line.substring("data: ".length()), (one, more) -> one + more);
        }
      }
    }
    return told;
  }

  @Test
  void aPhoneThatWakesIsToldHowTheRoomStandsWhateverItHeardLast() {
    String live = workshop.seat() + "/live";
    Map<String, String> before = told(sam, live, "hold");
    workshop.step("begin");
    workshop.step("pause");
    for (String last : new String[] {"0", "1", "999999999", "x".repeat(2_000), "-1"}) {
      Map<String, String> after = told(sam, live, "hold", "Last-Event-ID", last);
      assertEquals(before.keySet(), after.keySet(), "all of it, not what came after");
      assertEquals("paused", after.get("hold"));
      assertFalse(
          Objects.equals(after.get("state"), before.get("state")), "so that the page is read anew");
    }
  }

  @Test
  void aWallThatWakesShowsTheBoardOfNow() {
    Visitor trainer = workshop.trainer();
    String live = workshop.address() + "/screen/live";
    Map<String, String> before = told(trainer, live, "board-split");
    workshop.step("begin");
    String play = workshop.begin(sam);
    move(sam, play, "ask");
    Map<String, String> after = told(trainer, live, "board-split", "Last-Event-ID", "3");
    for (int look = 0;
        look < 2_000 && !after.getOrDefault("board-where", "").contains(">after<");
        look++) {
      after = told(trainer, live, "board-split", "Last-Event-ID", "3");
    }
    assertEquals(before.keySet(), after.keySet());
    assertTrue(after.getOrDefault("board-where", "").contains(">after<"), after.toString());
  }

  @Test
  void whatSamChoosesOnThePageFromBeforeCountsOnceOrIsShownAsOutOfDate() {
    workshop.step("begin");
    String play = workshop.begin(sam);
    workshop.step("pause");
    assertEquals(409, sam.post(play + "/moves", "turn", "1", "move", "ask").statusCode());
    workshop.step("resume");
    assertEquals(303, sam.post(play + "/moves", "turn", "1", "move", "ask").statusCode());
    assertEquals(303, sam.post(play + "/moves", "turn", "1", "move", "ask").statusCode());
    assertEquals("2", Visitor.turnOf(sam.get(play).body()), "sent again it is the same move");
    workshop.step("end");
    assertEquals(
        workshop.seat(),
        Visitor.location(sam.post(play + "/moves", "turn", "2", "move", "meet")),
        "over, and led to where it is told");
    workshop.step("close");
    assertEquals(200, sam.get(workshop.seat()).statusCode());
  }
}
