package headway.server.workbench;

import headway.analysis.Analysis;
import headway.analysis.AnalysisDesk;
import headway.assessment.Skills;
import headway.scenario.ScenarioFiles;
import headway.server.library.Scenarios.Playable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each scenario by now. It outlives the analysis, which may be let go of as soon
 * as it is done. Safe for many threads.
 */
final class Insights {
  private static final int MOST_KEPT = 200;

  private final Skills skills;
  private final AnalysisDesk analyses;
  private final Map<String, Asked> byId = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * What was asked of a scenario last. The files are compared as they are held: play scripts are in
   * them, and in no hash.
   */
  private record Asked(ScenarioFiles files, CompletableFuture<Insight> insight) {
    boolean isOf(ScenarioFiles others) {
      return isSame(files, others) && !insight.isCompletedExceptionally();
    }

    @SuppressWarnings("ReferenceEquality") // the same files, not files that are alike
    private static boolean isSame(ScenarioFiles one, ScenarioFiles other) {
      return one == other;
    }
  }

  Insights(Skills skills, AnalysisDesk analyses) {
    this.skills = skills;
    this.analyses = analyses;
  }

  /** Empty where a scenario's states are still being looked at; nobody waits for that. */
  Optional<Insight> of(@Nullable Playable playable) {
    if (playable == null) {
      return Optional.empty();
    }
    CompletableFuture<Insight> insight = asked(playable);
    return insight.isDone() && !insight.isCompletedExceptionally()
        ? Optional.of(insight.resultNow())
        : Optional.empty();
  }

  private synchronized CompletableFuture<Insight> asked(Playable playable) {
    Asked asked = byId.get(playable.id());
    if (asked == null || !asked.isOf(playable.files())) {
      asked = new Asked(playable.files(), begun(playable));
      byId.put(playable.id(), asked);
      if (byId.size() > MOST_KEPT) {
        byId.remove(byId.keySet().iterator().next());
      }
    }
    return asked.insight();
  }

  private CompletableFuture<Insight> begun(Playable playable) {
    CompletableFuture<Analysis> analysis = analyses.analysis(playable.scenario());
    return analysis.thenApply(known -> Insight.of(playable, known, skills));
  }
}
