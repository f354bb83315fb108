package headway.app;

import headway.analysis.Analysis;
import headway.assessment.Skills;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the analysis found, as {@code headway analyse} tells it. */
record AnalysisReport(Analysis analysis, Skills skills, List<DiagnosticReport> findings) {
  Json json() {
    return Json.object()
        .with("scenario", analysis.scenario().id())
        .with("hash", analysis.scenario().hash())
        .with("states", analysis.states())
        .with("transitions", analysis.transitions())
        .with("complete", analysis.complete())
        .with("skills", measured())
        .with("endings", endings())
        .with("findings", findings.stream().map(DiagnosticReport::json).toList());
  }

  private Json measured() {
    Json json = Json.object();
    for (int skill : measuredSkills()) {
      json.with(
          name(skill),
          Json.object()
              .with("random", analysis.random(skill))
              .with("best", analysis.best(skill))
              .with("worst", analysis.worst(skill)));
    }
    return json;
  }

  private List<Integer> measuredSkills() {
    List<Integer> measured = new ArrayList<>();
    for (int skill = 0; analysis.hasWorth() && skill < skills.all().size(); skill++) {
      if (analysis.measures(skill) || isFarmed(skill)) {
        measured.add(skill);
      }
    }
    return measured;
  }

  /** Its best has no bound, which is null in JSON; what to do is among the findings. */
  private boolean isFarmed(int skill) {
    Set<String> measures = analysis.scenario().measures();
    return Double.isInfinite(analysis.best(skill))
        && (measures == null || measures.contains(name(skill)));
  }

  private String name(int skill) {
    return skills.all().get(skill).data().id();
  }

  private Json endings() {
    Json json = Json.object();
    analysis
        .endings()
        .forEach(
            (ending, probability) -> json.with(ending, Json.object().with("random", probability)));
    return json;
  }

  /** The same as a table. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s: %,d states, %,d transitions%s%n",
            analysis.scenario().id(),
            analysis.states(),
            analysis.transitions(),
            analysis.complete() ? "" : ", and more than could be looked at"));
    if (analysis.hasWorth()) {
      text.append(String.format("%n%-24s %10s %10s %10s%n", "Points", "random", "best", "worst"));
      for (int skill : measuredSkills()) {
        text.append(
            String.format(
                "%-24s %10s %10s %10s%n",
                name(skill),
                figure(analysis.random(skill)),
                figure(analysis.best(skill)),
                figure(analysis.worst(skill))));
      }
      text.append(String.format("%n%-24s %10s%n", "Endings", "random"));
      analysis
          .endings()
          .forEach(
              (ending, probability) ->
                  text.append(
                      String.format(Locale.ROOT, "%-24s %9.2f%%%n", ending, 100 * probability)));
    }
    if (!findings.isEmpty()) {
      text.append(System.lineSeparator());
      findings.forEach(finding -> text.append(finding.text()).append(System.lineSeparator()));
    }
    return text.toString().stripTrailing();
  }

  private static String figure(@Nullable Double value) {
    return value == null || value.isInfinite()
        ? "no bound"
        : String.format(Locale.ROOT, "%.3f", value);
  }
}
