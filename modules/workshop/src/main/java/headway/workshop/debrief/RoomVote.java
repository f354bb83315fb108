package headway.workshop.debrief;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A vote of the whole room on a decision, or what everyone did there on their own.
 *
 * @param round from 1: the room's first vote, and those after it had talked
 * @param counts how many took each, by the move as a play script has it
 * @param played what the room then played; null for nothing yet
 */
public record RoomVote(
    String scene, int round, Map<String, Integer> counts, @Nullable String played) {
  public RoomVote {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    if (round < 1) {
      throw new IllegalArgumentException("Rounds count from 1, not " + round);
    }
  }

  public int voted() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
