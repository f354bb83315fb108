package headway.analysis;

import headway.play.Move;
import headway.play.Rules;
import headway.play.State;
import headway.scenario.ChoiceScene;
import headway.scenario.MoveScene;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import headway.scenario.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What can be done in one state, spelled out: for showing, not for walking over every state. */
final class Steps {
  private final Scenario scenario;
  private final Moves moves;
  private final StateSpace space;
  private final Settling settling;

  /**
   * One move.
   *
   * @param scene where it is made
   * @param marked how a recall is marked; null where that is left open
   * @param set the picked items as a mask, or the choice's index
   * @param points their number
   * @param next the place it leads to, before branches
   * @param targets the states where one may come to rest
   */
  record Step(
      MoveScene scene,
      @Nullable Move marked,
      long set,
      int points,
      int[] after,
      int next,
      int[] targets,
      double[] probabilities) {
    /** As in a play script; of a recall whose marking is left open the one that marks nothing. */
    Move move() {
      return marked == null ? written(scene, set) : marked;
    }

    /** The same, marked in a way. */
    Step by(Move marking) {
      return new Step(scene, marking, set, points, after, next, targets, probabilities);
    }

    /** Whether the cursor is at a move that brings the same and leads to the same states. */
    boolean isMadeBy(MoveCursor at) {
      if (points != at.points() || targets.length != at.arrivals()) {
        return false;
      }
      for (int i = 0; i < targets.length; i++) {
        if (targets[i] != at.target(i) || probabilities[i] != at.probability(i)) {
          return false;
        }
      }
      return true;
    }
  }

  Steps(Moves moves, StateSpace space) {
    this.scenario = space.scenario;
    this.moves = moves;
    this.space = space;
    settling = new Settling(scenario);
  }

  /** In file order; none at an ending. One thread at a time: the points are numbered on the way. */
  synchronized List<Step> from(State state) {
    if (!(scenario.place(state.place()) instanceof MoveScene scene)) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    moves.visit(
        scene,
        state.slots(),
        (move, points, after, next) -> steps.add(step(scene, move, points, after, next)));
    return steps;
  }

  /** The move that picks a legal set. */
  synchronized Step picking(State state, long set) {
    PickScene scene = (PickScene) scenario.place(state.place());
    return step(
        scene,
        set,
        moves.points(scene, set, state.slots()),
        Rules.after(scene, set, state.slots()),
        scene.next());
  }

  private Step step(MoveScene scene, long move, int points, int[] after, int next) {
    int count = settling.settle(next, after);
    int[] targets = new int[count];
    double[] probabilities = new double[count];
    for (int i = 0; i < count; i++) {
      targets[i] = space.find(settling.place(i), after);
      probabilities[i] = settling.probability(i);
    }
    return new Step(scene, null, move, points, after.clone(), next, targets, probabilities);
  }

  static Move written(MoveScene place, long move) {
    return switch (place) {
      case ChoiceScene scene -> new Move.Choose(scene.choices().get((int) move).id());
      case PickScene scene -> {
        TreeSet<String> ids = new TreeSet<>();
        for (long rest = move; rest != 0; rest &= rest - 1) {
          ids.add(scene.items().get(Long.numberOfTrailingZeros(rest)).id());
        }
        yield new Move.Pick(ids);
      }
      case RecallScene ignored -> new Move.Recall(new TreeSet<>());
      case ReflectScene ignored -> new Move.Reflect("");
    };
  }

  /** A recall that marks exactly what was said, or exactly what was not. */
  static Move.Recall marking(RecallScene scene, int[] slots, boolean said) {
    long marked = Rules.said(scene, slots);
    return marked(scene, said ? marked : ~marked);
  }

  /** A recall that marks a set of statements, given as a mask. */
  static Move.Recall marked(RecallScene scene, long set) {
    TreeSet<String> ids = new TreeSet<>();
    for (Statement statement : scene.statements()) {
      if ((set & 1L << statement.index()) != 0) {
        ids.add(statement.id());
      }
    }
    return new Move.Recall(ids);
  }
}
