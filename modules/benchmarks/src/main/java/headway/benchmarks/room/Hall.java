package headway.benchmarks.room;

import headway.benchmarks.Spread;
import java.util.ArrayList;
import java.util.List;

/** A full room whose streams are held open, and the bare server with as many. */
final class Hall implements AutoCloseable {
  private static final int UNREAD = 100;
  private static final long BETWEEN_MILLIS = 150;

  private final ServerProcess headway;
  private final ServerProcess bare;
  private final Trainer trainer;
  private final Trainer.Room room;
  private final List<byte[]> seats = new ArrayList<>();
  private final List<byte[]> places = new ArrayList<>();
  private final Browser teller;
  private boolean paused;

  private Hall(ServerProcess headway, ServerProcess bare, Trainer trainer, int people) {
    this.headway = headway;
    this.bare = bare;
    this.trainer = trainer;
    this.room = trainer.open("own");
    this.teller = new Browser(bare.port());
    for (int number = 1; number <= people; number++) {
      try (Browser browser = new Browser(headway.port())) {
        browser.post(room.door(), "name", "Guest " + number).expected(303);
        seats.add(browser.asking(room.seat() + "/live", "text/event-stream"));
      }
      places.add(teller.asking("/stream", "text/event-stream"));
    }
    trainer.step(room.address(), "brief");
    trainer.step(room.address(), "begin");
  }

  static Hall fill(ServerProcess headway, ServerProcess bare, Trainer trainer, int people) {
    return new Hall(headway, bare, trainer, people);
  }

  /** One round: memory first, then how fast everyone is told, then the same beside the unread. */
  void measure(Rounds rounds, int steps) throws InterruptedException {
    long headwayBefore = headway.liveBytes();
    long bareBefore = bare.liveBytes();
    try (Streams people = new Streams(headway.port());
        Streams crowd = new Streams(bare.port());
        Streams unread = new Streams(headway.port())) {
      people.open(seats);
      crowd.open(places);
      rounds.add(
          Measure.MEMORY,
          perStream(headway.liveBytes() - headwayBefore),
          perStream(bare.liveBytes() - bareBefore));
      double[] told = new double[steps];
      double[] bareTold = new double[steps];
      for (int step = 0; step < steps; step++) {
        told[step] = p99Millis(people, this::pauseOrResume);
        bareTold[step] = p99Millis(crowd, () -> teller.post("/told").expected(200));
      }
      double usual = Spread.of(told).median();
      rounds.add(Measure.FAN_OUT, usual, Spread.of(bareTold).median());

      unread.openUnread(UNREAD, trainer.watching(room.address() + "/live"));
      Thread.sleep(2000);
      p99Millis(people, this::pauseOrResume);
      long before = headway.liveBytes();
      double[] beside = new double[steps];
      for (int step = 0; step < steps; step++) {
        beside[step] = p99Millis(people, this::pauseOrResume);
      }
      rounds.add(Measure.UNREAD, Spread.of(beside).median(), usual);
      rounds.add(Measure.FLAT, headway.liveBytes() / 1e6, before / 1e6);
    }
    Thread.sleep(500);
  }

  private double perStream(long bytes) {
    return (double) bytes / seats.size();
  }

  private void pauseOrResume() {
    trainer.step(room.address(), paused ? "resume" : "pause");
    paused = !paused;
  }

  /** How long after it was asked for the slowest in a hundred streams was told. */
  private static double p99Millis(Streams streams, Runnable change) throws InterruptedException {
    Thread.sleep(BETWEEN_MILLIS);
    streams.expect();
    long begun = System.nanoTime();
    change.run();
    List<Long> took = new ArrayList<>();
    for (long at : streams.await()) {
      took.add(at - begun);
    }
    return Quantile.p99Millis(took);
  }

  @Override
  public void close() {
    teller.close();
  }
}
