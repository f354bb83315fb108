package headway.analysis;

import headway.scenario.BranchScene;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.MoveScene;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Walks over every state, nearest first. */
final class Exploration {
  private final Scenario scenario;
  private final Moves rules;
  private final Limits limits;
  private final Progress progress;
  private final StateSpace space;
  private final Settling settling;
  private final long[] key;
  private final int[] slots;
  private final int[] targets;

  private final MoveRows moves;
  private final Ints ways = new Ints();

  private Exploration(Scenario scenario, Moves rules, Limits limits, Progress progress) {
    this.scenario = scenario;
    this.rules = rules;
    this.limits = limits;
    this.progress = progress;
    space = new StateSpace(scenario, rules, limits);
    moves = space.moves;
    settling = new Settling(scenario);
    key = new long[space.packing.length()];
    slots = scenario.startSlots();
    targets = new int[scenario.places().size()];
  }

  /**
   * Walks until everything was seen, or more states than may be.
   *
   * @throws CancellationException where it was called off
   */
  static StateSpace of(Scenario scenario, Moves rules, Limits limits, Progress progress) {
    Exploration exploration = new Exploration(scenario, rules, limits, progress);
    exploration.begin();
    exploration.walk();
    return exploration.space;
  }

  private void begin() {
    int count = settling.settle(scenario.start(), slots);
    space.starts = new int[count];
    space.startProbabilities = new double[count];
    for (int i = 0; i < count; i++) {
      space.starts[i] = number(settling.place(i), slots, StateSpace.NONE);
      space.startProbabilities[i] = settling.probability(i);
    }
  }

  private void walk() {
    for (int state = 0; state < space.size() && space.complete; state++) {
      CallingOff.heed();
      if ((state & 0xfff) == 0) {
        progress.at(Progress.Part.STATES, state, 0);
      }
      moves.begin();
      look(state);
      space.stopped = stopped();
      space.complete = space.stopped == null;
    }
    space.ways = ways.toArray();
    space.reached = new boolean[scenario.places().size()];
    for (int place = 0; place < space.reached.length; place++) {
      space.reached[place] = settling.reached(place);
    }
  }

  private @Nullable Stopped stopped() {
    if (space.size() > limits.states()) {
      return Stopped.STATES;
    }
    if (space.transitions > limits.transitions()) {
      return Stopped.MOVES;
    }
    return space.bytes() > limits.bytes() ? Stopped.MEMORY : null;
  }

  private void look(int state) {
    space.table.read(state, key);
    space.packing.unpack(key, slots);
    Place place = scenario.place(space.place(state));
    switch (place) {
      case Ending ending -> {
        space.offers.none();
        ways.add(1);
        space.signals.add(0);
        space.lines.add(0);
        moves.add(rules.ending(ending, slots) << 2 | 2);
        moves.add(0);
      }
      case MoveScene scene -> {
        space.signals.add(rules.signals(scene, slots));
        space.lines.add(rules.lines(scene, slots));
        int count =
            switch (scene) {
              case ChoiceScene choices -> choose(choices, state);
              case PickScene picks -> pick(picks, state);
              case RecallScene recall -> onlyMove(recall, state);
              case ReflectScene reflect -> onlyMove(reflect, state);
            };
        ways.add(count);
        if (count == 0) {
          space.stuck.add(state);
        }
      }
      case BranchScene branch -> throw new IllegalStateException("Nobody rests in " + branch.id());
    }
  }

  private int choose(ChoiceScene scene, int state) {
    space.offers.begin(scene);
    int count =
        rules.visit(
            scene,
            slots,
            (choice, points, after, next) -> {
              space.offers.offer(choice);
              keep(state, points, after, next);
            });
    space.offers.end(scene);
    return count;
  }

  private int onlyMove(MoveScene scene, int state) {
    space.offers.none();
    return rules.visit(
        scene, slots, (move, points, after, next) -> keep(state, points, after, next));
  }

  private void keep(int state, int points, int[] after, int next) {
    int count = arrive(state, after, next);
    if (count == 1) {
      moves.add(points << 2);
      moves.add(targets[0]);
    } else {
      keepChance(points, count);
    }
  }

  private void keepChance(int points, int count) {
    moves.add(points << 2 | 2);
    moves.add(count);
    for (int i = 0; i < count; i++) {
      long bits = Double.doubleToRawLongBits(settling.probability(i));
      moves.add(targets[i]);
      moves.add((int) (bits >>> 32));
      moves.add((int) bits);
    }
  }

  /** Sets that bring the same and lead to the same state are kept once. */
  private int pick(PickScene scene, int state) {
    space.offers.none();
    KeyTable distinct = new KeyTable(1);
    long[] pair = new long[1];
    int[] alike = new int[PickScene.MOST_SETS];
    int count =
        rules.visit(
            scene,
            slots,
            (set, points, after, next) -> {
              int arrivals = arrive(state, after, next);
              if (arrivals > 1) {
                keepChance(points, arrivals);
                return;
              }
              pair[0] = (long) points << 32 | targets[0];
              alike[distinct.add(pair)]++;
            });
    for (int i = 0; i < distinct.size(); i++) {
      boolean several = alike[i] > 1;
      moves.add((int) (distinct.word(i, 0) >>> 32) << 2 | (several ? 1 : 0));
      if (several) {
        moves.add(alike[i]);
      }
      moves.add((int) distinct.word(i, 0));
    }
    if (count > PickScene.MOST_SETS) {
      space.crowded.add(state);
    }
    return count;
  }

  /** Finds where a move leads to, in {@link #targets}, and returns how many states that may be. */
  private int arrive(int from, int[] after, int next) {
    int count = settling.settle(next, after);
    for (int i = 0; i < count; i++) {
      targets[i] = number(settling.place(i), after, from);
    }
    space.transitions += count;
    return count;
  }

  private int number(int place, int[] values, int from) {
    space.packing.pack(place, values, key);
    int known = space.size();
    int number = space.table.add(key);
    if (number == known) {
      space.before.add(from);
    }
    return number;
  }
}
