package headway.analysis;

import headway.play.State;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one play with the highest mean of raw over the measured skills, of those that meet no gate;
 * chance falls as it likes.
 *
 * @param script as the tokens of a play script
 * @param raw by the ids of the measured skills
 */
public record BestPlay(String script, List<Decided> decided, Map<String, Double> raw) {
  /**
   * One of its moves.
   *
   * @param flags the lines that it flags, as in a play script; empty for none
   * @param move as in a play script
   * @param costs what it gives away, in points of the score, by the ids of the measured skills
   */
  public record Decided(State state, String flags, String move, Map<String, Double> costs) {
    public Decided {
      costs = Collections.unmodifiableMap(new LinkedHashMap<>(costs));
    }
  }

  public BestPlay {
    decided = List.copyOf(decided);
    raw = Collections.unmodifiableMap(new LinkedHashMap<>(raw));
  }

  /** The mean over the measured skills. */
  public double mean() {
    return raw.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
