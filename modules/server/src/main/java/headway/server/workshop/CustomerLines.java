package headway.server.workshop;

import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Line;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import headway.scenario.Scene;
import headway.workshop.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a scenario say in it, line by line, for a trainer to say in their place. What
 * a line waits for is left to the trainer, who knows what was answered.
 */
final class CustomerLines {
  private static final String APART = ":";

  private CustomerLines() {}

  /**
   * A line to say.
   *
   * @param answers the choice that it replies to; null where it replies to none
   */
  record Spoken(Cue.Scripted cue, Line line, Scene scene, @Nullable Choice answers) {
    /** What it is asked for by. */
    String code() {
      return cue.scene()
          + APART
          + (cue.after() == null ? "" : cue.after())
          + APART
          + (cue.reply() ? "r" : "s")
          + cue.line();
    }
  }

  /** All of them, in the order of the scenario. */
  static List<Spoken> of(Scenario scenario) {
    List<Spoken> all = new ArrayList<>();
    for (Scene scene : scenario.scenes()) {
      spoken(scene, null, false, scene.setting().lines(), all);
      switch (scene) {
        case ChoiceScene choices ->
            choices.choices().forEach(choice -> spoken(scene, choice, true, choice.reply(), all));
        case PickScene pick -> spoken(scene, null, true, pick.reply(), all);
        case RecallScene recall -> spoken(scene, null, true, recall.reply(), all);
        case ReflectScene reflect -> spoken(scene, null, true, reflect.reply(), all);
        case BranchScene ignored -> {}
      }
    }
    return all;
  }

  private static void spoken(
      Scene scene, @Nullable Choice answers, boolean reply, List<Line> lines, List<Spoken> all) {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).speaker() != null) {
        all.add(
            new Spoken(
                new Cue.Scripted(scene.id(), answers == null ? null : answers.id(), reply, at),
                lines.get(at),
                scene,
                answers));
      }
    }
  }

  static Optional<Spoken> find(Scenario scenario, String code) {
    return of(scenario).stream().filter(spoken -> spoken.code().equals(code)).findFirst();
  }

  static Optional<Spoken> find(Scenario scenario, Cue.Scripted cue) {
    return of(scenario).stream().filter(spoken -> spoken.cue().equals(cue)).findFirst();
  }
}
