package headway.benchmarks.calm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Prints for each slow scenario and each page: the median and the 99th percentile while the server
 * is idle and while it analyses, and the ratio of the latter. Idle and busy rounds take turns, so
 * that what else the computer does falls on both; each figure is the median of the rounds.
 */
public final class Calm {
  private static final int GUESTS = 2;
  private static final int ROUNDS = 5;
  private static final Duration WARMING_UP = Duration.ofSeconds(12);
  private static final Duration ROUND = Duration.ofSeconds(4);
  private static final Duration PAUSE = Duration.ofMillis(10);
  private static final Duration GLANCE = Duration.ofMillis(200);

  /** After so long, what was saved is live. */
  private static final Duration LIVE = Duration.ofMillis(800);

  private static final double GOAL = 3;

  private final ServerProcess server;
  private final List<Guest> guests = new ArrayList<>();
  private int editions;

  private Calm(ServerProcess server) {
    this.server = server;
  }

  /** New guests, whose libraries are still short: every play of theirs makes that page longer. */
  private void welcomeGuests() {
    guests.clear();
    for (int guest = 0; guest < GUESTS; guest++) {
      guests.add(server.guest());
    }
    guests.forEach(Guest::settleIn);
  }

  /** Takes the number of rounds, and the command that starts Headway; or nothing. */
  public static void main(String[] arguments) throws InterruptedException {
    int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
    List<String> given =
        List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
    try (ServerProcess server =
        ServerProcess.start(given.isEmpty() ? List.of("./headway") : given)) {
      Calm calm = new Calm(server);
      calm.welcomeGuests();
      calm.load(WARMING_UP);
      System.out.println("slow scenario  page          idle p50    p99    busy p50    p99   ratio");
      for (SlowScenario scenario : SlowScenario.values()) {
        calm.measure(scenario, rounds);
      }
    }
  }

  private void measure(SlowScenario scenario, int rounds) throws InterruptedException {
    List<Times> idle = new ArrayList<>();
    List<Times> busy = new ArrayList<>();
    int before = editions;
    for (int round = 0; round < rounds; round++) {
      welcomeGuests();
      idle.add(load(ROUND));
      welcomeGuests();
      busy.add(loadWhileAnalysing(scenario));
    }
    for (Page page : Page.values()) {
      double ratio = median(busy, page, 0.99) / median(idle, page, 0.99);
      System.out.printf(
          "%-14s %-12s %9.1f %6.1f %11.1f %6.1f %7.1f  %s%n",
          scenario,
          page,
          median(idle, page, 0.5),
          median(idle, page, 0.99),
          median(busy, page, 0.5),
          median(busy, page, 0.99),
          ratio,
          ratio <= GOAL ? "met" : "missed");
    }
    System.out.printf("%-14s saved %d times in %d rounds%n", scenario, editions - before, rounds);
  }

  private static double median(List<Times> rounds, Page page, double share) {
    double[] sorted =
        rounds.stream().mapToDouble(round -> round.quantile(page, share)).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private Times loadWhileAnalysing(SlowScenario scenario) throws InterruptedException {
    server.save(scenario, ++editions);
    AtomicBoolean over = new AtomicBoolean();
    Thread author = Thread.ofPlatform().start(() -> saveAgain(scenario, server.guest(), over));
    Times times = load(ROUND);
    over.set(true);
    author.join();
    server.delete(scenario);
    server.becomeQuiet();
    return times;
  }

  /** Saves another edition whenever the analysis has come to its end. */
  private void saveAgain(SlowScenario scenario, Guest author, AtomicBoolean over) {
    try {
      while (!over.get()) {
        Thread.sleep(GLANCE);
        if (author.isBroken(scenario)) {
          server.delete(scenario);
          Thread.sleep(LIVE);
          server.save(scenario, ++editions);
          Thread.sleep(LIVE);
        }
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private Times load(Duration duration) throws InterruptedException {
    Map<Guest, Thread> threads = new LinkedHashMap<>();
    Times times = new Times();
    long end = System.nanoTime() + duration.toNanos();
    for (Guest guest : guests) {
      threads.put(guest, Thread.ofPlatform().start(() -> visit(guest, times, end)));
    }
    for (Thread thread : threads.values()) {
      thread.join();
    }
    return times;
  }

  private static void visit(Guest guest, Times times, long end) {
    try {
      while (System.nanoTime() < end) {
        for (Page page : Page.values()) {
          times.add(page, guest.ask(page));
          Thread.sleep(PAUSE);
        }
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
