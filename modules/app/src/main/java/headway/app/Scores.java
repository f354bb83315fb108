package headway.app;

import headway.analysis.Analysis;
import headway.assessment.Assessment;
import headway.assessment.Assessor;
import headway.assessment.Skills;
import headway.play.Playthrough;
import java.util.LinkedHashMap;
import java.util.Map;

/** The scores of ended plays of one scenario. */
record Scores(Skills skills, Analysis analysis) {
  /** Of the measured skills, by id; empty where the scenario's worth cannot be known. */
  Map<String, Double> of(Playthrough ended) {
    Map<String, Double> scores = new LinkedHashMap<>();
    if (analysis.hasWorth()) {
      Assessor assessor = new Assessor(skills);
      Assessment assessment = assessor.assess(assessor.transcript(ended), analysis);
      assessment
          .skills()
          .forEach(
              (skill, score) -> {
                if (score.score() != null) {
                  scores.put(skill, score.score());
                }
              });
    }
    return scores;
  }
}
