package headway.analysis;

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
  private final MoveCursor move;

  /** By the number of points, turned round where the least is sought. */
  private final double[] brings;

  /** By state; turned round where the least is sought, so that more is always better. */
  private final double[] value;

  /** Which of a state's moves to make, counted as the {@link MoveCursor} goes over them. */
  private final int[] policy;

  private int @Nullable [] endless;

  private Optimum(StateSpace space, int skill, boolean most, IntToDoubleFunction brings) {
    this.space = space;
    this.skill = skill;
    this.most = most;
    move = new MoveCursor(space);
    this.brings = IntStream.range(0, space.points.size()).mapToDouble(brings).toArray();
    value = new double[space.size()];
    policy = new int[space.size()];
  }

  /** The best player flags every signal on screen. */
  static Optimum most(StateSpace space, Components components, int skill) {
    return new Optimum(space, skill, true, number -> space.points.highest(number, skill))
        .solved(components);
  }

  /** The worst player flags nothing. */
  static Optimum least(StateSpace space, Components components, int skill) {
    return new Optimum(space, skill, false, number -> -space.points.lowest(number, skill))
        .solved(components);
  }

  /** Of a skill's points only those that flags and recalls bring. */
  static Optimum noticing(StateSpace space, Components components, int skill) {
    Points points = space.points;
    return new Optimum(
            space,
            skill,
            true,
            number -> points.areOfRecall(number) ? points.highest(number, skill) : 0)
        .solved(components);
  }

  private Optimum solved(Components components) {
    for (int component = 0; component < components.count() && endless == null; component++) {
      if (components.goesRound(component)) {
        endless = new PolicyIteration(this, space, components, component).run();
      } else {
        settle(components.order[components.begins.get(component)]);
      }
    }
    return this;
  }

  private void settle(int state) {
    double best = Double.NEGATIVE_INFINITY;
    int index = 0;
    move.of(state);
    while (move.next()) {
      double worth = worth(move);
      if (worth > best) {
        best = worth;
        policy[state] = index;
      }
      index++;
    }
    value[state] = best + flags(state);
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
