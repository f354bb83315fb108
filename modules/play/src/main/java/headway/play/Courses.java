package headway.play;

import headway.scenario.BranchScene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two ways through one scenario, decision by decision.
 *
 * <p>Up to where they part, and there, the decisions are beside each other as they were made. From
 * then on those in the same scene are, in the order in which both came through: as many as can be
 * without crossing (a longest common subsequence), and of several ways to do so the one that pairs
 * the replay's earliest. A decision to which the other never came stands alone.
 *
 * @param steps in order; of two that stand alone at the same point, the origin's comes first
 * @param chanceFellOtherwise whether a branch that chance decides, passed as often in both, led
 *     elsewhere
 */
public record Courses(List<Step> steps, boolean chanceFellOtherwise) {
  /**
   * One decision, in one play or in both.
   *
   * @param origin null where that play never came here
   * @param replay null where that one never did
   * @param parting whether they part here: both decide, and not alike, for the first time
   */
  public record Step(@Nullable Turn origin, @Nullable Turn replay, boolean parting) {
    public Step {
      if (origin == null && replay == null) {
        throw new IllegalArgumentException("Somebody decides in a step");
      }
    }
  }

  public Courses {
    steps = List.copyOf(steps);
  }

  /**
   * Two plays beside each other.
   *
   * @throws IllegalArgumentException where they are of two scenarios
   */
  public static Courses of(Playthrough origin, Playthrough replay) {
    if (!origin.scenario().hash().equals(replay.scenario().hash())) {
      throw new IllegalArgumentException("Two scenarios cannot be compared");
    }
    return new Courses(
        steps(origin.turns(), replay.turns()), fellOtherwise(chance(origin), chance(replay)));
  }

  private static List<Step> steps(List<Turn> origin, List<Turn> replay) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    boolean parted = false;
    while (!parted && at < origin.size() && at < replay.size() && meet(origin, replay, at, at)) {
      parted = !decideAlike(origin.get(at), replay.get(at));
      steps.add(new Step(origin.get(at), replay.get(at), parted));
      at++;
    }
    align(origin.subList(at, origin.size()), replay.subList(at, replay.size()), steps);
    return steps;
  }

  private static boolean meet(List<Turn> origin, List<Turn> replay, int i, int j) {
    return origin.get(i).scene().index() == replay.get(j).scene().index();
  }

  /** What someone writes to themselves leads nowhere else. */
  private static boolean decideAlike(Turn one, Turn other) {
    return (one.answer().move() instanceof Move.Reflect
            && other.answer().move() instanceof Move.Reflect)
        || one.answer().move().equals(other.answer().move());
  }

  private static void align(List<Turn> origin, List<Turn> replay, List<Step> steps) {
    int[][] common = common(origin, replay);
    int i = 0;
    int j = 0;
    while (i < origin.size() || j < replay.size()) {
      if (i < origin.size() && j < replay.size() && meet(origin, replay, i, j)) {
        steps.add(new Step(origin.get(i++), replay.get(j++), false));
      } else if (j == replay.size()
          || (i < origin.size() && common[i + 1][j] >= common[i][j + 1])) {
        steps.add(new Step(origin.get(i++), null, false));
      } else {
        steps.add(new Step(null, replay.get(j++), false));
      }
    }
  }

  /** How many scenes can be paired from each point on. */
  private static int[][] common(List<Turn> origin, List<Turn> replay) {
    int[][] common = new int[origin.size() + 1][replay.size() + 1];
    for (int i = origin.size() - 1; i >= 0; i--) {
      for (int j = replay.size() - 1; j >= 0; j--) {
        common[i][j] =
            meet(origin, replay, i, j)
                ? 1 + common[i + 1][j + 1]
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** Where each branch that chance decides led, time after time, by the branch's index. */
  private static Map<Integer, List<Integer>> chance(Playthrough play) {
    Map<Integer, List<Integer>> ledTo = new HashMap<>();
    List<Turn> turns = play.turns();
    for (int turn = 0; turn < turns.size(); turn++) {
      List<BranchScene> passed = turns.get(turn).passed();
      int rest =
          turn + 1 < turns.size() ? turns.get(turn + 1).scene().index() : play.state().place();
      for (int i = 0; i < passed.size(); i++) {
        if (passed.get(i).isChance()) {
          ledTo
              .computeIfAbsent(passed.get(i).index(), branch -> new ArrayList<>())
              .add(i + 1 < passed.size() ? passed.get(i + 1).index() : rest);
        }
      }
    }
    return ledTo;
  }

  private static boolean fellOtherwise(
      Map<Integer, List<Integer>> origin, Map<Integer, List<Integer>> replay) {
    for (Map.Entry<Integer, List<Integer>> branch : origin.entrySet()) {
      List<Integer> here = branch.getValue();
      List<Integer> there = replay.getOrDefault(branch.getKey(), List.of());
      int both = Math.min(here.size(), there.size());
      if (!here.subList(0, both).equals(there.subList(0, both))) {
        return true;
      }
    }
    return false;
  }
}
