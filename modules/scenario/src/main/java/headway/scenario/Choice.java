package headway.scenario;

import headway.scenario.diagnostic.Position;
import headway.scenario.expression.Effects;
import headway.scenario.expression.Guard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the trainee can say or do.
 *
 * @param index its place in its scene, in file order
 * @param spoken whether the text is said; otherwise it is an act
 * @param when offered only then; what may be done once is in it, with its hidden slot
 * @param effects what it sets, the hidden slot of {@code once} included
 * @param expert how an expert put it; null for none
 * @param reply lines whose condition is read after the effects
 * @param next index of the place where it leads
 */
public record Choice(
    String id,
    int index,
    boolean spoken,
    Text text,
    Guard when,
    Effects effects,
    List<EvidenceRule> evidence,
    @Nullable Text expert,
    List<Line> reply,
    int next,
    Position position) {
  public Choice {
    evidence = List.copyOf(evidence);
    reply = List.copyOf(reply);
  }
}
