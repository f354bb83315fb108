package headway.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.people.PersonId;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests and replies over real HTTP, where the pages themselves are broken. */
final class ExchangeTest {
  private Vertx vertx;
  private ExecutorService workers;
  private HttpServer server;

  @BeforeEach
  void listenWithPagesThatCannotBeDrawn() {
    vertx = Vertx.vertx();
    workers = Executors.newVirtualThreadPerTaskExecutor();
    Exchange exchange =
        new Exchange(
                vertx,
                workers,
                new byte[32],
                false,
                () -> PersonId.of(new byte[PersonId.BYTES]),
                _ -> Optional.empty(),
                _ -> false,
                (status, code, language) -> {
                  throw new IllegalStateException("No such template");
                })
            .get(
                "/broken",
                _ -> {
                  throw new IllegalStateException("Broken as well");
                })
            .get("/gone", _ -> Reply.notFound())
            .get("/whole", _ -> Reply.page("Here"));
    server =
        vertx
            .createHttpServer()
            .requestHandler(exchange.router())
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  @AfterEach
  void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
    workers.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + server.actualPort() + path))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void whoeverMetAFailureIsAnsweredEvenIfItsPageIsBrokenToo() throws Exception {
    for (String path : new String[] {"/broken", "/gone", "/nowhere"}) {
      HttpResponse<String> answer = get(path);
      assertEquals(path.equals("/broken") ? 500 : 404, answer.statusCode(), path);
      assertEquals(
          "text/plain; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
      assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
      assertTrue(answer.body().matches("Headway \\d{3}: [A-Z0-9-]{4,}\\n"), answer.body());
    }
    assertEquals("Here", get("/whole").body());
  }
}
