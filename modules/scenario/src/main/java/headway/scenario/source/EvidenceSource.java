package headway.scenario.source;

import headway.scenario.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as written.
 *
 * @param points null where the indicator's own are meant
 */
public record EvidenceSource(
    Word code,
    @Nullable Written<Integer> points,
    @Nullable Word when,
    @Nullable Word why,
    Position position) {}
