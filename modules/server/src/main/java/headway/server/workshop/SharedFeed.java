package headway.server.workshop;

import headway.server.http.Feed;
import headway.workshop.Effect;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What several who look at the same page are told, made once for all of them. A hundred walls cost
 * as much to make as one, whether they are read or not.
 */
final class SharedFeed implements Feed {
  /**
   * What does not come from the room, as the time or an analysis, is looked at again after that.
   */
  private static final long OLDEST_NANOS = 1_000_000_000;

  private final Room room;
  private final Predicate<Effect> cares;
  private final Supplier<Map<String, String>> parts;
  private Map<String, String> made = Map.of();
  private int madeOf = -1;
  private long madeAt;

  SharedFeed(Room room, Predicate<Effect> cares, Supplier<Map<String, String>> parts) {
    this.room = room;
    this.cares = cares;
    this.parts = parts;
  }

  @Override
  public Watch watch(Runnable news) {
    return room.watch(cares, news);
  }

  @Override
  public boolean lasts() {
    return !room.isOver();
  }

  @Override
  public synchronized Map<String, String> now() {
    int version = room.version();
    if (version != madeOf || System.nanoTime() - madeAt > OLDEST_NANOS) {
      made = parts.get();
      madeOf = version;
      madeAt = System.nanoTime();
    }
    return made;
  }
}
