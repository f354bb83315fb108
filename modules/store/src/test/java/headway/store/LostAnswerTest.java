package headway.store;

import static headway.store.Samples.NADIA;
import static headway.store.Samples.beginning;
import static headway.store.Samples.move;
import static headway.store.Samples.playthrough;
import static headway.store.Samples.tried;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mongodb.MongoException;
import headway.store.embedded.EmbeddedServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostAnswerTest {
  @TempDir Path data;
  private EmbeddedServer server;
  private CuttingLine line;
  private Database database;

  @BeforeEach
  void connectThroughALineThatCanBeCut() throws Exception {
    server = EmbeddedServer.start(data, false);
    line = new CuttingLine(server.connectionString());
    database =
        assertInstanceOf(Opening.Opened.class, Database.at(line.connectionString())).database();
  }

  @AfterEach
  void disconnect() throws Exception {
    database.close();
    line.close();
    server.close();
  }

  @Test
  void aMoveWhoseAnswerWasLostIsStoredOnce() {
    database.playthroughs().begin(beginning(1, NADIA));
    line.loseAnswersTo("findAndModify", 1);
    Appending answer = database.playthroughs().append(playthrough(1), NADIA, 1, move("ask"), false);
    KeptPlaythrough now = database.playthroughs().find(playthrough(1), NADIA).orElseThrow();
    assertEquals(1, line.lost());
    assertEquals(new Appending.Repeated(now), answer);
    assertEquals(List.of(move("ask")), now.moves());
  }

  @Test
  void aMoveWhoseAnswerStaysLostMayBeSentAgain() {
    database.playthroughs().begin(beginning(1, NADIA));
    line.loseAnswersTo("findAndModify", 2);
    assertThrows(
        MongoException.class,
        () -> database.playthroughs().append(playthrough(1), NADIA, 1, move("ask"), false));
    assertEquals(2, line.lost());
    assertInstanceOf(
        Appending.Repeated.class,
        database.playthroughs().append(playthrough(1), NADIA, 1, move("ask"), false));
    assertInstanceOf(
        Appending.Appended.class,
        database.playthroughs().append(playthrough(1), NADIA, 2, move("listen"), false));
  }

  @Test
  void aBeginningWhoseAnswerWasLostIsBegunOnce() {
    line.loseAnswersTo("insert", 1);
    KeptPlaythrough begun = database.playthroughs().begin(beginning(1, NADIA));
    assertEquals(1, line.lost());
    assertEquals(List.of(begun), database.playthroughs().of(NADIA));
  }

  @Test
  void anIntentionWhoseAnswerWasLostIsSet() {
    database.playthroughs().begin(beginning(1, NADIA));
    line.loseAnswersTo("findAndModify", 1);
    assertEquals(
        tried("Ask twice"),
        database
            .playthroughs()
            .intend(playthrough(1), NADIA, tried("Ask twice"))
            .orElseThrow()
            .intention());
    assertEquals(1, line.lost());
  }
}
