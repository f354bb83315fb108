package headway.server.workbench;

import headway.assessment.Skills;
import headway.scenario.diagnostic.Diagnostic;
import headway.server.library.Scenarios;
import headway.server.page.Finding;
import headway.server.page.Health;
import headway.server.page.Workbench.Row;
import headway.server.page.Workbench.States;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the list of scenarios. */
record WorkbenchScreen(Skills skills, Insights insights, String reader) {
  Row row(Scenarios.Entry entry) {
    return switch (entry) {
      case Scenarios.Playable playable -> playable(playable, insights.of(playable).orElse(null));
      case Scenarios.Broken broken -> broken(broken);
    };
  }

  private Row playable(Scenarios.Playable playable, @Nullable Insight insight) {
    Manuscript manuscript = new Manuscript(playable.scenario(), reader, reader, Map.of());
    List<Diagnostic> found = insight == null ? playable.remarks() : insight.findings();
    List<Diagnostic> told = playable.faults().isEmpty() ? found : playable.faults();
    Cited cited = new Cited(playable.faults().isEmpty() ? playable.files() : playable.saved());
    return new Row(
        playable.id(),
        manuscript.words(playable.scenario().title()),
        manuscript.language(),
        health(playable, insight),
        !playable.faults().isEmpty(),
        playable.scenario().minutes(),
        insight == null ? null : new States(insight.states(), insight.complete()),
        insight == null ? null : new BotRows(insight, skills).foremost().orElse(null),
        errors(told),
        told.size() - errors(told),
        firstError(cited, told));
  }

  private Row broken(Scenarios.Broken broken) {
    return new Row(
        broken.id(),
        broken.id(),
        "",
        Health.BROKEN,
        false,
        null,
        null,
        null,
        errors(broken.faults()),
        broken.faults().size() - errors(broken.faults()),
        firstError(new Cited(broken.files()), broken.faults()));
  }

  /** A null insight is one that is not there yet. */
  static Health health(Scenarios.Playable playable, @Nullable Insight insight) {
    if (!playable.faults().isEmpty()) {
      return Health.BROKEN;
    }
    if (insight == null) {
      return Health.LOOKING;
    }
    if (insight.hasErrors()) {
      return Health.BROKEN;
    }
    return insight.findings().isEmpty() ? Health.HOLDS : Health.REMARKS;
  }

  private static int errors(List<Diagnostic> diagnostics) {
    return (int) diagnostics.stream().filter(Diagnostic::isError).count();
  }

  private static @Nullable Finding firstError(Cited cited, List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(cited::finding)
        .orElse(null);
  }
}
