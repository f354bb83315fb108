package headway.server;

import static headway.server.LedWorkshop.move;
import static headway.server.RunningServer.SHORT;
import static headway.server.Visitor.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.store.Beginning;
import headway.store.Database;
import headway.store.Durability;
import headway.store.KeptPlaythrough;
import headway.store.Opening;
import headway.store.PlaythroughId;
import headway.store.Playthroughs;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While others in the room still play, nobody learns what their own play was worth. */
final class UntoldTest {
  private static final String POINTS = "class=\"play-scores\">Listening";

  @TempDir Path folder;
  private RunningServer server;
  private LedWorkshop workshop;
  private Visitor sam;
  private String play;

  @BeforeEach
  void samIsDoneAndOthersPlay() {
    server = RunningServer.with(folder, "short", SHORT);
    workshop = LedWorkshop.opened(server.trainer());
    sam = server.visitor();
    workshop.join(sam, "Sam");
    workshop.step("begin");
    play = workshop.begin(sam);
    move(sam, play, "ask");
    move(sam, play, "meet");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void noPageAndNoCopyTellsIt() {
    awaitScores(playedAlone());
    String seat = workshop.seat();
    assertEquals(seat, location(sam.get(play + "/debrief")));
    assertEquals(seat, location(sam.post(play + "/replays", "decision", "1")));
    String me = sam.get("/me").body();
    assertTrue(me.contains("scores follow"), me);
    assertFalse(me.contains(POINTS), me);
    assertTrue(sam.get("/me/export").body().contains("\"assessment\" : null"));
    workshop.step("end");
    assertTrue(sam.get("/me").body().contains(POINTS));
    assertTrue(sam.get(play + "/debrief").body().contains("Listening"));
  }

  /** Somebody who played the same alone, for whom it is scored once it is analysed. */
  private Visitor playedAlone() {
    Visitor alone = server.visitor();
    String talk = alone.begin("short");
    move(alone, talk, "ask");
    move(alone, talk, "meet");
    return alone;
  }

  private static void awaitScores(Visitor visitor) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    String page = visitor.get("/me").body();
    while (!page.contains(POINTS) && System.nanoTime() < end) {
      page = visitor.get("/me").body();
    }
    assertTrue(page.contains(POINTS), page);
  }

  @Test
  void aReplayThatIsThereAlreadyIsNotComparedBeforeThat() {
    server.close();
    String replay = "/playthroughs/" + replayed();
    server = RunningServer.over(folder);
    sam = sam.at(server.port());
    workshop = new LedWorkshop(workshop.trainer().at(server.port()), workshop.address());
    assertEquals(workshop.seat(), location(sam.get(replay + "/comparison")));
    workshop.step("end");
    assertEquals(200, sam.get(replay + "/comparison").statusCode());
  }

  /** A replay of Sam's play that takes all but its last move along. */
  private String replayed() {
    try (Database database =
        ((Opening.Opened) Database.embedded(folder.resolve("data"), Durability.PROCESS_DEATH))
            .database()) {
      Playthroughs plays = database.playthroughs();
      KeptPlaythrough origin =
          database.workshops().all().stream()
              .map(kept -> database.workshops().read(kept).workshop().participants().getFirst())
              .flatMap(participant -> plays.of(participant.person()).stream())
              .findFirst()
              .orElseThrow();
      Beginning first = origin.beginning();
      PlaythroughId id = PlaythroughId.continuing(origin.id(), 1, 0);
      plays.continueOnce(
          new Beginning(
              id,
              first.person(),
              first.scenario(),
              first.hash(),
              first.seed(),
              first.language(),
              first.hints(),
              origin.id(),
              origin.moves().subList(0, 1),
              null,
              first.created()));
      plays.append(id, first.person(), 2, origin.moves().get(1), true);
      return id.text();
    }
  }
}
