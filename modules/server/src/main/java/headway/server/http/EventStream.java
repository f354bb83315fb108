package headway.server.http;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.VertxConnection;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events: first everything that a feed tells, then what has changed of it. A reader who
 * does not keep up is never waited for: what they missed is dropped, and once they read again they
 * are told what differs by then. One who reads nothing for too long is cut off, and may come back.
 * All of it but the feed runs on one event loop.
 */
final class EventStream {
  private static final Logger LOG = System.getLogger(EventStream.class.getName());

  /** Changes that follow each other faster are told together. */
  private static final int PAUSE_MILLIS = 100;

  private static final long NANOS_PER_MILLI = 1_000_000;

  /** So that nothing on the way takes the silence for an end. */
  private static final int PULSE_MILLIS = 20_000;

  /** How long a reader may read nothing while something waits. */
  private static final int PATIENCE_MILLIS = 30_000;

  /** No timer has that number. */
  private static final long NEVER = -1;

  /** How long a browser waits before it comes back. */
  private static final int RETRY_MILLIS = 2_000;

  private final HttpServerRequest request;
  private final HttpServerResponse response;
  private final Feed feed;
  private final Vertx vertx;
  private final Executor workers;
  private final int patience;
  private final Context loop;
  private final AtomicBoolean news = new AtomicBoolean();
  private final Map<String, String> told = new HashMap<>();
  private boolean busy;
  private long quietUntil = System.nanoTime();

  /** Writes that the machine could not pass on yet; a response never says that it is full. */
  private int unread;

  private boolean behind;
  private long cut = NEVER;

  private EventStream(
      HttpServerRequest request, Feed feed, Vertx vertx, Executor workers, int patience) {
    this.request = request;
    this.response = request.response();
    this.feed = feed;
    this.vertx = vertx;
    this.workers = workers;
    this.patience = patience;
    this.loop = vertx.getOrCreateContext();
  }

  /** Begins to tell; to be called on the response's event loop. */
  static void open(
      HttpServerRequest request,
      Feed feed,
      Vertx vertx,
      Executor workers,
      OpenStreams.Place place) {
    open(request, feed, vertx, workers, place, PATIENCE_MILLIS);
  }

  /** The same, with another patience, in milliseconds. */
  static void open(
      HttpServerRequest request,
      Feed feed,
      Vertx vertx,
      Executor workers,
      OpenStreams.Place place,
      int patience) {
    EventStream stream = new EventStream(request, feed, vertx, workers, patience);
    HttpServerResponse response = stream.response;
    response
        .setChunked(true)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        // Compressed, what is told would be held back until there is more of it.
        .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
        .putHeader("X-Accel-Buffering", "no");
    Feed.Watch watch = feed.watch(stream::hear);
    long pulse = vertx.setPeriodic(PULSE_MILLIS, _ -> stream.pulse());
    response.exceptionHandler(_ -> {});
    Handler<Void> over =
        _ -> {
          place.leave();
          watch.close();
          vertx.cancelTimer(pulse);
          vertx.cancelTimer(stream.cut);
        };
    response.closeHandler(over);
    response.endHandler(over);
    place.isCutOffBy(() -> stream.loop.runOnContext(_ -> stream.cutOff()));
    stream.write("retry: " + RETRY_MILLIS + "\n\n");
    stream.hear();
  }

  /** Where nothing happens, a reader who is gone is found out, and one who may not look on. */
  private void pulse() {
    if (unread > 0) {
      return;
    }
    write(":\n\n");
    hear();
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
            @Nullable Map<String, String> seen = look();
            loop.runOnContext(_ -> tell(seen));
          });
    } catch (RejectedExecutionException stopping) {
      response.reset();
    }
  }

  /**
   * Null for whoever may not look on. Empty where it cannot be told: nothing that was told is taken
   * back by that.
   */
  private @Nullable Map<String, String> look() {
    try {
      return feed.lasts() ? feed.now() : null;
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, "A page could not be told what is new", broken);
      return Map.of();
    }
  }

  private void tell(@Nullable Map<String, String> now) {
    if (now == null) {
      end();
      return;
    }
    if (isClosed()) {
      return;
    }
    if (unread > 0) {
      behind = true;
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
  private void drained() {
    if (cut != NEVER) {
      vertx.cancelTimer(cut);
      cut = NEVER;
    }
    if (behind) {
      behind = false;
      busy = false;
      news.set(true);
      tell();
    }
  }

  /** The page is told that it is over before it is, so that it does not come back by itself. */
  private void end() {
    if (!isClosed()) {
      response.end(event("over", "over"));
    }
  }

  private void rest() {
    busy = false;
    tell();
  }

  private void write(String events) {
    if (!isClosed()) {
      unread++;
      response
          .write(events)
          .onComplete(
              _ -> {
                unread--;
                if (unread == 0) {
                  drained();
                }
              });
      // Most of what is written has gone by now, and needs nobody who waits for it.
      if (unread > 0 && cut == NEVER) {
        cut = vertx.setTimer(patience, _ -> cutOff());
      }
    }
  }

  /** To be closed in good order it would have to read what waits; what is below need not. */
  private void cutOff() {
    if (request.connection() instanceof VertxConnection connection) {
      var _ = connection.channelHandlerContext().close();
    } else {
      response.reset();
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
