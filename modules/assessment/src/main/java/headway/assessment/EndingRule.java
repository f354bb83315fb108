package headway.assessment;

import headway.scenario.Ending;
import org.jspecify.annotations.Nullable;

/**
 * What an ending of a kind shows of a skill.
 *
 * @param indicator its id
 * @param informed whether the customer has to have known; null where it makes no difference
 * @param fewestParts of a next step, 0 to 5
 * @param mostParts of a next step, 0 to 5
 * @param points what it counts, -3 to 3
 */
public record EndingRule(
    String indicator,
    Ending.Outcome outcome,
    Ending.Fit fit,
    @Nullable Boolean informed,
    int fewestParts,
    int mostParts,
    int points) {
  public EndingRule {
    if (fewestParts < 0 || mostParts > 5 || fewestParts > mostParts) {
      throw new IllegalArgumentException(
          "A next step has 0 to 5 parts, not " + fewestParts + " to " + mostParts);
    }
    if (points < -3 || points > 3) {
      throw new IllegalArgumentException("Points are -3 to 3, not " + points);
    }
  }

  public boolean fits(Ending ending) {
    int parts = ending.nextStep().parts();
    return ending.outcome() == outcome
        && ending.fit() == fit
        && (informed == null || informed == ending.informed())
        && parts >= fewestParts
        && parts <= mostParts;
  }
}
