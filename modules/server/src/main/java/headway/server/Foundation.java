package headway.server;

import headway.analysis.AnalysisDesk;
import headway.assessment.Skills;
import headway.scenario.read.ScenarioReader;
import headway.server.library.Scenarios;
import headway.server.workshop.Rooms;
import headway.store.Database;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What a server runs on, closed as a whole.
 *
 * @param workers runs what may block, each task on a virtual thread of its own
 */
record Foundation(
    Database database,
    AnalysisDesk analyses,
    Scenarios scenarios,
    Rooms rooms,
    Vertx vertx,
    ExecutorService workers)
    implements AutoCloseable {
  /** A room that nobody needs leaves after that, or after twice that. */
  private static final Duration TIDYING = Duration.ofMinutes(15);

  private static final Duration DAY = Duration.ofDays(1);

  static Foundation on(Database database, Path scenarios, Skills skills) {
    AnalysisDesk analyses = new AnalysisDesk(skills);
    Rooms rooms = new Rooms(database.workshops(), InstantSource.system(), new SecureRandom());
    Vertx vertx = Vertx.vertx();
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    vertx.setPeriodic(TIDYING.toMillis(), _ -> workers.execute(rooms::tidy));
    return new Foundation(
        database,
        analyses,
        Scenarios.watch(
            scenarios,
            new ScenarioReader(skills.catalogue()),
            database.scenarioTexts(),
            new Proofs(analyses)),
        rooms,
        vertx,
        workers);
  }

  /** Does something by and by, from now on; must not fail. */
  void daily(Runnable task) {
    workers.execute(task);
    vertx.setPeriodic(DAY.toMillis(), _ -> workers.execute(task));
  }

  /** Lets requests that are under way end; calls off analyses. */
  @Override
  public void close() {
    scenarios.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
    workers.close();
    rooms.close();
    analyses.close();
    database.close();
  }
}
