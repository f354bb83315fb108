package headway.assessment.progress;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A play that has ended and was scored.
 *
 * @param scenario its id
 * @param ended when, by the reader's clock
 * @param first whether the scenario was played through for the first time, from its start
 * @param shown by the id of each skill that it measured
 */
public record PastPlay(
    String scenario, LocalDateTime ended, boolean first, Map<String, Showing> shown) {
  public PastPlay {
    shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
  }
}
