package headway.server.http;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes in what is posted. A form that is on its way takes memory, so that only so many may be at
 * once, and none for long: whoever sends the start of thousands and the end of none gets nowhere.
 */
final class Intake implements Handler<RoutingContext> {
  /** Times the longest form, 64 MB. */
  static final int MOST_AT_ONCE = 512;

  private static final int LONGEST_FORM = 128 * 1024;
  private static final long LONGEST_MILLIS = 20_000;

  private final Vertx vertx;
  private final BodyHandler reader =
      BodyHandler.create(false).setMergeFormAttributes(false).setBodyLimit(LONGEST_FORM);
  private final AtomicInteger underWay = new AtomicInteger();

  Intake(Vertx vertx) {
    this.vertx = vertx;
  }

  @Override
  public void handle(RoutingContext context) {
    if (underWay.incrementAndGet() > MOST_AT_ONCE) {
      underWay.decrementAndGet();
      context.fail(503);
      return;
    }
    long late = vertx.setTimer(LONGEST_MILLIS, timer -> context.request().connection().close());
    context.addEndHandler(
        ended -> {
          vertx.cancelTimer(late);
          underWay.decrementAndGet();
        });
    reader.handle(context);
  }
}
