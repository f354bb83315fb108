package headway.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Some who look read what they are told, and some never do. */
final class EventStreamTest {
  private static final int FOREVER = 3_600_000;

  /** More than the machine keeps for anyone, so that few of these fill every queue. */
  private static final int PAGE_SIZE = 4 * 1024 * 1024;

  private static final int CHANGES = 12;

  private final List<Looking> looking = new CopyOnWriteArrayList<>();
  private final AtomicInteger change = new AtomicInteger();
  private final Vertx vertx = Vertx.vertx();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final OpenStreams streams = new OpenStreams(2, 2);
  private volatile int patience = FOREVER;
  private int port;

  /** Somebody's page, which is told of every change. */
  private final class Looking implements Feed {
    final CountDownLatch gone = new CountDownLatch(1);
    final AtomicInteger looks = new AtomicInteger();
    volatile boolean allowed = true;
    volatile Runnable news = () -> {};

    @Override
    public Watch watch(Runnable told) {
      news = told;
      return gone::countDown;
    }

    @Override
    public Map<String, String> now() {
      looks.incrementAndGet();
      int seen = change.get();
      return Map.of("change", seen + "\n" + "x".repeat(PAGE_SIZE));
    }

    @Override
    public boolean lasts() {
      return allowed;
    }
  }

  @BeforeEach
  void listen() {
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(
                request -> {
                  Looking feed = new Looking();
                  looking.add(feed);
                  OpenStreams.Place place = streams.take("Sam", "::1").orElseThrow();
                  EventStream.open(request, feed, vertx, workers, place, patience);
                })
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    port = server.actualPort();
  }

  @AfterEach
  void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
    workers.close();
  }

  /** A connection that has asked, and is answered. */
  private Socket ask() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.setSoTimeout(60_000);
    int before = looking.size();
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    socket
        .getOutputStream()
        .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    while (looking.size() == before) {
      Thread.onSpinWait();
    }
    return socket;
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  private static void readUntil(BufferedReader reader, String expected) throws IOException {
    String line = reader.readLine();
    while (line != null && !line.equals(expected)) {
      line = reader.readLine();
    }
    assertEquals(expected, line);
  }

  private void tellOfAChange() {
    change.incrementAndGet();
    looking.forEach(each -> each.news.run());
  }

  @Test
  void whoeverNeverReadsKeepsNobodyWaitingAndIsNotToldMoreThanTheyCouldRead() throws Exception {
    try (Socket stuck = ask();
        Socket other = ask()) {
      BufferedReader reader = reader(other);
      readUntil(reader, "data: 0");
      for (int told = 1; told <= CHANGES; told++) {
        tellOfAChange();
        readUntil(reader, "data: " + told);
      }
      assertTrue(
          looking.getFirst().looks.get() <= 3,
          "what is not read is not drawn up: " + looking.getFirst().looks);
      assertEquals(1, looking.getFirst().gone.getCount());
      readUntil(reader(stuck), "data: " + CHANGES);
    }
  }

  @Test
  void whoeverReadsNothingForTooLongIsCutOff() throws Exception {
    patience = 1;
    try (Socket stuck = ask()) {
      Looking feed = looking.getFirst();
      for (int told = 1; told <= CHANGES && feed.looks.get() < 3; told++) {
        tellOfAChange();
      }
      assertTrue(feed.gone.await(10, TimeUnit.SECONDS), "nobody watches for them any more");
      assertTrue(stuck.isConnected());
    }
  }

  @Test
  void whoeverMayNotLookOnIsToldSoOnce() throws Exception {
    try (Socket socket = ask()) {
      BufferedReader reader = reader(socket);
      readUntil(reader, "data: 0");
      looking.getFirst().allowed = false;
      tellOfAChange();
      readUntil(reader, "event: over");
      assertTrue(looking.getFirst().gone.await(10, TimeUnit.SECONDS));
      assertEquals(1, looking.getFirst().looks.get());
    }
  }

  @Test
  void whoeverComesBackTooOftenIsToldAndTheirOldestLineIsCut() throws Exception {
    try (Socket lost = ask();
        Socket second = ask();
        Socket third = ask()) {
      assertTrue(looking.getFirst().gone.await(10, TimeUnit.SECONDS), "nobody listens there");
      reader(lost).lines().forEach(_ -> {});
      readUntil(reader(second), "data: 0");
      readUntil(reader(third), "data: 0");
      assertEquals(2, streams.count());
    }
    for (Looking each : looking) {
      assertTrue(each.gone.await(10, TimeUnit.SECONDS));
    }
    assertEquals(0, streams.count(), "places of those who are gone are free");
  }
}
