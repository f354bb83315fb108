package headway.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario's fairness is judged by.
 *
 * @param bots none where nothing is known
 * @param length null where nothing is known
 * @param best null where nothing is known, nothing is measured, or every play meets a gate
 */
record Fairness(List<BotScore> bots, @Nullable PlayLength length, @Nullable BestPlay best) {
  static final Fairness UNKNOWN = new Fairness(List.of(), null, null);
}
