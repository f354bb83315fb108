package headway.server.workbench;

import headway.analysis.Analysis;
import headway.analysis.BotScore;
import headway.analysis.PlayLength;
import headway.analysis.ScenarioCheck;
import headway.analysis.SceneDecision;
import headway.assessment.Skills;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Faults;
import headway.server.library.Scenarios.Playable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author wants to know of an analysis, without its states, so that it can be kept.
 *
 * @param worth whether points are known
 * @param findings of reading, analysis and play scripts; errors first
 * @param skills those that are measured
 * @param endings how likely a random player comes to each, by id; empty where not known
 * @param typical null where not known
 */
record Insight(
    int states,
    boolean complete,
    boolean worth,
    List<Diagnostic> findings,
    List<Reach> skills,
    Map<String, Double> endings,
    List<BotScore> bots,
    List<SceneDecision> decisions,
    @Nullable PlayLength typical) {
  /**
   * What can be had of a skill.
   *
   * @param skill its index
   * @param worst null where it has no bound
   */
  record Reach(int skill, String id, @Nullable Double worst, double random, double best) {
    /** Points of evidence as points of the score. */
    double scored(double points) {
      return 100 * points / (best - random);
    }
  }

  Insight {
    findings = List.copyOf(findings);
    skills = List.copyOf(skills);
    bots = List.copyOf(bots);
    decisions = List.copyOf(decisions);
  }

  static Insight of(Playable playable, Analysis analysis, Skills skills) {
    return new Insight(
        analysis.states(),
        analysis.complete(),
        analysis.hasWorth(),
        findings(playable, analysis, skills),
        reaches(analysis, skills),
        analysis.endings(),
        analysis.bots(),
        analysis.decisions(),
        analysis.typicalLength().orElse(null));
  }

  private static List<Diagnostic> findings(Playable playable, Analysis analysis, Skills skills) {
    Faults faults = new Faults();
    faults.addAll(playable.remarks());
    faults.addAll(analysis.findings());
    faults.addAll(ScenarioCheck.playScripts(playable.files(), skills, analysis));
    return faults.all();
  }

  private static List<Reach> reaches(Analysis analysis, Skills skills) {
    List<Reach> reaches = new ArrayList<>();
    for (int skill = 0; analysis.hasWorth() && skill < skills.all().size(); skill++) {
      if (analysis.measures(skill)) {
        reaches.add(
            new Reach(
                skill,
                skills.all().get(skill).data().id(),
                analysis.worst(skill),
                analysis.random(skill),
                analysis.best(skill)));
      }
    }
    return reaches;
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(Diagnostic::isError);
  }

  /** By the scenes' ids. */
  Map<String, SceneDecision> decisionsByScene() {
    Map<String, SceneDecision> byScene = new LinkedHashMap<>();
    decisions.forEach(decision -> byScene.put(decision.scene(), decision));
    return byScene;
  }

  /** What is at stake, by the scenes' ids; empty where that is not known. */
  Map<String, Double> stakes() {
    return SceneDecision.stakes(decisions);
  }

  /** What an option gives away, in points of the score, the mean over the measured skills. */
  double loss(Map<String, Double> points) {
    return skills.stream()
        .mapToDouble(reach -> reach.scored(points.getOrDefault(reach.id(), 0.0)))
        .average()
        .orElse(0);
  }
}
