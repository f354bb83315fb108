package headway.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a bot can expect.
 *
 * @param language of the scenario
 * @param raw by the ids of the measured skills, the random player's being 0 and the best one's 100;
 *     null where the bot may never come to an ending, and so has nothing to expect
 * @param brought what the bot's moves bring it above random ones, scene by scene, by skill, in
 *     points of the score; empty where raw is null, and where the bot keeps to its bar
 */
public record BotScore(
    Bot bot,
    String language,
    Map<String, @Nullable Double> raw,
    Map<String, Map<String, Double>> brought) {
  public BotScore {
    raw = Collections.unmodifiableMap(new LinkedHashMap<>(raw));
    brought = Collections.unmodifiableMap(new LinkedHashMap<>(brought));
  }

  /** Whether it comes to an ending with probability 1. */
  public boolean ends() {
    return !raw.containsValue(null);
  }

  /** Over the measured skills; null where nothing can be expected or nothing is measured. */
  public @Nullable Double mean() {
    double sum = 0;
    for (Double each : raw.values()) {
      if (each == null) {
        return null;
      }
      sum += each;
    }
    return raw.isEmpty() ? null : Double.valueOf(sum / raw.size());
  }
}
