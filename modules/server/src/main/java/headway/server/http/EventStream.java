package headway.server.http;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Server-sent events: first everything that a feed tells, then what has changed of it. A reader who
 * does not keep up is never waited for: what they missed is dropped, and once they read again they
 * are told what differs by then. All of it but the feed runs on one event loop.
 */
final class EventStream {
  private static final Logger LOG = System.getLogger(EventStream.class.getName());

  /** Changes that follow each other faster are told together. */
  private static final int PAUSE_MILLIS = 100;

  private static final long NANOS_PER_MILLI = 1_000_000;

  /** So that nothing on the way takes the silence for an end. */
  private static final int PULSE_MILLIS = 20_000;

  /** How long a browser waits before it comes back. */
  private static final int RETRY_MILLIS = 2_000;

  private final HttpServerResponse response;
  private final Feed feed;
  private final Vertx vertx;
  private final Executor workers;
  private final Context loop;
  private final AtomicBoolean news = new AtomicBoolean();
  private final Map<String, String> told = new HashMap<>();
  private boolean busy;
  private long quietUntil = System.nanoTime();

  private EventStream(HttpServerResponse response, Feed feed, Vertx vertx, Executor workers) {
    this.response = response;
    this.feed = feed;
    this.vertx = vertx;
    this.workers = workers;
    this.loop = vertx.getOrCreateContext();
  }

  /** Begins to tell; to be called on the response's event loop. */
  static void open(HttpServerResponse response, Feed feed, Vertx vertx, Executor workers) {
    EventStream stream = new EventStream(response, feed, vertx, workers);
    response
        .setChunked(true)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        // Compressed, what is told would be held back until there is more of it.
        .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
        .putHeader("X-Accel-Buffering", "no");
    Feed.Watch watch = feed.watch(stream::hear);
    long pulse = vertx.setPeriodic(PULSE_MILLIS, _ -> stream.write(":\n\n"));
    response.exceptionHandler(_ -> {});
    response.closeHandler(
        _ -> {
          watch.close();
          vertx.cancelTimer(pulse);
        });
    stream.write("retry: " + RETRY_MILLIS + "\n\n");
    stream.hear();
  }

  /** There is something new. Comes from any thread. */
  private void hear() {
    if (news.compareAndSet(false, true)) {
      loop.runOnContext(_ -> tell());
    }
  }

  private void tell() {
    if (busy || isClosed() || !news.get()) {
      return;
    }
    long wait = quietUntil - System.nanoTime();
    if (wait > 0) {
      busy = true;
      vertx.setTimer(wait / NANOS_PER_MILLI + 1, _ -> rest());
      return;
    }
    news.set(false);
    if (!feed.mayTakeLong()) {
      tell(look());
      return;
    }
    busy = true;
    try {
      workers.execute(
          () -> {
            Map<String, String> seen = look();
            loop.runOnContext(_ -> tell(seen));
          });
    } catch (RejectedExecutionException stopping) {
      response.reset();
    }
  }

  /** Empty where it cannot be told: nothing that was told is taken back by that. */
  private Map<String, String> look() {
    try {
      return feed.now();
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, "A page could not be told what is new", broken);
      return Map.of();
    }
  }

  private void tell(Map<String, String> now) {
    if (isClosed()) {
      return;
    }
    if (response.writeQueueFull()) {
      busy = true;
      response.drainHandler(_ -> again());
      return;
    }
    StringBuilder changes = new StringBuilder();
    now.forEach(
        (about, what) -> {
          if (!what.equals(told.put(about, what))) {
            changes.append(event(about, what));
          }
        });
    if (!changes.isEmpty()) {
      write(changes.toString());
    }
    quietUntil = System.nanoTime() + PAUSE_MILLIS * NANOS_PER_MILLI;
    rest();
  }

  /** What was seen while nobody read is out of date. */
  private void again() {
    busy = false;
    news.set(true);
    tell();
  }

  private void rest() {
    busy = false;
    tell();
  }

  private void write(String events) {
    if (!isClosed() && !response.writeQueueFull()) {
      response.write(events);
    }
  }

  private boolean isClosed() {
    return response.closed() || response.ended();
  }

  /** One event: what it is about, and a line of data for each of its lines. */
  static String event(String about, String what) {
    StringBuilder event = new StringBuilder("event: ").append(about).append('\n');
    what.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
    return event.append('\n').toString();
  }
}
