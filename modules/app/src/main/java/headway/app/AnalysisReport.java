package headway.app;

import headway.analysis.Analysis;
import headway.analysis.BestPlay;
import headway.analysis.Bot;
import headway.analysis.BotScore;
import headway.analysis.PlayLength;
import headway.analysis.SceneDecision;
import headway.analysis.SceneStates;
import headway.assessment.Skills;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        .with("typicalLength", analysis.typicalLength().map(AnalysisReport::length).orElse(null))
        .with("bestPlay", analysis.bestPlay().map(AnalysisReport::bestPlay).orElse(null))
        .with("scenes", analysis.sceneStates().stream().map(AnalysisReport::scene).toList())
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

  private static Json length(PlayLength length) {
    return Json.object().with("moves", length.moves()).with("orMore", length.orMore());
  }

  private static Json bestPlay(BestPlay play) {
    return Json.object()
        .with("script", play.script())
        .with("mean", play.mean())
        .with("raw", Json.of(play.raw()));
  }

  private static Json scene(SceneStates scene) {
    return Json.object()
        .with("scene", scene.scene())
        .with("states", scene.states())
        .with("multipliers", Json.of(scene.multipliers()));
  }

  /** The same for reading, with every option if that is wanted. */
  List<String> lines(Screen screen, boolean options) {
    List<String> lines =
        new ArrayList<>(new AnalysisText(analysis, skills, measuredSkills(), screen).lines());
    if (options && analysis.hasWorth()) {
      lines.addAll(new OptionList(analysis, screen).lines());
    }
    if (!findings.isEmpty()) {
      lines.add("");
      findings.forEach(finding -> lines.add(finding.text()));
    }
    return lines;
  }
}
