package headway.benchmarks.room;

import io.gatling.app.Gatling;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A process that has a crowd join, and looks at a page and at the wall meanwhile. What it found it
 * prints.
 */
final class CrowdRun {
  /** So long they go on joining, so that the last has half a second to be in a seat within ten. */
  static final Duration DURATION = Duration.ofMillis(9500);

  private static final int LONGEST_WAIT = 20;
  private static final AtomicReference<@Nullable CrowdRun> CURRENT = new AtomicReference<>();

  private final int port;
  private final Trainer trainer;
  private final String address;
  private final String code;
  private final int people;
  private final Part part;
  private final String proberCookies;
  private final String proberPath;
  private final AtomicInteger arrived = new AtomicInteger();
  private final AtomicInteger told = new AtomicInteger();
  private final Queue<Long> joins = new ConcurrentLinkedQueue<>();
  private final Queue<Long> acts = new ConcurrentLinkedQueue<>();
  private final Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
  private volatile long first;
  private volatile long last;
  private @Nullable Prober prober;
  private @Nullable BoardWatch wall;

  private CrowdRun(String[] arguments) {
    port = Integer.parseInt(arguments[0]);
    trainer = new Trainer(new Browser(port, arguments[1]));
    address = arguments[2];
    code = arguments[3];
    people = Integer.parseInt(arguments[4]);
    part = Part.valueOf(arguments[5]);
    proberCookies = arguments[6];
    proberPath = arguments[7];
  }

  /**
   * Takes the port, a trainer's cookies, the workshop's address and code, how many join, the part
   * that they take, and whose page is asked for meanwhile: their cookies, and where. And a folder
   * that Gatling may use.
   */
  public static void main(String[] arguments) {
    CrowdRun run = new CrowdRun(arguments);
    CURRENT.set(run);
    run.begin();
    Gatling.main(
        new String[] {
          "--simulation",
          Crowd.class.getName(),
          "--no-reports",
          "--results-folder",
          Path.of(arguments[8]).resolve("gatling").toString()
        });
  }

  static CrowdRun current() {
    return Objects.requireNonNull(CURRENT.get());
  }

  int port() {
    return port;
  }

  String code() {
    return code;
  }

  Part part() {
    return part;
  }

  int people() {
    return people;
  }

  private void begin() {
    byte[] looking = trainer.watching(address + "/screen/live");
    wall =
        switch (part) {
          case JOIN -> null;
          case PLAY -> BoardWatch.ofPeopleIn(Talk.scene(2), port, looking);
          case VOTE -> BoardWatch.ofVotes(port, looking);
        };
  }

  /** Somebody begins to join. */
  synchronized long arrived() {
    long now = System.nanoTime();
    if (arrived.incrementAndGet() == 1) {
      first = now;
      prober = Prober.begin(port, proberCookies, proberPath);
      Thread.ofPlatform().daemon().start(this::lead);
    }
    return now;
  }

  /** Somebody has a seat. */
  void joined(long begun) {
    long now = System.nanoTime();
    joins.add(now - begun);
    last = now;
  }

  /** Begins once all are there. */
  private void lead() {
    try {
      for (int tenths = 0; tenths < LONGEST_WAIT * 10 && joins.size() < people; tenths++) {
        Thread.sleep(100);
      }
      report();
      if (part != Part.JOIN) {
        Thread.sleep(1000);
        trainer.step(address, "brief");
        trainer.step(address, "begin");
      }
      if (part == Part.VOTE) {
        trainer.openVote(address);
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private synchronized void report() {
    if (prober == null) {
      return;
    }
    say("page", Quantile.p99Millis(prober.end()));
    prober = null;
    say("joined", joins.size());
    say("join-seconds", (last - first) / 1e9);
    say("join", Quantile.p99Millis(joins));
  }

  private static void say(String what, double figure) {
    System.out.println("crowd\t" + what + "\t" + figure);
  }

  /** Somebody's stream said that the practice has begun. */
  void told() {
    told.incrementAndGet();
  }

  /** Somebody's move or vote was acknowledged. */
  void acted(long begun) {
    acts.add(begun);
    acknowledged.add(System.nanoTime() - begun);
  }

  /** At the end. */
  void tell() {
    report();
    if (wall != null) {
      say("told", told.get());
      say("acknowledged", Quantile.p99Millis(acknowledged));
      say("on-wall", Quantile.p99Millis(onBoard(wall.shown())));
    }
  }

  /** The wall only counts: the first to act is the first to be counted. */
  private List<Long> onBoard(List<Long> shown) {
    List<Long> sent = new ArrayList<>(acts);
    Collections.sort(sent);
    List<Long> took = new ArrayList<>();
    for (int act = 0; act < sent.size(); act++) {
      took.add(act < shown.size() ? shown.get(act) - sent.get(act) : Long.MAX_VALUE);
    }
    return took;
  }
}
