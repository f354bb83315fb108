package headway.analysis;

import headway.play.Rules;
import headway.play.State;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Scene;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Options that are worst on every measured skill and shorter than all others beside them. */
final class GivesItselfAway {
  /** Differences below this, relative to what a skill can tell apart, are none. */
  private static final double SAME = 1e-9;

  private final StateSpace space;
  private final List<Measured> measured;
  private final MoveCursor move;
  private final Length length;
  private final Map<Choice, Found> found = new LinkedHashMap<>();

  /**
   * One of them.
   *
   * @param state the nearest where it is so
   * @param languages where it is so in some state, by their places in the scenario's languages
   */
  record Found(ChoiceScene scene, Choice choice, int state, SortedSet<Integer> languages) {}

  GivesItselfAway(StateSpace space, List<Measured> measured) {
    this.space = space;
    this.measured = measured;
    move = new MoveCursor(space);
    length = new Length(space.scenario);
  }

  Collection<Found> all() {
    boolean[] suspect = new boolean[space.scenario.places().size()];
    for (Scene scene : space.scenario.scenes()) {
      suspect[scene.index()] = scene instanceof ChoiceScene choices && choices.choices().size() > 1;
    }
    for (int number = 0; number < space.size(); number++) {
      if (suspect[space.place(number)]) {
        State state = space.state(number);
        ChoiceScene scene = (ChoiceScene) space.scenario.place(state.place());
        look(scene, number, Rules.offered(scene, state.slots()));
      }
    }
    return found.values();
  }

  private void look(ChoiceScene scene, int number, List<Choice> offered) {
    if (offered.size() < 2) {
      return;
    }
    for (int language = 0; language < space.scenario.languages().size(); language++) {
      int shortest = shortest(offered, language);
      if (shortest >= 0 && isWorst(number, shortest)) {
        Choice choice = offered.get(shortest);
        found
            .computeIfAbsent(choice, each -> new Found(scene, each, number, new TreeSet<>()))
            .languages()
            .add(language);
      }
    }
  }

  /** Its place among those offered; -1 where two are as short. */
  private int shortest(List<Choice> offered, int language) {
    int shortest = 0;
    boolean alone = true;
    for (int i = 1; i < offered.size(); i++) {
      int compared =
          Integer.compare(
              length.of(offered.get(i), language), length.of(offered.get(shortest), language));
      if (compared < 0) {
        shortest = i;
        alone = true;
      } else if (compared == 0) {
        alone = false;
      }
    }
    return alone ? shortest : -1;
  }

  /** Whether nothing beside it gives more away on any skill, and something less on one. */
  private boolean isWorst(int state, int option) {
    boolean tellsApart = false;
    for (Measured skill : measured) {
      List<Double> losses = new ArrayList<>();
      move.of(state);
      while (move.next()) {
        losses.add(skill.loss(state, move));
      }
      double same = SAME * skill.scale();
      for (double loss : losses) {
        if (loss > losses.get(option) + same) {
          return false;
        }
        tellsApart |= loss < losses.get(option) - same;
      }
    }
    return tellsApart;
  }
}
