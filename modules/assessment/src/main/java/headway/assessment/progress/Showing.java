package headway.assessment.progress;

import headway.assessment.Assessment;
import headway.assessment.Assessment.SkillScore;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one play showed of one skill.
 *
 * @param score 0 to 100
 * @param gated whether a gate was met
 * @param decisions how many had something at stake for the skill
 */
public record Showing(double score, boolean gated, int decisions) {
  public Showing {
    if (!(score >= 0 && score <= 100) || decisions < 0) {
      throw new IllegalArgumentException("Not a score from decisions: " + score + ", " + decisions);
    }
  }

  /** By the skill's id; skills that were not measured are left out. */
  public static Map<String, Showing> of(Assessment assessment) {
    Map<String, Showing> shown = new LinkedHashMap<>();
    for (Map.Entry<String, SkillScore> each : assessment.skills().entrySet()) {
      Double score = each.getValue().score();
      if (score != null) {
        boolean gated = each.getValue().gate() != null;
        shown.put(each.getKey(), new Showing(score, gated, decisions(each.getKey(), assessment)));
      }
    }
    return shown;
  }

  private static int decisions(String skill, Assessment assessment) {
    return (int)
        assessment.decisions().stream().filter(decision -> decision.bearsOn(skill)).count();
  }
}
