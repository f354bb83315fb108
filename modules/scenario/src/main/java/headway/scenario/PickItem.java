package headway.scenario;

import headway.scenario.diagnostic.Position;
import headway.scenario.expression.Effects;
import headway.scenario.expression.Guard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing of several that can be picked.
 *
 * @param index its place in the pick, in file order
 * @param cost what it takes of the budget; 0 or more
 * @param fit whether it is one worth picking, for the indices
 */
public record PickItem(
    String id,
    int index,
    Text text,
    @Nullable Text detail,
    int cost,
    boolean fit,
    Guard when,
    Effects effects,
    List<EvidenceRule> evidence,
    Position position) {
  public PickItem {
    evidence = List.copyOf(evidence);
  }
}
