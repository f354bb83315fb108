package headway.play;

import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.EvidenceRule;
import headway.scenario.Line;
import headway.scenario.MoveScene;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import java.util.ArrayList;
import java.util.List;

/**
 * One decision, made.
 *
 * @param number from 1
 * @param slots the state before the move
 * @param slotsAfter the state after it
 * @param next the place it led to, before branches
 * @param passed the branches passed before the next scene that waits
 */
public record Turn(
    int number,
    MoveScene scene,
    int[] slots,
    Answer answer,
    int[] slotsAfter,
    int next,
    List<BranchScene> passed) {
  public Turn {
    passed = List.copyOf(passed);
  }

  /** The lines that were on screen; flags count these from 1. */
  public List<Line> onScreen() {
    return Rules.onScreen(scene, slots);
  }

  /** What was said in answer to the move. */
  public List<Line> reply() {
    return Rules.shown(
        switch (scene) {
          case ChoiceScene ignored -> choice().reply();
          case PickScene pick -> pick.reply();
          case RecallScene recall -> recall.reply();
          case ReflectScene reflect -> reflect.reply();
        },
        slotsAfter);
  }

  /** What was said on the way to the next scene. */
  public List<Line> onTheWay() {
    if (passed.isEmpty()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    for (BranchScene branch : passed) {
      lines.addAll(Rules.shown(branch.setting().lines(), slotsAfter));
    }
    return lines;
  }

  /** The author's evidence that holds for this move. */
  public List<EvidenceRule> evidence() {
    List<EvidenceRule> rules = new ArrayList<>();
    switch (scene) {
      case ChoiceScene ignored -> rules.addAll(choice().evidence());
      case PickScene pick -> picked(pick).forEach(item -> rules.addAll(item.evidence()));
      case RecallScene ignored -> {}
      case ReflectScene ignored -> {}
    }
    rules.removeIf(rule -> !rule.when().holds(slots));
    return rules;
  }

  /** What was said or done, in a scene of choices. */
  public Choice choice() {
    if (scene instanceof ChoiceScene choices && answer.move() instanceof Move.Choose(String id)) {
      List<Choice> all = choices.choices();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).id().equals(id)) {
          return all.get(i);
        }
      }
    }
    throw new IllegalStateException("No choice was made in " + scene.id());
  }

  private List<PickItem> picked(PickScene pick) {
    return answer.move() instanceof Move.Pick(var ids)
        ? pick.items().stream().filter(item -> ids.contains(item.id())).toList()
        : List.of();
  }
}
