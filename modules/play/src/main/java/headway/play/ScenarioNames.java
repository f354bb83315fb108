package headway.play;

import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.Scenario;
import headway.scenario.Statement;
import headway.scenario.diagnostic.Suggestion;
import java.util.LinkedHashSet;
import java.util.Set;

/** The ids that moves can name, and what to say of one that is not among them. */
record ScenarioNames(Set<String> choices, Set<String> items, Set<String> statements) {
  static ScenarioNames of(Scenario scenario) {
    Set<String> choices = new LinkedHashSet<>();
    Set<String> items = new LinkedHashSet<>();
    Set<String> statements = new LinkedHashSet<>();
    for (Place place : scenario.places()) {
      if (place instanceof ChoiceScene scene) {
        scene.choices().stream().map(Choice::id).forEach(choices::add);
      } else if (place instanceof PickScene scene) {
        scene.items().stream().map(PickItem::id).forEach(items::add);
      } else if (place instanceof RecallScene scene) {
        scene.statements().stream().map(Statement::id).forEach(statements::add);
      }
    }
    return new ScenarioNames(choices, items, statements);
  }

  boolean canBeOffered(String id) {
    return choices.contains(id) || items.contains(id) || statements.contains(id);
  }

  Set<String> all() {
    Set<String> all = new LinkedHashSet<>(choices);
    all.addAll(items);
    all.addAll(statements);
    return all;
  }

  /** How an id that is no choice may have been meant; empty where there is nothing to say. */
  String hintForChoice(String id) {
    if (items.contains(id)) {
      return "It is an item to pick: write `pick:" + id + "`.";
    }
    if (statements.contains(id)) {
      return "It is a statement to recall: write `recall:" + id + "`.";
    }
    return Suggestion.hint(id, choices);
  }
}
