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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests and replies over real HTTP, where the pages themselves are broken. */
final class ExchangeTest {
  /** Somewhere nothing happens. */
  private static final Feed SILENT =
      new Feed() {
        @Override
        public Watch watch(Runnable news) {
          return () -> {};
        }

        @Override
        public Map<String, String> now() {
          return Map.of("state", "silent");
        }
      };

  private final AtomicInteger people = new AtomicInteger();
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
                this::newPerson,
                _ -> Optional.empty(),
                _ -> false,
                (status, code, language) -> {
                  throw new IllegalStateException("No such template");
                },
                new OpenStreams(1, 1))
            .get(
                "/broken",
                _ -> {
                  throw new IllegalStateException("Broken as well");
                })
            .get("/gone", _ -> Reply.notFound())
            .get("/whole", _ -> Reply.page("Here"))
            .get("/live", _ -> new Reply.Live(SILENT));
    server =
        vertx
            .createHttpServer()
            .requestHandler(exchange.router())
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  private PersonId newPerson() {
    byte[] bytes = new byte[PersonId.BYTES];
    bytes[0] = (byte) people.incrementAndGet();
    return PersonId.of(bytes);
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

  @Test
  void whereAnAddressHoldsAllItsStreamsTheNextIsTurnedAwayAndToldToAskAgain() throws Exception {
    HttpClient first = HttpClient.newHttpClient();
    HttpRequest live =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.actualPort() + "/live"))
            .build();
    HttpResponse<Stream<String>> open = first.send(live, HttpResponse.BodyHandlers.ofLines());
    assertEquals(200, open.statusCode());
    HttpResponse<String> refused = get("/live");
    assertEquals(429, refused.statusCode());
    assertEquals("5", refused.headers().firstValue("Retry-After").orElse(""));
    assertTrue(refused.body().startsWith("Headway 429: "), refused.body());
    assertEquals(200, get("/whole").statusCode(), "pages are shown all the same");
    first.shutdownNow();
    int again = get(live).statusCode();
    while (again == 429) {
      again = get(live).statusCode();
    }
    assertEquals(200, again);
  }

  private static HttpResponse<Stream<String>> get(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
  }
}
