package headway.server;

import static headway.server.LedWorkshop.move;
import static headway.server.RunningServer.SHORT;
import static headway.server.Visitor.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer who is done with a workshop. */
final class ErasingWorkshopsTest {
  @TempDir Path folder;
  private RunningServer server;
  private LedWorkshop workshop;
  private Visitor sam;
  private String play;

  @BeforeEach
  void samHasPlayed() {
    server = RunningServer.with(folder, "short", SHORT);
    workshop = LedWorkshop.opened(server.trainer());
    sam = server.visitor();
    workshop.join(sam, "Samantha Unmistakable");
    workshop.step("begin");
    play = workshop.begin(sam);
    move(sam, play, "ask");
    move(sam, play, "meet");
    workshop.step("end");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> erase(String... fields) {
    return workshop.trainer().post(workshop.address() + "/erasure", fields);
  }

  @Test
  void aWorkshopIsClosedFirstAndWhatGoesIsTold() {
    assertTrue(workshop.page().contains("href=\"" + workshop.address() + "/erasure\""));
    HttpResponse<String> refused = erase();
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("The workshop is not closed"));
    assertTrue(workshop.page().contains("one participant"), "nothing is gone");
    assertEquals(workshop.address() + "/erasure", location(erase("close", "on")));
    String asks = workshop.trainer().get(workshop.address() + "/erasure").body();
    assertTrue(asks.contains("cannot be undone"));
    assertTrue(asks.contains("one participant"));
    assertTrue(workshop.page().contains("one participant"), "to look at it takes nothing");
  }

  @Test
  void anErasedWorkshopIsGoneAndWhatSamPlayedStaysSams() {
    String code = workshop.code();
    workshop.step("close");
    for (int press = 0; press < 2; press++) {
      assertEquals("/trainer/workshops", location(erase()), "sent twice it is gone once");
    }
    Visitor trainer = workshop.trainer();
    assertEquals(404, trainer.get(workshop.address()).statusCode());
    assertEquals(404, trainer.get(workshop.address() + "/debrief").statusCode());
    assertFalse(trainer.get("/trainer/workshops").body().contains(code));
    assertEquals(404, server.visitor().get("/join/" + code).statusCode());
    assertEquals("/join/" + code, location(sam.get("/workshops/" + code)));
    assertEquals(200, sam.get(play + "/debrief").statusCode());
    String copy = sam.get("/me/export").body();
    assertFalse(copy.contains("Unmistakable"));
    assertTrue(copy.contains("\"meet\""), copy);
    server.close();
    server = RunningServer.over(folder);
    assertEquals(404, trainer.at(server.port()).get(workshop.address()).statusCode());
    assertEquals(200, sam.at(server.port()).get(play + "/debrief").statusCode());
  }

  @Test
  void whoeverLooksAtItWhenItGoesIsToldThatItIsOver() {
    workshop.step("close");
    try (Stream<String> seat = sam.live(workshop.seat() + "/live");
        Stream<String> wall = workshop.trainer().live(workshop.address() + "/screen/live")) {
      erase();
      assertTrue(seat.anyMatch("event: over"::equals));
      assertTrue(wall.anyMatch("event: over"::equals));
    }
  }

  @Test
  void anotherTrainerErasesNothing() {
    Visitor joris = Inviting.by(workshop.trainer(), server, "Joris", "joris");
    workshop.step("close");
    assertEquals(404, joris.get(workshop.address() + "/erasure").statusCode());
    assertEquals(404, joris.post(workshop.address() + "/erasure").statusCode());
    assertTrue(workshop.page().contains("one participant"));
  }
}
