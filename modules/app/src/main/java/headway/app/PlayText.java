package headway.app;

import headway.analysis.Analysis;
import headway.assessment.Assessment;
import headway.assessment.Assessment.DecisionScore;
import headway.assessment.Assessor;
import headway.assessment.Evidence;
import headway.assessment.Skills;
import headway.assessment.Transcript;
import headway.play.Move;
import headway.play.Playthrough;
import headway.play.Turn;
import headway.scenario.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A playthrough to read in a terminal: what was said, and at an ending what it was worth. */
final class PlayText {
  private final Playthrough playthrough;
  private final Skills skills;
  private final Analysis analysis;
  private final SceneText scenes;
  private final Transcript transcript;

  PlayText(Playthrough playthrough, Wording wording, Skills skills, Analysis analysis) {
    this.playthrough = playthrough;
    this.skills = skills;
    this.analysis = analysis;
    this.scenes = new SceneText(wording);
    this.transcript = new Assessor(skills).transcript(playthrough);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(scenes.opening(playthrough));
    for (Turn turn : playthrough.turns()) {
      lines.addAll(scenes.onScreen(turn.scene(), turn.slots()));
      lines.add("> " + said(turn));
      lines.addAll(scenes.after(turn));
    }
    lines.addAll(scenes.now(playthrough));
    lines.addAll(debrief());
    return lines;
  }

  /** What each decision was worth; nothing while it goes on. */
  List<String> debrief() {
    List<String> lines = new ArrayList<>();
    if (transcript.ending() != null) {
      if (!analysis.hasWorth()) {
        return List.of("", "No scores: `headway analyse` says what keeps them from being known.");
      }
      Assessor assessor = new Assessor(skills);
      Assessment assessment = assessor.assess(transcript, analysis);
      lines.add("");
      for (DecisionScore decision : assessment.decisions()) {
        lines.add(decision(decision));
      }
      lines.add("");
      assessment.skills().forEach((skill, score) -> lines.add(score(skill, score)));
    }
    return lines;
  }

  private String decision(DecisionScore decision) {
    Turn turn = playthrough.turns().get(decision.turn() - 1);
    StringBuilder told =
        new StringBuilder(
            String.format(Locale.ROOT, "%3d %-28s", decision.turn(), turn.answer().written()));
    decision
        .contribution()
        .forEach(
            (skill, contribution) ->
                told.append(String.format(Locale.ROOT, "  %s %+.1f", skill, contribution + 0.0)));
    for (Evidence shown : transcript.evidence().get(decision.turn() - 1)) {
      told.append(String.format(Locale.ROOT, "%n      %s", shown.indicator().code()));
      if (shown.why() != null) {
        told.append(": ").append(scenes.words(shown.why(), turn.slots()));
      }
    }
    return told.toString();
  }

  private static String score(String skill, Assessment.SkillScore score) {
    if (score.score() == null) {
      return String.format(Locale.ROOT, "%-14s not measured here", skill);
    }
    Assessment.Gate gate = score.gate();
    return String.format(Locale.ROOT, "%-14s %5.1f", skill, score.score())
        + (gate == null
            ? ""
            : ", at most %d because of %s".formatted(gate.cap(), gate.indicator().id()));
  }

  private String said(Turn turn) {
    return turn.answer().move() instanceof Move.Choose
        ? scenes.words(turn.choice().text(), turn.slots())
        : turn.answer().move().written();
  }
}
