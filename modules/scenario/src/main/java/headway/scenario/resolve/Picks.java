package headway.scenario.resolve;

import headway.scenario.PickItem;
import headway.scenario.Variable;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.source.TaskSource;
import headway.scenario.source.Written;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves what can be picked. */
final class Picks {
  private final Lookup<Variable> variables;
  private final Texts texts;
  private final Expressions expressions;
  private final Evidences evidences;
  private final BitSet used;
  private final Faults faults;

  /**
   * @param used is told the slots of budgets
   */
  Picks(
      Lookup<Variable> variables,
      Texts texts,
      Expressions expressions,
      Evidences evidences,
      BitSet used,
      Faults faults) {
    this.variables = variables;
    this.texts = texts;
    this.expressions = expressions;
    this.evidences = evidences;
    this.used = used;
    this.faults = faults;
  }

  /** How many at least, held against the most and the number of items. */
  int min(TaskSource.Pick pick) {
    Written<Integer> min = pick.min();
    Written<Integer> max = pick.max();
    if (min == null) {
      return 0;
    }
    if (max != null && max.value() < min.value()) {
      faults.add(
          ScenarioCode.PICK_BOUNDS,
          max.position(),
          "`max` is " + max.value() + ", below `min`, which is " + min.value() + ".",
          "Make `max` the larger one.");
    } else if (!pick.items().isEmpty() && min.value() > pick.items().size()) {
      faults.add(
          ScenarioCode.PICK_BOUNDS,
          min.position(),
          "`min` is " + min.value() + ", and there are only " + pick.items().size() + " items.",
          "Lower `min`, or add items.");
    }
    return min.value();
  }

  /** How many at most: never more than there are. */
  int max(TaskSource.Pick pick) {
    int items = pick.items().size();
    return pick.max() == null ? items : Math.min(pick.max().value(), items);
  }

  @Nullable Variable budget(TaskSource.Pick pick) {
    if (pick.budget() == null) {
      tellCostWithoutBudget(pick);
    }
    Variable budget = variables.find(pick.budget());
    if (budget == null || pick.budget() == null) {
      return null;
    }
    used.set(budget.slot());
    if (budget.type() != Variable.Type.INT) {
      faults.add(
          ScenarioCode.BUDGET_IS_NO_NUMBER,
          pick.budget().position(),
          "The budget `" + budget.name() + "` is no `int`.",
          "Costs are taken from a number; name an `int` variable.");
      return null;
    }
    return budget;
  }

  private void tellCostWithoutBudget(TaskSource.Pick pick) {
    pick.items().stream()
        .filter(item -> item.cost() > 0)
        .findFirst()
        .ifPresent(
            item ->
                faults.add(
                    ScenarioCode.COST_WITHOUT_BUDGET,
                    item.id().position(),
                    "`" + item.id().text() + "` has a cost, and this pick has no budget to pay it.",
                    "Name an `int` variable as its `budget`, or take the costs away."));
  }

  List<PickItem> items(TaskSource.Pick pick) {
    List<PickItem> items = new ArrayList<>();
    for (TaskSource.Item source : pick.items()) {
      items.add(
          new PickItem(
              source.id().text(),
              items.size(),
              texts.text(source.text()),
              texts.textOrNone(source.detail()),
              source.cost(),
              source.fit(),
              expressions.condition(source.when()),
              expressions.effects(source.effects()),
              evidences.resolve(source.evidence()),
              source.id().position()));
    }
    return items;
  }
}
