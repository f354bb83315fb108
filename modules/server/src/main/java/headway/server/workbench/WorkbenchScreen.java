package headway.server.workbench;

import headway.assessment.Skills;
import headway.scenario.ScenarioFiles;
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
    Scenarios.Playable shown = shown(entry);
    return switch (entry) {
      case Scenarios.Broken broken when shown == null -> broken(broken);
      case Scenarios.Broken broken -> readable(broken, shown, broken.files(), broken.faults());
      case Scenarios.Playable playable ->
          readable(playable, shown, playable.saved(), playable.faults());
    };
  }

  /** What was saved last if that can be read, or else what runs; null where nothing can be read. */
  static Scenarios.@Nullable Playable shown(Scenarios.Entry entry) {
    return switch (entry) {
      case Scenarios.Broken broken -> broken.draft();
      case Scenarios.Playable playable -> playable.draft() == null ? playable : playable.draft();
    };
  }

  private Row readable(
      Scenarios.Entry entry,
      Scenarios.Playable shown,
      ScenarioFiles saved,
      List<Diagnostic> faults) {
    Insight insight = insights.of(shown).orElse(null);
    Manuscript manuscript = new Manuscript(shown.scenario(), reader, reader, Map.of());
    List<Diagnostic> told = faults.isEmpty() ? found(entry, shown, insight) : faults;
    Cited cited = new Cited(saved);
    return new Row(
        entry.id(),
        manuscript.words(shown.scenario().title()),
        manuscript.language(),
        health(entry, insight),
        entry instanceof Scenarios.Playable && !faults.isEmpty(),
        shown.scenario().minutes(),
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

  /** What is known of what is shown; of what does not hold, at least why. */
  static List<Diagnostic> found(
      Scenarios.Entry entry, Scenarios.Playable shown, @Nullable Insight insight) {
    if (insight != null) {
      return insight.findings();
    }
    return switch (entry) {
      case Scenarios.Broken broken -> broken.faults();
      case Scenarios.Playable playable ->
          playable.draft() == null ? shown.remarks() : playable.faults();
    };
  }

  /** A null insight is one that is not there yet. */
  static Health health(Scenarios.Entry entry, @Nullable Insight insight) {
    if (!(entry instanceof Scenarios.Playable playable) || !playable.faults().isEmpty()) {
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
