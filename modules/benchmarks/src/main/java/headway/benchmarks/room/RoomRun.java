package headway.benchmarks.room;

import headway.benchmarks.Readme;
import headway.benchmarks.Spread;
import headway.benchmarks.Surroundings;
import headway.server.page.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures a full room several times over, prints each round and then the table, and writes the
 * table where it is shown. What could not be measured says so, and the rest is measured all the
 * same.
 */
public final class RoomRun implements AutoCloseable {
  private static final int CALM_PER_SECOND = 5;
  private static final int TURNS = 6;
  private static final long TURN_NANOS = 400_000_000L;

  /** More than a player makes in a turn, on any computer. */
  private static final int TALKS = 30;

  private static final int STEPS = 12;

  private final Path folder;
  private final ServerProcess headway;
  private final ServerProcess bare;
  private final Trainer trainer;
  private final Rate rate = new Rate();
  private final List<Player> players;
  private final Browser reader;
  private final String page;
  private final int people;
  private final Rounds rounds = new Rounds();

  private RoomRun(Path root, Path folder, int people) {
    this.folder = folder;
    this.people = people;
    headway = ServerProcess.headway(root, folder);
    bare = ServerProcess.bare(folder);
    trainer = Trainer.first(headway);
    players =
        IntStream.range(0, Rate.ASKERS).mapToObj(ignored -> new Player(headway.port())).toList();
    reader = new Browser(headway.port());
    page = reader.post("/scenarios/" + Talk.ID + "/playthroughs").expected(303).location();
  }

  /**
   * Takes the project's folder, a number of rounds, and how many people there are in the room.
   *
   * @throws IOException where a page cannot be written
   * @throws InterruptedException where the measuring is called off
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path root = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    int people = Integer.parseInt(arguments[2]);
    double taken = 0;
    Path folder = Files.createTempDirectory("headway-room");
    String table;
    try (RoomRun run = new RoomRun(root, folder, people)) {
      run.warmUp();
      try (Hall hall = Hall.fill(run.headway, run.bare, run.trainer, people)) {
        for (int round = 1; round <= count; round++) {
          System.out.println("round " + round);
          taken = Math.max(taken, Neighbours.share());
          run.measure(hall);
        }
      }
      table = run.table(count, taken);
    }
    System.out.println();
    System.out.println(table);
    Readme.put("room", table, root.resolve("README.md"));
  }

  /** What is held against each other must be the same, and warm. */
  private void warmUp() {
    int bytes = players.getFirst().bytesOfATalk();
    Pages pages = Pages.load();
    int same =
        IntStream.rangeClosed(2, Talk.MOVES)
            .map(turn -> Talk.part(pages, turn).getBytes(StandardCharsets.UTF_8).length)
            .sum();
    if (Math.abs(bytes - same) > bytes / 20) {
      throw new IllegalStateException(
          "A talk of Headway's has %d bytes, the bare one's %d".formatted(bytes, same));
    }
    WarmUp warmUp = new WarmUp();
    while (warmUp.isRising()) {
      warmUp.add(Arrays.stream(turns()).mapToDouble(rates -> Spread.of(rates).median()).toArray());
    }
    System.out.println("warm after " + warmUp.stretches() * TURNS + " turns of each");
  }

  /** Moves, bare moves, scenes and hellos a second, by turns. */
  private double[][] turns() {
    List<DoubleSupplier> all = List.of(this::moves, this::bareMoves, this::scenes, this::hellos);
    double[][] rates = new double[all.size()][TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      for (int which = 0; which < rates.length; which++) {
        rates[which][turn] = all.get(which).getAsDouble();
      }
    }
    return rates;
  }

  private double moves() {
    players.forEach(player -> player.begin(TALKS));
    return rate.perSecond(players, TURN_NANOS);
  }

  private double bareMoves() {
    return bareRate(browser -> browser.postForPart("/moves", "turn", "1", "move", "ask"));
  }

  private double scenes() {
    return rate(headway, reader.cookies(), browser -> browser.get(page));
  }

  private double hellos() {
    return bareRate(browser -> browser.get("/hello"));
  }

  private double bareRate(Function<Browser, Browser.Page> ask) {
    return rate(bare, "", ask);
  }

  private double rate(ServerProcess server, String cookies, Function<Browser, Browser.Page> ask) {
    List<Browser> browsers =
        Stream.generate(() -> new Browser(server.port(), cookies)).limit(Rate.ASKERS).toList();
    try {
      return rate.perSecond(
          browsers.stream()
              .<Rate.Asker>map(
                  browser ->
                      () -> {
                        ask.apply(browser).expected(200);
                        return true;
                      })
              .toList(),
          TURN_NANOS);
    } finally {
      browsers.forEach(Browser::close);
    }
  }

  /** One of the stretches of a round. */
  private interface Stretch {
    void run() throws IOException, InterruptedException;
  }

  private void measure(Hall hall) throws InterruptedException {
    attempt("moves and scenes", this::rates);
    attempt("open streams", () -> hall.measure(rounds, STEPS));
    attempt("joining", this::join);
    attempt("voting", this::vote);
  }

  private static void attempt(String what, Stretch stretch) throws InterruptedException {
    try {
      stretch.run();
    } catch (IOException | RuntimeException broken) {
      System.out.println("  " + what + " could not be measured: " + broken);
    }
  }

  private void rates() {
    List<Spread> rates = Arrays.stream(turns()).map(Spread::of).toList();
    rounds.add(Measure.MOVES, rates.get(0).median(), rates.get(1).median());
    rounds.add(Measure.SCENES, rates.get(2).median(), rates.get(3).median());
  }

  private void join() throws IOException, InterruptedException {
    int few = Math.min(people, (int) (CALM_PER_SECOND * CrowdRun.DURATION.toMillis() / 1000));
    Map<String, Double> calm = crowd(few, Part.JOIN);
    Map<String, Double> full = crowd(people, Part.PLAY);
    rounds.add(Measure.JOINED, found(full, "joined") / people);
    rounds.add(Measure.JOIN_SECONDS, found(full, "join-seconds"));
    rounds.add(Measure.JOIN, found(full, "join"));
    rounds.add(Measure.PAGE, found(full, "page"), found(calm, "page"));
    rounds.add(Measure.TOLD, found(full, "told") / people);
    rounds.add(Measure.MOVE, found(full, "acknowledged"));
    rounds.add(Measure.ON_BOARD, found(full, "on-wall"));
  }

  private void vote() throws IOException, InterruptedException {
    Map<String, Double> full = crowd(people, Part.VOTE);
    rounds.add(Measure.VOTE, found(full, "acknowledged"));
    rounds.add(Measure.VOTE_ON_WALL, found(full, "on-wall"));
  }

  private Map<String, Double> crowd(int count, Part part) throws IOException, InterruptedException {
    return CrowdProcess.run(headway, trainer, count, part, reader.cookies(), page, folder);
  }

  private static double found(Map<String, Double> all, String name) {
    return all.getOrDefault(name, Double.NaN);
  }

  private String table(int count, double taken) {
    String trust =
        taken <= Neighbours.QUIET
            ? ""
            : "%nOther programs took up to %.0f %% of the processors: **do not trust these figures.**%n"
                .formatted(100 * taken);
    return rounds.table()
        + "%s%nMedian of %d rounds, %d people. %s."
            .formatted(trust, count, people, Surroundings.told());
  }

  @Override
  public void close() {
    rate.close();
    players.forEach(Player::close);
    reader.close();
    trainer.close();
    bare.close();
    headway.close();
  }
}
