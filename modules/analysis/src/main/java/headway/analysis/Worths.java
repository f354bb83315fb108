package headway.analysis;

import headway.assessment.Rounding;
import headway.scenario.Ending;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a whole scenario is worth, by skill.
 *
 * @param visits how often a random player comes to each state
 * @param random V
 * @param best M of every state, and how to get it
 * @param worst null where it has no bound
 * @param endings how likely a random player comes to each, by id, in file order
 */
record Worths(
    Visits visits,
    double[] random,
    Optimum[] best,
    @Nullable Double[] worst,
    Map<String, Double> endings) {
  private static final double SELDOM = 1e-6;

  /** An ending must be within reach of every state. */
  static Worths of(StateSpace space, Components components, Progress progress) {
    Visits visits = RandomPlayer.visits(space, components);
    int count = space.points.skills();
    Optimum[] best = new Optimum[count];
    Optimum[] least = new Optimum[count];
    int[] unasked = new int[space.size()];
    for (int skill = 0; skill < count; skill++) {
      best[skill] = Optimum.most(space, skill);
      least[skill] = Optimum.least(space, skill, unasked);
    }
    Optimum.solve(space, components, Stream.of(best, least).flatMap(Stream::of).toList(), progress);
    @Nullable Double[] worst = new Double[count];
    for (int skill = 0; skill < count; skill++) {
      worst[skill] = least[skill].hasBound() ? Double.valueOf(least[skill].fromStart()) : null;
    }
    return new Worths(
        visits,
        RandomPlayer.expectedPoints(space, visits),
        best,
        worst,
        endings(space, visits.byState()));
  }

  private static Map<String, Double> endings(StateSpace space, double[] visits) {
    double[] byPlace = new double[space.scenario.places().size()];
    for (int state = 0; state < visits.length; state++) {
      byPlace[space.place(state)] += visits[state];
    }
    Map<String, Double> endings = new LinkedHashMap<>();
    for (Ending ending : space.scenario.endings()) {
      endings.put(ending.id(), likelihood(byPlace[ending.index()]));
    }
    return Collections.unmodifiableMap(endings);
  }

  /** As it is where it is next to nothing: no subtraction made it, so its digits hold. */
  private static double likelihood(double visits) {
    return visits < SELDOM ? visits : Rounding.settled(visits);
  }
}
