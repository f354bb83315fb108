package headway.store;

import static headway.store.Samples.JORIS;
import static headway.store.Samples.MORNING;
import static headway.store.Samples.NADIA;
import static headway.store.Samples.assessment;
import static headway.store.Samples.beginning;
import static headway.store.Samples.move;
import static headway.store.Samples.playthrough;
import static headway.store.Samples.tried;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import headway.people.PersonId;
import headway.store.embedded.EmbeddedServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is at hand is held against what is stored, read by another who keeps nothing at hand. */
class ExclusiveCacheTest {
  private static final int PLAYS = 12;
  private static final int STEPS = 1_500;

  @TempDir Path data;

  private EmbeddedServer server;
  private MongoClient client;
  private Playthroughs kept;
  private Playthroughs stored;

  @BeforeEach
  void open() {
    server = EmbeddedServer.start(data, false);
    client = MongoClients.create(server.connectionString());
    MongoCollection<Document> documents =
        client.getDatabase("headway").getCollection("playthroughs");
    kept = new Playthroughs(documents, new ExclusiveCache());
    stored = new Playthroughs(documents, PlaythroughCache.NONE);
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void whateverIsDoneItGivesWhatIsStored() {
    Random random = new Random(6);
    for (int step = 0; step < STEPS; step++) {
      String done = step + ": " + one(random);
      for (int number = 0; number < PLAYS; number++) {
        for (PersonId person : List.of(NADIA, JORIS)) {
          PlaythroughId id = playthrough(number);
          assertEquals(stored.find(id, person), kept.find(id, person), done);
        }
      }
    }
  }

  /** Does one thing to one of the playthroughs, be it of a stranger or at a turn that is over. */
  private String one(Random random) {
    int number = random.nextInt(PLAYS);
    PlaythroughId id = playthrough(number);
    PersonId person = random.nextBoolean() ? NADIA : JORIS;
    PersonId other = person.equals(NADIA) ? JORIS : NADIA;
    switch (random.nextInt(40)) {
      case 0 -> kept.pass(person, other);
      case 1 -> kept.erase(person);
      case 2, 3 -> kept.pass(id, person);
      case 4, 5, 6 -> {
        return "score " + kept.score(id, person, assessment("1")).getClass().getSimpleName();
      }
      case 7, 8, 9 -> {
        return "intend " + kept.intend(id, person, tried(String.valueOf(random.nextInt())));
      }
      case 10, 11, 12, 13, 14, 15, 16, 17 -> {
        try {
          return "begin " + kept.beginOnce(beginning(number, person)).turn();
        } catch (IllegalStateException anothers) {
          return "begin another's";
        }
      }
      default -> {
        int turn = 1 + random.nextInt(4);
        boolean ends = random.nextInt(4) == 0;
        KeptMove move = new KeptMove("ask", "", "", MORNING.plusNanos(random.nextInt()));
        return "append " + kept.append(id, person, turn, move, ends).getClass().getSimpleName();
      }
    }
    return "pass or erase";
  }

  @Test
  void itAsksTheDatabaseOnceForWhatIsReadAgain() {
    PlaythroughCache cache = new ExclusiveCache();
    List<String> read = new ArrayList<>();
    KeptPlaythrough found = kept.begin(beginning(1, NADIA));
    for (int time = 0; time < 3; time++) {
      assertEquals(
          Optional.of(found),
          cache.find(
              found.id(),
              () -> {
                read.add("read");
                return Optional.of(found);
              }));
    }
    assertEquals(List.of("read"), read);
  }

  @Test
  void afterAFailureItAsksTheDatabase() {
    PlaythroughCache cache = new ExclusiveCache();
    KeptPlaythrough before = kept.begin(beginning(1, NADIA));
    KeptPlaythrough after = before.after(move("ask"), false);
    assertEquals(Optional.of(before), cache.find(before.id(), () -> Optional.of(before)));
    assertThrows(
        IllegalStateException.class,
        () ->
            cache.change(
                before.id(),
                known -> {
                  assertTrue(known.isPresent());
                  throw new IllegalStateException("done or not, nobody knows");
                }));
    assertEquals(Optional.of(after), cache.find(before.id(), () -> Optional.of(after)));
  }

  @Test
  void whoReadsWhileAnotherChangesGetsNothingOlderAfterwards() throws Exception {
    PlaythroughCache cache = new ExclusiveCache();
    KeptPlaythrough[] database = {kept.begin(beginning(1, NADIA))};
    PlaythroughId id = database[0].id();
    Thread reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!Thread.currentThread().isInterrupted()) {
                    var _ = cache.find(id, () -> Optional.of(database[0]));
                  }
                });
    for (int time = 0; time < 20_000; time++) {
      KeptMove move = move(String.valueOf(time));
      var _ =
          cache.change(
              id,
              ignored -> {
                KeptPlaythrough now = database[0];
                database[0] =
                    new KeptPlaythrough(
                        now.beginning(), List.of(move), false, null, null, now.updated());
                return Optional.empty();
              });
      KeptPlaythrough found = cache.find(id, () -> Optional.of(database[0])).orElseThrow();
      assertEquals(List.of(move), found.moves());
    }
    reader.interrupt();
    reader.join();
  }
}
