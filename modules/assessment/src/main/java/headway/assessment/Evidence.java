package headway.assessment;

import headway.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that was shown, once.
 *
 * @param points what it counted here
 * @param why the author's reason; null for none
 */
public record Evidence(Indicator indicator, int points, @Nullable Text why) {}
