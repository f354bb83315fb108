package headway.analysis;

import headway.play.State;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Scenario;
import headway.scenario.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What makes a scenario's states so many: how many values each slot was seen with. */
final class Multipliers {
  private static final int NAMED = 6;

  private Multipliers() {}

  /**
   * A slot and how many values it was seen with.
   *
   * @param name the variable's, or the choice that may be made once
   */
  record Multiplier(String name, int slot, int values) {
    @Override
    public String toString() {
      return name + " (" + values + " values)";
    }
  }

  /** Those with the most values first, those with one left out. */
  static List<Multiplier> of(StateSpace space) {
    Scenario scenario = space.scenario;
    int slots = scenario.startSlots().length;
    KeyTable[] seen = new KeyTable[slots];
    for (int slot = 0; slot < slots; slot++) {
      seen[slot] = new KeyTable(1);
    }
    long[] value = new long[1];
    for (int number = 0; number < space.size(); number++) {
      State state = space.state(number);
      for (int slot : space.packing.slotsAt(state.place())) {
        value[0] = state.slots()[slot];
        seen[slot].add(value);
      }
    }
    List<Multiplier> multipliers = new ArrayList<>();
    for (int slot = 0; slot < slots; slot++) {
      if (seen[slot].size() > 1) {
        multipliers.add(new Multiplier(name(scenario, slot), slot, seen[slot].size()));
      }
    }
    multipliers.sort(Comparator.comparingInt(Multiplier::values).reversed());
    return multipliers.stream().limit(NAMED).toList();
  }

  private static String name(Scenario scenario, int slot) {
    if (slot < scenario.variables().size()) {
      Variable variable = scenario.variables().get(slot);
      return "`" + variable.name() + "`";
    }
    for (var place : scenario.places()) {
      if (place instanceof ChoiceScene scene) {
        for (Choice choice : scene.choices()) {
          if (choice.effects().each().stream().anyMatch(effect -> effect.slot() == slot)) {
            return "the `once` of `" + choice.id() + "` in `" + scene.id() + "`";
          }
        }
      }
    }
    throw new IllegalStateException("No choice sets slot " + slot);
  }
}
