package headway.server.workshop;

import headway.people.PersonId;
import headway.people.TrainerId;
import headway.store.KeptWorkshop;
import headway.store.Workshops;
import headway.workshop.JoinCode;
import headway.workshop.Plan;
import headway.workshop.WorkshopId;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Every workshop's room. A room is opened when it is asked for, from what is stored, and leaves
 * memory when nobody needs it any more.
 */
public final class Rooms implements AutoCloseable {
  private final Workshops store;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Map<WorkshopId, Room> open = new ConcurrentHashMap<>();
  private final Set<WorkshopId> erased = ConcurrentHashMap.newKeySet();
  private volatile Consumer<Room> opened = _ -> {};

  public Rooms(Workshops store, InstantSource clock, SecureRandom random) {
    this.store = store;
    this.clock = clock;
    this.random = random;
  }

  /** What is done with each room that is opened. */
  void whenOpened(Consumer<Room> opening) {
    opened = opened.andThen(opening);
  }

  /** An operation's instant: as exact as it is kept. */
  public Instant instant() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Makes a workshop with a code that no other has. */
  Room make(Plan plan, TrainerId trainer) {
    return make(WorkshopId.of(bytes(WorkshopId.BYTES)), plan, trainer);
  }

  /** The same with an id of its own; where there is one with that id, it is that one. */
  Room make(WorkshopId id, Plan plan, TrainerId trainer) {
    while (true) {
      KeptWorkshop workshop = new KeptWorkshop(id, code(), plan, instant(), trainer);
      if (store.make(workshop)) {
        erased.remove(id);
        return room(workshop);
      }
      Optional<Room> known = find(id);
      if (known.isPresent()) {
        return known.get();
      }
    }
  }

  /** A code that cannot be foreseen. */
  public JoinCode code() {
    return JoinCode.of(bytes(JoinCode.BYTES));
  }

  /** What chance of a workshop comes from. */
  long seed() {
    return random.nextLong();
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  public Optional<Room> find(WorkshopId id) {
    Room known = open.get(id);
    return known == null
        ? store.find(id).filter(this::isThere).map(this::room)
        : Optional.of(known);
  }

  Optional<Room> find(JoinCode code) {
    return open.values().stream()
        .filter(room -> room.kept().code().equals(code))
        .findFirst()
        .or(() -> store.find(code).filter(this::isThere).map(this::room));
  }

  private boolean isThere(KeptWorkshop workshop) {
    return !erased.contains(workshop.id());
  }

  /** The one that a trainer asks for; another's is not there. */
  public Optional<Room> find(String id, TrainerId trainer) {
    return WorkshopId.parse(id).flatMap(this::find).filter(room -> room.kept().isLedBy(trainer));
  }

  /** All that a trainer leads, the newest first. */
  public List<Room> ledBy(TrainerId trainer) {
    return store.all().stream()
        .filter(kept -> kept.isLedBy(trainer) && isThere(kept))
        .map(this::room)
        .toList();
  }

  private Room room(KeptWorkshop workshop) {
    boolean[] isNew = {false};
    @Nullable Room room =
        open.computeIfAbsent(
            workshop.id(),
            _ -> {
              if (!isThere(workshop)) {
                return null;
              }
              isNew[0] = true;
              return Room.open(workshop, store, this::leave, this::again);
            });
    if (room == null) {
      return Room.ended(workshop, store);
    }
    if (isNew[0]) {
      opened.accept(room);
    }
    return room;
  }

  private void leave(Room room) {
    open.computeIfPresent(
        room.kept().id(), (_, known) -> known == room && room.leave() ? null : known);
  }

  /** Waits until the one that leaves is gone, so that it is not asked again itself. */
  private Room again(Room left) {
    open.computeIfPresent(left.kept().id(), (_, known) -> known == left ? null : known);
    return room(left.kept());
  }

  /** Lets those leave that nobody watches and nobody asked for anything since the last time. */
  public void tidy() {
    for (Room room : open.values()) {
      if (!room.wasAsked()) {
        leave(room);
      }
    }
  }

  /** How many are in memory. */
  int count() {
    return open.size();
  }

  /** Does what changes a person in the store, after which every room they are in reads it again. */
  public void changing(PersonId person, Runnable change) {
    List<WorkshopId> joined = store.of(person).stream().map(KeptWorkshop::id).toList();
    change.run();
    joined.stream()
        .map(open::get)
        .filter(Objects::nonNull)
        .map(Room::catchUp)
        .toList()
        .forEach(CompletableFuture::join);
  }

  /**
   * Does what takes workshops out of the store. Their rooms end first: whoever still holds one
   * writes nothing into it any more, and whoever looks at one is told.
   */
  void erasing(Collection<WorkshopId> workshops, Runnable deletion) {
    erased.addAll(workshops);
    List<Room> ended = workshops.stream().map(open::remove).filter(Objects::nonNull).toList();
    ended.forEach(Room::end);
    try {
      deletion.run();
    } catch (RuntimeException broken) {
      erased.removeAll(workshops);
      throw broken;
    } finally {
      ended.forEach(Room::tellThatItIsOver);
    }
  }

  @Override
  public void close() {
    open.values().forEach(Room::close);
  }
}
