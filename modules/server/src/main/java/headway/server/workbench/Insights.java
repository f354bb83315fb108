package headway.server.workbench;

import headway.analysis.Analysis;
import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.server.library.Scenarios.Playable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What is known of each scenario by now. Safe for many threads. */
final class Insights {
  private final Skills skills;
  private final Function<Scenario, Optional<Analysis>> analyses;
  private final Map<String, Known> byId = new ConcurrentHashMap<>();

  /** The files are compared as they are held: play scripts are in them, and in no hash. */
  private record Known(ScenarioFiles files, Insight insight) {}

  Insights(Skills skills, Function<Scenario, Optional<Analysis>> analyses) {
    this.skills = skills;
    this.analyses = analyses;
  }

  /** Empty where a scenario's states are still being looked at; that goes on without us. */
  @SuppressWarnings("ReferenceEquality") // the same files, not files that are alike
  Optional<Insight> of(Playable playable) {
    Known known = byId.get(playable.id());
    if (known != null && known.files() == playable.files()) {
      return Optional.of(known.insight());
    }
    return analyses
        .apply(playable.scenario())
        .map(analysis -> keep(playable, Insight.of(playable, analysis, skills)));
  }

  private Insight keep(Playable playable, Insight insight) {
    byId.put(playable.id(), new Known(playable.files(), insight));
    return insight;
  }
}
