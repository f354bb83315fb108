package headway.server.workshop;

import headway.server.http.Feed;
import headway.store.KeptWorkshop;
import headway.store.Logged;
import headway.store.Workshops;
import headway.workshop.Effect;
import headway.workshop.Operation;
import headway.workshop.Outcome;
import headway.workshop.Phase;
import headway.workshop.Refusal;
import headway.workshop.Workshop;
import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The one owner of a workshop. It takes operations from a queue, one after the other: applies each,
 * stores it, and tells those who look. What was answered is stored.
 *
 * <p>Should another server own the same workshop, one of the two finds its place in the log taken;
 * it reads what was done there and applies its own after it.
 *
 * <p>A room may leave memory while nobody watches it. Whoever holds it after that is answered by
 * the one that was opened in its place.
 */
public final class Room implements AutoCloseable {
  /** More than everyone in the room can ask for at once. */
  static final int LONGEST_QUEUE = 2_000;

  /** More than the ways in which one room's pages differ: by page, language and address. */
  private static final int MOST_SHARED = 32;

  private final KeptWorkshop kept;
  private final Workshops store;
  private final BlockingQueue<Asked> queue;
  private final Map<Object, Watcher> watchers = new ConcurrentHashMap<>();
  private final Map<Object, WeakReference<SharedFeed>> shared =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, WeakReference<SharedFeed>> eldest) {
          return size() > MOST_SHARED;
        }
      };
  private final Thread owner;
  private final Consumer<Room> quiet;
  private final UnaryOperator<Room> again;
  private volatile boolean left;
  private volatile boolean over;
  private volatile boolean asked;
  private final Collection<Thread> companions = new ConcurrentLinkedQueue<>();
  private volatile Logged logged;

  /**
   * What is asked.
   *
   * @param operation null to read again what is stored
   */
  private record Asked(@Nullable Operation operation, CompletableFuture<Answer> answer) {
    /** Nothing is asked after that. */
    static final Asked LAST = new Asked(null, new CompletableFuture<>());
  }

  private record Watcher(Predicate<Effect> cares, Runnable news) {}

  private Room(
      KeptWorkshop kept,
      Workshops store,
      int longestQueue,
      Consumer<Room> quiet,
      UnaryOperator<Room> again) {
    this.kept = kept;
    this.store = store;
    this.queue = new ArrayBlockingQueue<>(longestQueue);
    this.logged = store.read(kept);
    this.quiet = quiet;
    this.again = again;
    this.owner = Thread.ofVirtual().name("workshop " + kept.code().text()).unstarted(this::own);
  }

  /** One that stays until it is closed. */
  static Room open(KeptWorkshop kept, Workshops store) {
    return open(kept, store, _ -> {}, UnaryOperator.identity());
  }

  /**
   * Opens one.
   *
   * @param quiet told when the workshop is closed and nobody watches it
   * @param again opens one in the place of a room that left
   */
  static Room open(
      KeptWorkshop kept, Workshops store, Consumer<Room> quiet, UnaryOperator<Room> again) {
    Room room = new Room(kept, store, LONGEST_QUEUE, quiet, again);
    room.owner.start();
    return room;
  }

  /** One of a workshop that is not kept any more. */
  static Room ended(KeptWorkshop kept, Workshops store) {
    Room room = unowned(kept, store, 1);
    room.over = true;
    return room;
  }

  /** One whose owner is away, so that whatever is asked waits. */
  static Room unowned(KeptWorkshop kept, Workshops store, int longestQueue) {
    return new Room(kept, store, longestQueue, _ -> {}, UnaryOperator.identity());
  }

  public KeptWorkshop kept() {
    return kept;
  }

  /** The workshop as it stands. */
  public Workshop now() {
    asked = true;
    return left ? again.apply(this).now() : logged.workshop();
  }

  /** Grows with every operation. */
  int version() {
    return logged.sequence();
  }

  /** Asks for an operation and waits for what comes of it. */
  public Answer perform(Operation operation) {
    return ask(operation).join();
  }

  /** Asks for an operation. */
  public CompletableFuture<Answer> ask(Operation operation) {
    return enqueue(new Asked(operation, new CompletableFuture<>()));
  }

  /** Reads what was stored by others than this room. */
  CompletableFuture<Answer> catchUp() {
    return enqueue(new Asked(null, new CompletableFuture<>()));
  }

  private CompletableFuture<Answer> enqueue(Asked asked) {
    synchronized (this) {
      if (over) {
        return CompletableFuture.completedFuture(new Answer.Busy());
      }
      if (!left) {
        this.asked = true;
        return queue.offer(asked)
            ? asked.answer()
            : CompletableFuture.completedFuture(new Answer.Busy());
      }
    }
    return again.apply(this).enqueue(asked);
  }

  /**
   * Calls whenever something happened that somebody cares for.
   *
   * @param news called by the owner; must not block
   */
  Feed.Watch watch(Predicate<Effect> cares, Runnable news) {
    synchronized (this) {
      if (!left) {
        asked = true;
        Object key = new Object();
        watchers.put(key, new Watcher(cares, news));
        return () -> {
          watchers.remove(key);
          rest();
        };
      }
    }
    return again.apply(this).watch(cares, news);
  }

  private void rest() {
    if (logged.workshop().phase() == Phase.CLOSED && watchers.isEmpty()) {
      quiet.accept(this);
    }
  }

  /** Whether anything was asked of it since the last time that somebody wanted to know. */
  boolean wasAsked() {
    boolean before = asked;
    asked = false;
    return before;
  }

  /** Ends its owner, unless somebody watches, waits or plays along; whether it did. */
  synchronized boolean leave() {
    boolean needed =
        !watchers.isEmpty() || !queue.isEmpty() || companions.stream().anyMatch(Thread::isAlive);
    left = left || (!needed && queue.offer(Asked.LAST));
    return left;
  }

  /** Ends a thread of somebody who plays along when the room closes. */
  void accompany(Thread companion) {
    companions.add(companion);
  }

  /**
   * What those are told who look at the same; it goes when nobody looks any more.
   *
   * @param same what they agree in
   */
  Feed shared(Object same, Supplier<SharedFeed> feed) {
    synchronized (shared) {
      WeakReference<SharedFeed> known = shared.get(same);
      SharedFeed found = known == null ? null : known.get();
      if (found == null) {
        found = feed.get();
        shared.put(same, new WeakReference<>(found));
      }
      return found;
    }
  }

  private void own() {
    while (!Thread.currentThread().isInterrupted()) {
      Asked asked;
      try {
        asked = queue.take();
      } catch (InterruptedException closed) {
        return;
      }
      if (asked.equals(Asked.LAST)) {
        return;
      }
      try {
        asked.answer().complete(answer(asked.operation()));
      } catch (RuntimeException broken) {
        asked.answer().completeExceptionally(broken);
      }
      rest();
    }
  }

  private Answer answer(@Nullable Operation operation) {
    if (operation == null) {
      readAgain();
      return new Answer.Done(logged.workshop());
    }
    while (true) {
      Logged before = logged;
      switch (before.workshop().apply(operation)) {
        case Outcome.Refused(Refusal refusal) -> {
          if (isUpToDate()) {
            return new Answer.Refused(refusal, before.workshop());
          }
        }
        case Outcome.Unchanged() -> {
          if (isUpToDate()) {
            return new Answer.Done(before.workshop());
          }
        }
        case Outcome.Applied(Workshop after, List<Effect> effects) -> {
          Logged next = new Logged(after, before.sequence() + 1);
          // Where no answer comes it may be stored all the same: the next finds its place taken.
          if (store.append(kept.id(), next.sequence(), operation)) {
            logged = next;
            publish(effects);
            store.snapshot(kept.id(), next);
            return new Answer.Done(after);
          }
          readAgain();
        }
      }
    }
  }

  /** Nobody is refused for what another owner has changed since; where one has, it is read. */
  private boolean isUpToDate() {
    boolean last = store.isLast(kept.id(), version());
    if (!last) {
      readAgain();
    }
    return last;
  }

  private void readAgain() {
    logged = store.read(kept);
    publish(List.of(new Effect.RoomChanged(), new Effect.BoardChanged()));
  }

  private void publish(List<Effect> effects) {
    for (Watcher watcher : watchers.values()) {
      if (effects.stream().anyMatch(watcher.cares())) {
        watcher.news().run();
      }
    }
  }

  /** Whether its workshop is not kept any more; whoever looks then looks at nothing. */
  boolean isOver() {
    return over;
  }

  /**
   * Ends it for good: what is under way is stored first, and nothing is after that. Whoever looks
   * hears of it once {@link #tellThatItIsOver} is called.
   */
  void end() {
    synchronized (this) {
      over = true;
      turnAway();
      var _ = queue.offer(Asked.LAST);
    }
    companions.forEach(Thread::interrupt);
    try {
      for (Thread companion : companions) {
        companion.join();
      }
      owner.join();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  void tellThatItIsOver() {
    watchers.values().forEach(watcher -> watcher.news().run());
  }

  /** Applies nothing any more; what waits is answered by nobody. */
  @Override
  public void close() {
    companions.forEach(Thread::interrupt);
    owner.interrupt();
    turnAway();
  }

  private void turnAway() {
    for (Asked asked = queue.poll(); asked != null; asked = queue.poll()) {
      asked.answer().complete(new Answer.Busy());
    }
  }
}
