package headway.analysis.map;

import headway.scenario.Ending.Fit;
import headway.scenario.Ending.Outcome;
import headway.scenario.Setting.Medium;
import org.jspecify.annotations.Nullable;

/** A place on the map. */
public sealed interface Spot {
  /** The author's. */
  String id();

  /** What it is called on the map. */
  String name();

  /** Index of its chapter in {@link DecisionMap#chapters}. */
  int chapter();

  /**
   * A scene that waits for a move.
   *
   * @param stake how far its best and its worst option lie apart, in points of the score, the mean
   *     over the measured skills; null where it is not known
   */
  record Decision(
      String id, String name, int chapter, Medium medium, Task task, @Nullable Double stake)
      implements Spot {}

  /**
   * A branch, which goes on by itself.
   *
   * @param chance whether it is chance that decides
   */
  record Fork(String id, String name, int chapter, boolean chance) implements Spot {}

  /**
   * An ending. It stands in each chapter that leads to it, and so more than once where several do.
   */
  record End(String id, String name, int chapter, Outcome outcome, Fit fit) implements Spot {}

  /** What is to be done in a scene. */
  sealed interface Task {
    /** One of so many choices. */
    record Choose(int choices) implements Task {}

    /** From {@code min} to {@code max} of so many items. */
    record Pick(int min, int max, int items) implements Task {}

    record Recall(int statements) implements Task {}

    record Reflect() implements Task {}
  }
}
