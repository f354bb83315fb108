package headway.server;

import headway.analysis.AnalysisDesk;
import headway.assessment.Skills;
import headway.store.Database;
import io.vertx.core.Vertx;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What a server runs on, closed as a whole.
 *
 * @param workers runs what may block, each task on a virtual thread of its own
 */
record Foundation(Database database, AnalysisDesk analyses, Vertx vertx, ExecutorService workers)
    implements AutoCloseable {

  static Foundation on(Database database, Skills skills) {
    return new Foundation(
        database,
        new AnalysisDesk(skills),
        Vertx.vertx(),
        Executors.newVirtualThreadPerTaskExecutor());
  }

  /** Lets requests that are under way end; calls off analyses. */
  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
    workers.close();
    analyses.close();
    database.close();
  }
}
