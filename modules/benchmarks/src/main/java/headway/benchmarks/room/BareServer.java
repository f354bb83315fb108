package headway.benchmarks.room;

import headway.server.page.Pages;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.HashSet;
import java.util.Set;

/**
 * Vert.x and nothing else: says hello, sets a page in its template, and tells everyone what it is
 * told. It keeps nothing, checks nothing and knows nobody.
 */
final class BareServer {
  /** As much as a participant's page is told of a pause. */
  private static final String CHANGE =
      """
      event: state
      data: PAUSED 2026-11-25T18:45:00.000Z 1f2e3d4c

      event: hold
      data: paused

      """;

  private final Pages pages = Pages.load();
  private final Set<HttpServerResponse> streams = new HashSet<>();
  private int turn;

  private BareServer() {}

  /** Says where it listens, and goes on until it is ended. */
  public static void main(String[] arguments) {
    BareServer server = new BareServer();
    int port =
        Vertx.vertx()
            .createHttpServer()
            .requestHandler(server::answer)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join()
            .actualPort();
    System.out.println("Bare Vert.x is at http://localhost:" + port);
  }

  private void answer(HttpServerRequest request) {
    switch (request.path()) {
      case "/hello" -> request.response().putHeader("Content-Type", "text/plain").end("hello");
      case "/moves" -> request.body().onSuccess(ignored -> page(request.response()));
      case "/stream" -> hold(request.response());
      case "/told" -> {
        streams.forEach(stream -> stream.write(CHANGE));
        request.response().end();
      }
      default -> request.response().setStatusCode(404).end();
    }
  }

  /** A talk's pages after each of its moves, in turn. */
  private void page(HttpServerResponse response) {
    turn = turn % (Talk.MOVES - 1) + 1;
    response.putHeader("Content-Type", "text/html; charset=utf-8").end(Talk.part(pages, turn + 1));
  }

  private void hold(HttpServerResponse response) {
    response.setChunked(true).putHeader("Content-Type", "text/event-stream");
    streams.add(response);
    response.closeHandler(ignored -> streams.remove(response));
    response.write(CHANGE);
  }
}
