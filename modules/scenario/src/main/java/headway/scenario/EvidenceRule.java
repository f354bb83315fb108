package headway.scenario;

import headway.scenario.diagnostic.Position;
import headway.scenario.expression.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What a choice shows of a skill.
 *
 * @param skill the part of the code before the slash
 * @param indicator the part after it
 * @param points from -3 to 3
 * @param when asked of the state before the move
 * @param why the author's reason; null for none
 */
public record EvidenceRule(
    String skill, String indicator, int points, Guard when, @Nullable Text why, Position position) {
  public EvidenceRule {
    if (points < -3 || points > 3) {
      throw new IllegalArgumentException("Points are -3 to 3, not " + points);
    }
  }
}
