package headway.analysis;

import headway.assessment.Skills;
import headway.scenario.Scenario;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Where analyses are asked for. They are made one after another on a thread of their own, so that
 * nobody who plays waits for one, and kept by the scenario's hash and the rules version. Safe for
 * many threads.
 */
public final class AnalysisDesk implements AutoCloseable {
  private final Limits limits = Limits.besideOthers(Analysis.MOST_STATES);
  private final Skills skills;
  private final ExecutorService thread;
  private final Map<String, CompletableFuture<Analysis>> asked =
      new LinkedHashMap<>(16, 0.75f, true);

  // The priority is a hint and no more: whoever plays goes first where a system heeds it.
  @SuppressWarnings("ThreadPriorityCheck")
  public AnalysisDesk(Skills skills) {
    this.skills = skills;
    thread =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("analysis").priority(Thread.MIN_PRIORITY).factory());
  }

  /**
   * The analysis of a scenario, begun if it was not. Returns at once; cancelling the future changes
   * nothing for others who asked.
   */
  public CompletableFuture<Analysis> analysis(Scenario scenario) {
    return asked(scenario).copy();
  }

  /** Begins the analysis of a scenario, if it was not begun, for whoever asks for it later. */
  public void begin(Scenario scenario) {
    CompletableFuture<Analysis> _ = asked(scenario);
  }

  private synchronized CompletableFuture<Analysis> asked(Scenario scenario) {
    String key = key(scenario);
    CompletableFuture<Analysis> known = asked.get(key);
    if (known != null && !known.isCompletedExceptionally()) {
      return known;
    }
    CompletableFuture<Analysis> begun =
        CompletableFuture.supplyAsync(
            () -> Analysis.of(scenario, skills, limits, Progress.UNTOLD), thread);
    asked.put(key, begun);
    CompletableFuture<Void> _ = begun.thenRun(this::forgetOldest);
    return begun;
  }

  /** The analysis of a scenario if it is there already; begins none. */
  public synchronized Optional<Analysis> ready(Scenario scenario) {
    CompletableFuture<Analysis> known = asked.get(key(scenario));
    return known == null || !isThere(known) ? Optional.empty() : Optional.of(known.resultNow());
  }

  private String key(Scenario scenario) {
    return scenario.hash() + " " + skills.rulesVersion();
  }

  private static boolean isThere(CompletableFuture<Analysis> future) {
    return future.isDone() && !future.isCompletedExceptionally();
  }

  /** Those that were not asked for the longest go first; the latest always stays. */
  private synchronized void forgetOldest() {
    long kept = 0;
    for (CompletableFuture<Analysis> future : asked.values()) {
      kept += isThere(future) ? future.resultNow().states() : 0;
    }
    Iterator<CompletableFuture<Analysis>> oldest = asked.values().iterator();
    int left = asked.size();
    while (kept > limits.keptStates() && left-- > 1) {
      CompletableFuture<Analysis> future = oldest.next();
      if (isThere(future)) {
        kept -= future.resultNow().states();
        oldest.remove();
      }
    }
  }

  /** Calls off what is still under way; whoever waits is told by an exceptional future. */
  @Override
  public synchronized void close() {
    thread.shutdownNow();
    asked.values().forEach(future -> future.cancel(false));
  }
}
