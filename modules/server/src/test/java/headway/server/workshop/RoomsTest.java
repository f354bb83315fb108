package headway.server.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import headway.people.PersonId;
import headway.people.TrainerId;
import headway.server.http.Feed;
import headway.store.Database;
import headway.store.Durability;
import headway.store.Opening;
import headway.workshop.Facilitation;
import headway.workshop.Participation;
import headway.workshop.Phase;
import headway.workshop.Plan;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rooms are in memory, over a database that is there. */
final class RoomsTest {
  private static final Instant NINE = Instant.parse("2026-03-14T09:00:00Z");
  private static final Plan PLAN =
      new Plan("short", "f".repeat(64), "en", Plan.Naming.NAMED, 20, 7);

  private static final TrainerId NOOR = new TrainerId("a".repeat(32));

  @TempDir Path folder;
  private Database database;
  private Rooms rooms;

  @BeforeEach
  void open() {
    database =
        assertInstanceOf(Opening.Opened.class, Database.embedded(folder, Durability.PROCESS_DEATH))
            .database();
    rooms = new Rooms(database.workshops(), () -> NINE, new SecureRandom());
  }

  @AfterEach
  void close() {
    rooms.close();
    database.close();
  }

  /** The owner lets go after it has answered. */
  private void awaitCount(int expected) {
    long end = System.nanoTime() + 10_000_000_000L;
    while (rooms.count() != expected && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertEquals(expected, rooms.count());
  }

  @Test
  void aClosedRoomLeavesAtOnceWhereNobodyWatches() {
    Room room = rooms.make(PLAN, NOOR);
    room.perform(new Facilitation.Open(NINE));
    assertEquals(1, rooms.count());
    room.perform(new Facilitation.Close(NINE));
    awaitCount(0);
    assertEquals(Phase.CLOSED, rooms.find(room.kept().id()).orElseThrow().now().phase());
  }

  @Test
  void aClosedRoomStaysUntilTheLastLooksAway() {
    Room room = rooms.make(PLAN, NOOR);
    Feed.Watch watch = room.watch(_ -> true, () -> {});
    room.perform(new Facilitation.Close(NINE));
    room.perform(new Facilitation.Close(NINE));
    assertEquals(1, rooms.count());
    watch.close();
    awaitCount(0);
  }

  @Test
  void aRoomThatNobodyNeedsLeavesAndOneThatIsWatchedStays() {
    Room quiet = rooms.make(PLAN, NOOR);
    Room watched = rooms.make(PLAN, NOOR);
    quiet.perform(new Facilitation.Open(NINE));
    watched.watch(_ -> true, () -> {});
    rooms.tidy();
    assertEquals(2, rooms.count(), "both were asked for since");
    rooms.tidy();
    assertEquals(1, rooms.count());
  }

  @Test
  void whoeverHoldsARoomThatLeftIsAnsweredByTheOneInItsPlace() {
    Room old = rooms.make(PLAN, NOOR);
    old.perform(new Facilitation.Open(NINE));
    rooms.tidy();
    rooms.tidy();
    assertEquals(0, rooms.count());
    AtomicInteger news = new AtomicInteger();
    old.watch(_ -> true, news::incrementAndGet);
    PersonId sam = new PersonId("1".repeat(32));
    assertInstanceOf(Answer.Done.class, old.perform(new Participation.Join(sam, "Sam", NINE)));
    assertEquals(1, old.now().present().size());
    assertEquals(1, news.get());
    assertEquals(1, rooms.count(), "there is one and not two");
    assertEquals(1, rooms.find(old.kept().id()).orElseThrow().now().present().size());
  }
}
