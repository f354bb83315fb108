package headway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.assessment.Skills;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed with SIGKILL under writing clients; what it acknowledged stays. */
class KilledServerTest {
  private static final int KILLS = 20;
  private static final int CLIENTS = 4;
  private static final String ROUND =
      """
      format: 1
      id: round
      language: en
      title: Round and round
      summary: As long as one likes.
      briefing: Go on.
      minutes: 1
      level: 1
      cast: {customer: {name: Kim}}
      start: here
      scenes:
        here:
          lines: [{customer: And then?}]
          choices:
            - {id: on, say: And then., goto: here}
            - {id: off, say: Enough., goto: done}
      endings:
        done: {outcome: stop, fit: poor, title: Done, text: Done.}
      """;

  @TempDir Path folder;

  @Test
  void every_acknowledged_move_outlives_twenty_kills() throws Exception {
    Path scenario = Files.createDirectories(folder.resolve("scenarios/round"));
    Files.writeString(scenario.resolve("scenario.yaml"), ROUND);
    Map<String, Talk> talks = new ConcurrentHashMap<>();
    Random random = new Random(7);
    int acknowledged = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      try (Killable server = Killable.over(folder)) {
        for (Talk talk : talks.values()) {
          talk.isAllThere(server.port());
        }
        acknowledged += writeUntilKilled(server, talks, 20 + random.nextInt(180));
      }
    }
    try (Killable server = Killable.over(folder)) {
      for (Talk talk : talks.values()) {
        talk.isAllThere(server.port());
      }
    }
    assertTrue(acknowledged > KILLS * 20, "moves acknowledged: " + acknowledged);
  }

  /** Four clients write; after so many acknowledged moves the server is killed under them. */
  private static int writeUntilKilled(Killable server, Map<String, Talk> talks, int moves)
      throws Exception {
    CountDownLatch enough = new CountDownLatch(moves);
    List<Future<Integer>> clients = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (int client = 0; client < CLIENTS; client++) {
        clients.add(threads.submit(() -> write(server.port(), talks, enough)));
      }
      enough.await();
      server.kill();
    }
    int acknowledged = 0;
    for (Future<Integer> client : clients) {
      acknowledged += client.get();
    }
    return acknowledged;
  }

  private static int write(int port, Map<String, Talk> talks, CountDownLatch enough) {
    int acknowledged = 0;
    try {
      Visitor visitor = new Visitor(port);
      visitor.get("/scenarios");
      Talk talk = new Talk(visitor, visitor.begin("round"));
      talks.put(talk.address, talk);
      while (true) {
        HttpResponse<String> answer =
            visitor.post(
                talk.address + "/moves",
                "turn",
                Integer.toString(talk.made.get() + 1),
                "move",
                "on");
        assertEquals(303, answer.statusCode());
        talk.made.incrementAndGet();
        acknowledged++;
        enough.countDown();
      }
    } catch (UncheckedIOException killed) {
      return acknowledged;
    }
  }

  /** One client's playthrough, and how many of its moves were acknowledged. */
  private static final class Talk {
    private final Visitor visitor;
    private final String address;
    private final AtomicInteger made = new AtomicInteger();

    private Talk(Visitor visitor, String address) {
      this.visitor = visitor;
      this.address = address;
    }

    /** One move more than acknowledged may be there: its answer was on the way. */
    void isAllThere(int port) {
      int turn = Integer.parseInt(Visitor.turnOf(visitor.at(port).get(address).body()));
      int acknowledged = made.get();
      String told = "Acknowledged " + acknowledged + ", there " + (turn - 1);
      assertTrue(turn >= acknowledged + 1, told);
      assertTrue(turn <= acknowledged + 2, told);
    }
  }

  /** A server in a process of its own. */
  private record Killable(Process process, int port) implements AutoCloseable {
    static Killable over(Path folder) throws IOException {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "--sun-misc-unsafe-memory-access=allow",
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  Serving.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
      String port = output.readLine();
      assertTrue(port != null, "The server did not start");
      return new Killable(process, Integer.parseInt(port));
    }

    void kill() {
      process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
      kill();
    }
  }

  /** The process: a server that says its port and goes on. */
  static final class Serving {
    public static void main(String[] folder) throws InterruptedException {
      Path home = Path.of(folder[0]);
      ServerOptions options =
          new ServerOptions(0, false, home.resolve("scenarios"), home.resolve("data"), null, false);
      if (HeadwayServer.start(options, Skills.installed())
          instanceof Starting.Started(HeadwayServer server)) {
        System.out.println(server.port());
        Thread.currentThread().join();
      }
    }
  }
}
