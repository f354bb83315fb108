package headway.analysis;

import headway.assessment.Skills;
import java.util.ArrayList;
import java.util.List;

/**
 * A skill that a scenario measures.
 *
 * @param skill its place in {@link Skills#all}
 * @param best M of every state
 * @param scale M(start) - V
 */
record Measured(int skill, String id, Optimum best, double scale) {
  static List<Measured> of(ExploredScenario explored, Skills skills, Worths worths) {
    List<Measured> measured = new ArrayList<>();
    for (int skill = 0; skill < skills.all().size(); skill++) {
      if (explored.measures(skill)) {
        measured.add(
            new Measured(
                skill,
                skills.all().get(skill).data().id(),
                worths.best()[skill],
                worths.best()[skill].fromStart() - worths.random()[skill]));
      }
    }
    return List.copyOf(measured);
  }

  /** What a move gives away, everything it closes off included: at least 0, in points. */
  double loss(int state, MoveCursor move) {
    return Math.max(0, open(state) - best.worth(move));
  }

  /** The most that any move of a state can be expected to bring: M without the flags there. */
  double open(int state) {
    return best.value()[state] - best.flags(state);
  }

  /** Points of evidence as points of the score. */
  double scored(double points) {
    return 100 * points / scale;
  }
}
