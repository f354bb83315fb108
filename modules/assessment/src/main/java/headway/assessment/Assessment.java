package headway.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What an ended play showed.
 *
 * @param rulesVersion what it was scored with
 * @param skills by id, every installed one
 * @param decisions one for each turn, in order
 */
public record Assessment(
    String rulesVersion, Map<String, SkillScore> skills, List<DecisionScore> decisions) {

  /**
   * One skill's score. Points are the play's own, the ending's included.
   *
   * @param raw 100 × (1 - losses / (best - random)); null where the skill is not measured
   * @param score raw within 0 to 100, and under a gate's cap; null where it is not measured
   * @param worst null where it has no bound
   * @param luck the play's points less what its decisions could expect; null where not measured
   * @param gate the gate that it met, whether or not it lowered the score; null for none
   */
  public record SkillScore(
      boolean measured,
      @Nullable Double raw,
      @Nullable Double score,
      int points,
      double random,
      double best,
      @Nullable Double worst,
      @Nullable Double luck,
      @Nullable Gate gate,
      List<Index> indices) {
    public SkillScore {
      indices = List.copyOf(indices);
    }
  }

  /**
   * A cap, and what set it.
   *
   * @param turn the turn that met it, from 1; 0 where the ending did
   */
  public record Gate(Indicator indicator, int cap, int turn) {}

  /**
   * What one decision gave away, by skill, measured skills only.
   *
   * @param stake from the weakest option offered to the strongest, in parts of the score
   * @param loss in points, 0 or more
   * @param contribution in parts of the score: -100 × loss / (best - random)
   */
  public record DecisionScore(
      int turn,
      Map<String, Double> stake,
      Map<String, Double> loss,
      Map<String, Double> contribution) {
    public DecisionScore {
      stake = Collections.unmodifiableMap(new LinkedHashMap<>(stake));
      loss = Collections.unmodifiableMap(new LinkedHashMap<>(loss));
      contribution = Collections.unmodifiableMap(new LinkedHashMap<>(contribution));
    }

    /** Whether anything was at stake for a skill. */
    public boolean bearsOn(String skill) {
      return stake.getOrDefault(skill, 0.0) > Rounding.TOLERANCE;
    }
  }

  public Assessment {
    skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
    decisions = List.copyOf(decisions);
  }

  /** The mean over the measured skills' scores; empty where none is measured. */
  public OptionalDouble overall() {
    OptionalDouble mean =
        skills.values().stream()
            .map(SkillScore::score)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .average();
    return mean.isPresent() ? OptionalDouble.of(Rounding.settled(mean.getAsDouble())) : mean;
  }
}
