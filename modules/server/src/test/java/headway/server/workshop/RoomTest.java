package headway.server.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import headway.people.PersonId;
import headway.server.http.Feed;
import headway.store.Database;
import headway.store.Durability;
import headway.store.KeptWorkshop;
import headway.store.Opening;
import headway.workshop.Effect;
import headway.workshop.Facilitation;
import headway.workshop.JoinCode;
import headway.workshop.Participation;
import headway.workshop.Phase;
import headway.workshop.Plan;
import headway.workshop.WorkshopId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one owner of a workshop, over a database that is there. */
final class RoomTest {
  private static final Instant NINE = Instant.parse("2026-03-14T09:00:00Z");
  private static final KeptWorkshop NORTH =
      new KeptWorkshop(
          new WorkshopId("a".repeat(32)),
          new JoinCode("W7KT3M"),
          new Plan("short", "f".repeat(64), "en", Plan.Naming.NAMED, 20, 7),
          NINE);

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database =
        assertInstanceOf(Opening.Opened.class, Database.embedded(folder, Durability.PROCESS_DEATH))
            .database();
    database.workshops().make(NORTH);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Participation.Join join(int number) {
    return new Participation.Join(
        new PersonId("%032x".formatted(number)), "Person " + number, NINE);
  }

  @Test
  void fiveHundredJoinAtOnceAndAllOfItIsStored() {
    try (Room room = Room.open(NORTH, database.workshops())) {
      room.perform(new Facilitation.Open(NINE));
      List<CompletableFuture<Answer>> joining = new ArrayList<>();
      for (int number = 1; number <= 500; number++) {
        joining.add(room.ask(join(number)));
      }
      joining.forEach(each -> assertInstanceOf(Answer.Done.class, each.join()));
      assertEquals(500, room.now().present().size());
      Set<String> names = new HashSet<>();
      room.now().present().forEach(each -> names.add(each.name()));
      assertEquals(500, names.size());
      assertEquals(room.now(), database.workshops().read(NORTH).workshop());
    }
    try (Room again = Room.open(NORTH, database.workshops())) {
      assertEquals(500, again.now().present().size());
    }
  }

  @Test
  void aFullQueueRefusesAndChangesNothing() {
    try (Room room = Room.unowned(NORTH, database.workshops(), 2)) {
      CompletableFuture<Answer> first = room.ask(new Facilitation.Open(NINE));
      CompletableFuture<Answer> second = room.ask(join(1));
      assertEquals(new Answer.Busy(), room.ask(join(2)).join());
      assertFalse(first.isDone() || second.isDone());
    }
    assertEquals(0, database.workshops().read(NORTH).sequence());
  }

  @Test
  void ofTwoOwnersEachFindsWhatTheOtherDid() {
    try (Room one = Room.open(NORTH, database.workshops());
        Room other = Room.open(NORTH, database.workshops())) {
      one.perform(new Facilitation.Open(NINE));
      assertInstanceOf(Answer.Done.class, other.perform(join(1)));
      assertInstanceOf(Answer.Done.class, one.perform(join(2)));
      assertEquals(2, one.now().present().size());
      assertEquals(3, database.workshops().read(NORTH).sequence());
    }
  }

  @Test
  void whoLooksIsToldOfWhatTheyCareForUntilTheyLookAway() {
    try (Room room = Room.open(NORTH, database.workshops())) {
      AtomicInteger news = new AtomicInteger();
      Feed.Watch watch =
          room.watch(effect -> effect instanceof Effect.RoomChanged, news::incrementAndGet);
      room.perform(new Facilitation.Open(NINE));
      room.perform(join(1));
      assertEquals(1, news.get());
      watch.close();
      room.perform(new Facilitation.Begin(NINE));
      assertEquals(1, news.get());
      assertEquals(Phase.PRACTICE, room.now().phase());
    }
  }
}
