package headway.server.http;

import java.util.Map;

/** What a page that is looked at is told. */
public interface Feed {
  /** Ends what {@link #watch} began. */
  @FunctionalInterface
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Calls whenever {@link #now} may have changed, until it is ended.
   *
   * @param news called on any thread; never blocks
   */
  Watch watch(Runnable news);

  /** Everything that there is to tell now, by what it is about. */
  Map<String, String> now();

  /**
   * Whether {@link #now} may take long: wait for something, or make a page. What is at hand is told
   * where it was heard of, which a room full of phones is told sooner by.
   */
  default boolean mayTakeLong() {
    return true;
  }

  /** Whether whoever looks may look on. May block. */
  default boolean lasts() {
    return true;
  }
}
