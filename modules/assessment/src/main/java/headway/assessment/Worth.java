package headway.assessment;

import headway.play.State;
import org.jspecify.annotations.Nullable;

/**
 * What the analysis of a scenario knows and an assessment needs. Skills are meant by their index in
 * {@link Skills#all}.
 */
public interface Worth {
  /** Whether the scenario measures a skill: M(start) above V, and {@code measures} allows it. */
  boolean measures(int skill);

  /** V: the expected points of a random player. */
  double random(int skill);

  /** M(start): the highest expected points; where chance comes first, over what it may bring. */
  double best(int skill);

  /** The lowest expected points; null where they have no bound. */
  @Nullable Double worst(int skill);

  /**
   * M(s): the highest expected points still to come from a state, flags included; at an ending the
   * points of what the ending shows.
   */
  double best(int skill, State state);

  /**
   * What is at stake for a measured skill in a state that waits for a move: 100 × (highest Q -
   * lowest Q offered) / (M - V).
   */
  double stake(int skill, State state);
}
