package headway.analysis;

import headway.assessment.Skills;
import headway.scenario.EvidenceRule;
import headway.scenario.expression.Guard;
import java.util.List;

/** The author's evidence of one choice, item or ending, made ready for adding up. */
final class Tally {
  private final Guard[] conditions;
  private final int[] skills;
  private final int[] points;

  Tally(List<EvidenceRule> rules, Skills installed) {
    conditions = new Guard[rules.size()];
    skills = new int[rules.size()];
    points = new int[rules.size()];
    for (int i = 0; i < rules.size(); i++) {
      EvidenceRule rule = rules.get(i);
      conditions[i] = rule.when();
      points[i] = rule.points();
      skills[i] = installed.indexOf(rule.skill());
      if (skills[i] < 0) {
        throw new IllegalArgumentException("Not installed: " + rule.skill());
      }
    }
  }

  /** Whether it adds the same in every state. */
  boolean isConstant() {
    for (Guard condition : conditions) {
      if (!condition.isAlways()) {
        return false;
      }
    }
    return true;
  }

  /** Adds to the points by skill whatever holds in a state. */
  void addTo(int[] sums, int[] slots) {
    for (int i = 0; i < conditions.length; i++) {
      if (conditions[i].holds(slots)) {
        sums[skills[i]] += points[i];
      }
    }
  }
}
