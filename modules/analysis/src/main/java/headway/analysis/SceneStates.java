package headway.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many states a scene was seen in, and what makes them so many.
 *
 * @param multipliers how many values each variable that matters there was seen with, those with the
 *     most first, those with one left out; a hidden {@code once} is named by its choice
 */
public record SceneStates(String scene, int states, Map<String, Integer> multipliers) {
  /** Of one variable so many values are counted and no more. */
  public static final int MOST_VALUES = 10_000;

  public SceneStates {
    multipliers = Collections.unmodifiableMap(new LinkedHashMap<>(multipliers));
  }
}
