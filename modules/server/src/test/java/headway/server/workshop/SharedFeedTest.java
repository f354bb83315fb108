package headway.server.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import headway.workshop.Plan;
import headway.workshop.WorkshopId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several who look at one board. */
final class SharedFeedTest {
  private static final Instant NINE = Instant.parse("2026-03-14T09:00:00Z");
  private static final KeptWorkshop NORTH =
      new KeptWorkshop(
          new WorkshopId("a".repeat(32)),
          new JoinCode("W7KT3M"),
          new Plan("short", "f".repeat(64), "en", Plan.Naming.NAMED, 20, 7),
          NINE);

  @TempDir Path folder;
  private Database database;
  private Room room;
  private SharedFeed feed;

  @BeforeEach
  void open() {
    database =
        assertInstanceOf(Opening.Opened.class, Database.embedded(folder, Durability.PROCESS_DEATH))
            .database();
    database.workshops().make(NORTH);
    room = Room.open(NORTH, database.workshops());
    feed =
        new SharedFeed(room, effect -> !(effect instanceof Effect.ParticipantChanged), this::here);
  }

  @AfterEach
  void close() {
    room.close();
    database.close();
  }

  private Map<String, String> here() {
    return Map.of("here", Integer.toString(room.now().present().size()));
  }

  private void join(int number) {
    room.perform(
        new Participation.Join(new PersonId("%032x".formatted(number)), "Person " + number, NINE));
  }

  @Test
  void everyoneIsToldInTheOrderInWhichItHappened() {
    List<String> one = new ArrayList<>();
    List<String> other = new ArrayList<>();
    feed.watch(() -> one.add(feed.now().get("here")));
    feed.watch(() -> other.add(feed.now().get("here")));
    room.perform(new Facilitation.Open(NINE));
    join(1);
    join(2);
    assertEquals(List.of("0", "1", "2"), one);
    assertEquals(one, other);
  }

  @Test
  void whoeverComesLateOrReadsSlowlyIsToldWhatIsNow() {
    AtomicInteger unread = new AtomicInteger();
    feed.watch(unread::incrementAndGet);
    room.perform(new Facilitation.Open(NINE));
    join(1);
    join(2);
    assertEquals(3, unread.get());
    assertEquals(Map.of("here", "2"), feed.now());
    feed.watch(() -> {});
    assertEquals(Map.of("here", "2"), feed.now());
  }

  @Test
  void whoeverLooksAwayHearsNothingAndTheOthersGoOn() {
    AtomicInteger gone = new AtomicInteger();
    AtomicInteger looking = new AtomicInteger();
    Feed.Watch watch = feed.watch(gone::incrementAndGet);
    feed.watch(looking::incrementAndGet);
    room.perform(new Facilitation.Open(NINE));
    watch.close();
    join(1);
    assertEquals(1, gone.get());
    assertEquals(2, looking.get());
  }
}
