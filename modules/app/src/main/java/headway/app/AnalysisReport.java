package headway.app;

import headway.analysis.Analysis;
import headway.analysis.Bot;
import headway.analysis.BotScore;
import headway.analysis.SceneDecision;
import headway.assessment.Skills;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        .with("bots", bots())
        .with("decisions", analysis.decisions().stream().map(AnalysisReport::decision).toList())
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
      if (analysis.measures(skill)) {
        measured.add(skill);
      }
    }
    return measured;
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

  private Json bots() {
    Json bots = Json.object();
    for (Bot bot : Bot.values()) {
      Json languages = Json.object();
      for (BotScore score : analysis.bots()) {
        if (score.bot() == bot) {
          languages.with(score.language(), Json.of(score.raw()));
        }
      }
      if (!languages.fields().isEmpty()) {
        bots.with(bot.id(), languages);
      }
    }
    return bots;
  }

  private static Json decision(SceneDecision decision) {
    Json options = Json.object();
    decision.options().forEach((move, losses) -> options.with(move, Json.of(losses)));
    return Json.object()
        .with("scene", decision.scene())
        .with("stake", decision.stake())
        .with("stakes", Json.of(decision.stakes()))
        .with("reached", decision.reached())
        .with("options", options);
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
    return value == null ? "no bound" : String.format(Locale.ROOT, "%.3f", value);
  }
}
