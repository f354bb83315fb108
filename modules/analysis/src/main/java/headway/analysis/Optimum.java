package headway.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The most, or the least, that can be expected of one skill from every state, over players who
 * reach an ending with probability 1.
 *
 * <p>States that cannot be come back to are settled at once. Where one can go round, better and
 * better policies are tried, beginning with one that ends, and changing it only where that is
 * strictly better. So a round that brings nothing never looks better than an ending that costs
 * something, and a policy that never ends comes up only where going round brings points: then there
 * is no bound (see docs/decisions/solving-rounds.md).
 */
final class Optimum {
  /** Differences below this, relative to the figures compared, are taken for rounding. */
  static final double ROUNDING = 1e-10;

  private final StateSpace space;
  private final int skill;
  private final boolean most;

  /** By the number of points, turned round where the least is sought. */
  private final double[] brings;

  /** By state; turned round where the least is sought, so that more is always better. */
  private final double[] value;

  /** Which of a state's moves to make, counted as the {@link MoveCursor} goes over them. */
  private final int[] policy;

  private int @Nullable [] endless;

  /** Of the state that is being settled: the best of its moves so far. */
  private double bestHere;

  private Optimum(
      StateSpace space, int skill, boolean most, int[] policy, IntToDoubleFunction brings) {
    this.space = space;
    this.skill = skill;
    this.most = most;
    this.brings = IntStream.range(0, space.points.size()).mapToDouble(brings).toArray();
    value = new double[space.size()];
    this.policy = policy;
  }

  /** The best player flags every signal on screen. It is yet to be solved. */
  static Optimum most(StateSpace space, int skill) {
    return new Optimum(
        space, skill, true, new int[space.size()], number -> space.points.highest(number, skill));
  }

  /**
   * The worst player flags nothing. It is yet to be solved.
   *
   * @param policy by state; several optima may share it, and then nobody may ask for it afterwards
   */
  static Optimum least(StateSpace space, int skill, int[] policy) {
    return new Optimum(space, skill, false, policy, number -> -space.points.lowest(number, skill));
  }

  /** Of a skill's points only those that flags and recalls bring. */
  static Optimum noticing(StateSpace space, Components components, int skill) {
    Points points = space.points;
    Optimum noticing =
        new Optimum(
            space,
            skill,
            true,
            new int[space.size()],
            number -> points.areOfRecall(number) ? points.highest(number, skill) : 0);
    solve(space, components, List.of(noticing), Progress.UNTOLD);
    return noticing;
  }

  /** Solves several at once: each state's moves are gone over once for all of them. */
  static void solve(
      StateSpace space, Components components, List<Optimum> optima, Progress progress) {
    Optimum[] open = optima.toArray(Optimum[]::new);
    MoveCursor move = new MoveCursor(space);
    for (int component = 0; component < components.count(); component++) {
      if ((component & 0xfff) == 0) {
        progress.at(Progress.Part.WORTH, component, components.count());
      }
      if (components.goesRound(component)) {
        goRound(open, space, components, component);
        open = Arrays.stream(open).filter(Optimum::hasBound).toArray(Optimum[]::new);
      } else {
        settle(open, move, components.order[components.begins.get(component)]);
      }
    }
  }

  private static void goRound(
      Optimum[] optima, StateSpace space, Components components, int component) {
    for (Optimum optimum : optima) {
      optimum.endless = new PolicyIteration(optimum, space, components, component).run();
    }
  }

  private static void settle(Optimum[] optima, MoveCursor move, int state) {
    for (Optimum optimum : optima) {
      optimum.bestHere = Double.NEGATIVE_INFINITY;
    }
    move.of(state);
    for (int index = 0; move.next(); index++) {
      for (Optimum optimum : optima) {
        optimum.consider(move, state, index);
      }
    }
    for (Optimum optimum : optima) {
      optimum.value[state] = optimum.bestHere + optimum.flags(state);
    }
  }

  private void consider(MoveCursor move, int state, int index) {
    double worth = worth(move);
    if (worth > bestHere) {
      bestHere = worth;
      policy[state] = index;
    }
  }

  /** What the cursor's move brings, with what can be expected after it. */
  double worth(MoveCursor at) {
    double worth = brings(at);
    for (int i = 0; i < at.arrivals(); i++) {
      worth += at.probability(i) * value[at.target(i)];
    }
    return worth;
  }

  double brings(MoveCursor at) {
    return brings[at.points()];
  }

  double flags(int state) {
    return most && space.caught[skill] != 0 ? space.flags(state, skill) : 0;
  }

  double[] value() {
    return value;
  }

  int[] policy() {
    return policy;
  }

  boolean hasBound() {
    return endless == null;
  }

  /** The states of a round that brings points for ever; null where there is a bound. */
  int @Nullable [] endless() {
    return endless;
  }

  /** From the start; chance may fall before it. */
  double fromStart() {
    double sum = 0;
    for (int i = 0; i < space.starts.length; i++) {
      sum += space.startProbabilities[i] * value[space.starts[i]];
    }
    return most ? sum : 0 - sum;
  }
}
