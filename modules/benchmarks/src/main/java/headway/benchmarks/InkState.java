package headway.benchmarks;

import com.bladecoder.ink.runtime.Story;
import headway.play.State;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.scenario.Variable;
import headway.scenario.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads from ink where it is, in Headway's terms; both stories have the same names in order. */
final class InkState {
  private final Scenario scenario;
  private final Map<String, Integer> scenes = new HashMap<>();
  private final Map<String, Integer> endings = new HashMap<>();
  private final List<Once> once = new ArrayList<>();

  /** A choice that can be taken once: ink counts how often it came by its path. */
  private record Once(int slot, String path) {}

  InkState(Scenario scenario) {
    this.scenario = scenario;
    Wording wording = scenario.wording(scenario.languages().getFirst());
    for (Place place : scenario.places()) {
      scenes.put(place.id(), place.index());
      if (place instanceof ChoiceScene scene) {
        scene.choices().forEach(choice -> once(scene, choice));
      }
    }
    for (Ending ending : scenario.endings()) {
      endings.put(ending.text().in(wording, scenario.startSlots()), ending.index());
    }
  }

  private void once(ChoiceScene scene, Choice choice) {
    choice.effects().each().stream()
        .filter(effect -> effect.slot() >= scenario.variables().size())
        .forEach(
            effect -> once.add(new Once(effect.slot(), scene.id() + ".0.c-" + choice.index())));
  }

  /** Everything was shown and nothing chosen since. */
  State of(Story story) {
    try {
      int[] slots = scenario.startSlots();
      for (Variable variable : scenario.variables()) {
        Object value = story.getVariablesState().get(variable.name());
        slots[variable.slot()] = value instanceof Boolean is ? is ? 1 : 0 : (Integer) value;
      }
      for (Once taken : once) {
        slots[taken.slot()] = story.getState().visitCountAtPathString(taken.path()) > 0 ? 1 : 0;
      }
      return new State(place(story), slots);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private int place(Story story) throws Exception {
    if (story.getCurrentChoices().isEmpty()) {
      String text = story.getCurrentText().strip();
      return known(endings, text.substring(text.lastIndexOf('\n') + 1));
    }
    String path = story.getCurrentChoices().getFirst().getPathStringOnChoice();
    return known(scenes, path.substring(0, path.indexOf('.')));
  }

  private static int known(Map<String, Integer> places, String name) {
    Integer place = places.get(name);
    if (place == null) {
      throw new IllegalStateException("Headway has no `" + name + "`");
    }
    return place;
  }
}
