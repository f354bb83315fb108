package headway.play;

import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.Line;
import headway.scenario.MoveScene;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import headway.scenario.Statement;
import headway.scenario.Way;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is offered in a state and what a move makes of it. Sets of items and statements are bit
 * masks, the first in file order the lowest bit.
 */
public final class Rules {
  private Rules() {}

  /** A state that a move may lead to, and how likely. */
  public record Arrival(State state, double probability) {}

  public static List<Choice> offered(ChoiceScene scene, int[] slots) {
    List<Choice> choices = scene.choices();
    List<Choice> offered = new ArrayList<>(choices.size());
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).when().holds(slots)) {
        offered.add(choices.get(i));
      }
    }
    return offered;
  }

  /** The items offered, as a mask. */
  public static long offered(PickScene scene, int[] slots) {
    long mask = 0;
    for (PickItem item : scene.items()) {
      if (item.when().holds(slots)) {
        mask |= 1L << item.index();
      }
    }
    return mask;
  }

  /** Whether a set may be picked: offered items only, as many as asked, within the budget. */
  public static boolean isLegal(PickScene scene, long set, int[] slots) {
    int members = Long.bitCount(set);
    return (set & ~offered(scene, slots)) == 0
        && members >= scene.min()
        && members <= scene.max()
        && (scene.budget() == null || cost(scene, set) <= slots[scene.budget().slot()]);
  }

  /** The summed cost of a set. */
  public static long cost(PickScene scene, long set) {
    long cost = 0;
    for (long rest = set; rest != 0; rest &= rest - 1) {
      cost += scene.items().get(Long.numberOfTrailingZeros(rest)).cost();
    }
    return cost;
  }

  /**
   * Every set that may be picked, those with the first items first; it stops at one more than
   * {@link PickScene#MOST_SETS}.
   */
  public static long[] legalSets(PickScene scene, int[] slots) {
    return LegalSets.of(scene, slots);
  }

  public static int[] after(Choice choice, int[] slots) {
    return choice.effects().apply(slots);
  }

  /** The costs are taken first, then the items' effects follow in file order, then the pick's. */
  public static int[] after(PickScene scene, long set, int[] slots) {
    int[] after = slots;
    if (scene.budget() != null) {
      after = slots.clone();
      int slot = scene.budget().slot();
      after[slot] = (int) Math.max(scene.budget().min(), after[slot] - cost(scene, set));
    }
    for (long rest = set; rest != 0; rest &= rest - 1) {
      after = scene.items().get(Long.numberOfTrailingZeros(rest)).effects().apply(after);
    }
    return scene.effects().apply(after);
  }

  public static int[] after(RecallScene scene, int[] slots) {
    return scene.effects().apply(slots);
  }

  public static int[] after(ReflectScene scene, int[] slots) {
    return scene.effects().apply(slots);
  }

  /** The statements that were said, as a mask. */
  public static long said(RecallScene scene, int[] slots) {
    long mask = 0;
    for (int i = 0; i < scene.statements().size(); i++) {
      if (scene.statements().get(i).said().holds(slots)) {
        mask |= 1L << i;
      }
    }
    return mask;
  }

  /** The ids on offer in a place, in file order, in a list of the caller's own. */
  static List<String> offeredIds(Place place, int[] slots) {
    return switch (place) {
      case ChoiceScene scene -> offeredChoices(scene.choices(), slots);
      case PickScene scene -> offeredItems(scene.items(), slots);
      case RecallScene scene -> statements(scene.statements());
      case ReflectScene ignored -> new ArrayList<>();
      case BranchScene ignored -> new ArrayList<>();
      case Ending ignored -> new ArrayList<>();
    };
  }

  private static List<String> offeredChoices(List<Choice> choices, int[] slots) {
    List<String> ids = new ArrayList<>(choices.size());
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).when().holds(slots)) {
        ids.add(choices.get(i).id());
      }
    }
    return ids;
  }

  private static List<String> offeredItems(List<PickItem> items, int[] slots) {
    List<String> ids = new ArrayList<>(items.size());
    for (PickItem item : items) {
      if (item.when().holds(slots)) {
        ids.add(item.id());
      }
    }
    return ids;
  }

  private static List<String> statements(List<Statement> statements) {
    List<String> ids = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      ids.add(statement.id());
    }
    return ids;
  }

  /** The lines of a scene that are on screen; flags count these from 1. */
  public static List<Line> onScreen(MoveScene scene, int[] slots) {
    return shown(scene.setting().lines(), slots);
  }

  /** Those lines whose condition holds. */
  public static List<Line> shown(List<Line> lines, int[] slots) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).when().holds(slots)) {
        return shownFrom(i, lines, slots);
      }
    }
    return lines;
  }

  private static List<Line> shownFrom(int firstHidden, List<Line> lines, int[] slots) {
    List<Line> shown = new ArrayList<>(lines.size() - 1);
    for (int i = 0; i < firstHidden; i++) {
      shown.add(lines.get(i));
    }
    for (int i = firstHidden + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.when().holds(slots)) {
        shown.add(line);
      }
    }
    return Collections.unmodifiableList(shown);
  }

  /**
   * Where one can come to rest from a place, branches passed, with probabilities that add up to 1.
   * Equal states are one arrival.
   */
  public static List<Arrival> arrivals(Scenario scenario, int place, int[] slots) {
    int at = place;
    while (scenario.place(at) instanceof BranchScene branch && !branch.isChance()) {
      at = conditional(branch, slots).next();
    }
    return scenario.place(at) instanceof BranchScene
        ? Spread.from(scenario, at, slots)
        : List.of(new Arrival(new State(at, slots), 1));
  }

  /** The way on from a branch that conditions decide. */
  static Way conditional(BranchScene scene, int[] slots) {
    for (Way way : scene.ways()) {
      if (way.when().holds(slots)) {
        return way;
      }
    }
    throw new IllegalStateException("The last way of " + scene.id() + " has a condition");
  }

  /**
   * Goes on from a place until a move is waited for or an ending is reached.
   *
   * @param draws how many draws were made before
   */
  static Rest rest(Scenario scenario, int place, int[] slots, Chance chance, int draws) {
    if (!(scenario.place(place) instanceof BranchScene)) {
      return new Rest(new State(place, slots), draws, List.of());
    }
    List<BranchScene> passed = new ArrayList<>();
    int at = place;
    int drawn = draws;
    while (scenario.place(at) instanceof BranchScene branch) {
      if (passed.size() > scenario.places().size()) {
        throw new IllegalStateException(branch.id() + " goes round without a move");
      }
      passed.add(branch);
      if (branch.isChance()) {
        at = branch.ways().get(chance.way(branch, drawn)).next();
        drawn++;
      } else {
        at = conditional(branch, slots).next();
      }
    }
    return new Rest(new State(at, slots), drawn, List.copyOf(passed));
  }

  /** Where one came to rest, how many draws were made until then, and the branches on the way. */
  record Rest(State state, int draws, List<BranchScene> passed) {}
}
