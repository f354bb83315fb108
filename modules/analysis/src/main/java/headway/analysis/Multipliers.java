package headway.analysis;

import headway.play.State;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.MoveScene;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What makes a scenario's states so many: how many values each slot was seen with. */
final class Multipliers {
  private static final int NAMED = 6;

  private Multipliers() {}

  /**
   * A slot and how many values it was seen with.
   *
   * @param name the variable's, or scene and choice of what may be done once
   * @param once the scene of a choice that may be made once; empty for a variable
   */
  record Multiplier(String name, int slot, int values, String once) {
    @Override
    public String toString() {
      String many = values >= SceneStates.MOST_VALUES ? " or more" : "";
      return String.format(Locale.ROOT, "`%s` (%,d%s values)", name, values, many);
    }
  }

  /** Those with the most values first, those with one left out. */
  static List<Multiplier> of(StateSpace space) {
    ValuesSeen seen = new ValuesSeen(space);
    for (int number = 0; number < space.size(); number++) {
      seen.add(space.state(number));
    }
    return seen.multipliers();
  }

  /** By scene that waits for a move and was seen, in file order. */
  static List<SceneStates> byScene(StateSpace space) {
    Map<Integer, ValuesSeen> byPlace = new HashMap<>();
    for (int number = 0; number < space.size(); number++) {
      State state = space.state(number);
      byPlace.computeIfAbsent(state.place(), place -> new ValuesSeen(space)).add(state);
    }
    List<SceneStates> scenes = new ArrayList<>();
    for (Scene scene : space.scenario.scenes()) {
      ValuesSeen seen = byPlace.get(scene.index());
      if (scene instanceof MoveScene && seen != null) {
        Map<String, Integer> multipliers = new LinkedHashMap<>();
        seen.multipliers().forEach(each -> multipliers.put(each.name(), each.values()));
        scenes.add(new SceneStates(scene.id(), seen.states(), multipliers));
      }
    }
    return List.copyOf(scenes);
  }

  /** In words; what may be done once is told scene by scene. */
  static String told(List<Multiplier> multipliers) {
    Map<String, List<Multiplier>> once =
        multipliers.stream()
            .filter(each -> !each.once().isEmpty())
            .collect(
                Collectors.groupingBy(Multiplier::once, LinkedHashMap::new, Collectors.toList()));
    List<String> told = new ArrayList<>();
    multipliers.stream().filter(each -> each.once().isEmpty()).forEach(each -> told.add("" + each));
    once.forEach((scene, choices) -> told.add(once(scene, choices)));
    return told.stream().limit(NAMED).collect(Collectors.joining(", "));
  }

  private static String once(String scene, List<Multiplier> choices) {
    if (choices.size() > 1) {
      return "the `once` of " + choices.size() + " choices in `" + scene + "` (2 values each)";
    }
    String choice = choices.getFirst().name().substring(scene.length() + 1);
    return "the `once` of `" + choice + "` in `" + scene + "` (2 values)";
  }

  static Multiplier named(Scenario scenario, int slot, int values) {
    if (slot < scenario.variables().size()) {
      return new Multiplier(scenario.variables().get(slot).name(), slot, values, "");
    }
    for (Place place : scenario.places()) {
      if (place instanceof ChoiceScene scene) {
        for (Choice choice : scene.choices()) {
          if (choice.effects().each().stream().anyMatch(effect -> effect.slot() == slot)) {
            return new Multiplier(scene.id() + "/" + choice.id(), slot, values, scene.id());
          }
        }
      }
    }
    throw new IllegalStateException("No choice sets slot " + slot);
  }
}
