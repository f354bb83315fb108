package headway.server.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.people.PersonId;
import headway.people.TrainerId;
import headway.server.http.Feed;
import headway.store.Database;
import headway.store.Durability;
import headway.store.KeptWorkshop;
import headway.store.Opening;
import headway.workshop.Facilitation;
import headway.workshop.Participation;
import headway.workshop.Plan;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which workshops are erased when, and what becomes of whoever still holds one. */
final class RetentionTest {
  private static final Instant MARCH = Instant.parse("2026-03-14T09:00:00Z");
  private static final Plan PLAN =
      new Plan("short", "f".repeat(64), "en", Plan.Naming.NAMED, 20, 7);
  private static final TrainerId NOOR = new TrainerId("a".repeat(32));
  private static final PersonId SAM = new PersonId("b".repeat(32));

  @TempDir Path folder;
  private Database database;
  private Rooms rooms;
  private Erasures erasures;
  private Instant now = MARCH;

  @BeforeEach
  void open() {
    database =
        assertInstanceOf(Opening.Opened.class, Database.embedded(folder, Durability.PROCESS_DEATH))
            .database();
    rooms = new Rooms(database.workshops(), () -> now, new SecureRandom());
    erasures = new Erasures(database, rooms);
  }

  @AfterEach
  void close() {
    rooms.close();
    database.close();
  }

  private Room opened() {
    Room room = rooms.make(PLAN, NOOR);
    room.perform(new Facilitation.Open(rooms.instant()));
    room.perform(new Participation.Join(SAM, "Sam", rooms.instant()));
    return room;
  }

  private List<KeptWorkshop> kept() {
    return database.workshops().all();
  }

  @Test
  void aWorkshopGoesSoManyDaysAfterTheLastThatWasDoneInIt() {
    Retention ninetyDays = new Retention(erasures, Duration.ofDays(90));
    Room old = opened();
    Room planned = rooms.make(PLAN, NOOR);
    now = MARCH.plus(Duration.ofDays(80));
    Room used = opened();
    old.perform(new Facilitation.Close(rooms.instant()));
    now = MARCH.plus(Duration.ofDays(91));
    ninetyDays.run();
    assertEquals(3, kept().size(), "it was closed eleven days ago");
    now = MARCH.plus(Duration.ofDays(171));
    used.perform(new Facilitation.Close(rooms.instant()));
    ninetyDays.run();
    assertEquals(List.of(used.kept(), planned.kept()), kept());
    assertTrue(rooms.find(old.kept().id()).isEmpty());
    assertTrue(rooms.find(old.kept().code()).isEmpty());
    assertEquals(List.of(used.kept()), database.workshops().of(SAM));
  }

  @Test
  void whoeverStillHoldsOneWritesNothingAndIsToldThatItIsOver() {
    Room room = opened();
    AtomicInteger told = new AtomicInteger();
    Feed.Watch watch = room.watch(_ -> false, told::incrementAndGet);
    SharedFeed feed = new SharedFeed(room, _ -> true, Map::of);
    assertTrue(feed.lasts());
    erasures.erase(List.of(room.kept()));
    assertEquals(1, told.get());
    assertFalse(feed.lasts());
    assertInstanceOf(Answer.Busy.class, room.perform(new Facilitation.Brief(MARCH)));
    watch.close();
    assertEquals(List.of(), kept());
    assertEquals(0, database.workshops().read(room.kept()).sequence(), "nothing is in its log");
  }

  @Test
  void whoeverHeldOneThatLeftMemoryBeforeFindsItOverToo() {
    Room room = opened();
    room.wasAsked();
    rooms.tidy();
    rooms.tidy();
    assertEquals(0, rooms.count());
    erasures.erase(List.of(room.kept()));
    assertInstanceOf(Answer.Busy.class, room.perform(new Facilitation.Brief(MARCH)));
    assertEquals(0, room.now().participants().size());
    assertEquals(0, database.workshops().read(room.kept()).sequence());
    assertEquals(0, rooms.count());
  }

  @Test
  void aWorkshopThatCouldNotBeErasedIsThereAndCanBe() {
    Room room = opened();
    try {
      rooms.erasing(
          List.of(room.kept().id()),
          () -> {
            throw new IllegalStateException("No database");
          });
    } catch (IllegalStateException expected) {
      assertEquals("No database", expected.getMessage());
    }
    Room again = rooms.find(room.kept().id()).orElseThrow();
    assertEquals(1, again.now().participants().size());
    assertInstanceOf(Answer.Done.class, again.perform(new Facilitation.Brief(MARCH)));
  }
}
