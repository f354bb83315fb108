package headway.analysis;

import headway.assessment.Skills;
import headway.play.State;
import headway.scenario.BranchScene;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.EvidenceRule;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which moves of a state meet no gate of a measured skill. */
final class OpenMoves {
  /** Of so many states it is kept, since ways through them are compared again and again. */
  private static final int MOST_KEPT = 50_000;

  private final StateSpace space;
  private final Steps steps;
  private final List<Gates> gates;
  private final boolean[] gated;
  private final MoveCursor move;
  private final Map<Integer, BitSet> found = new HashMap<>();

  OpenMoves(StateSpace space, Steps steps, List<Measured> measured, Skills skills) {
    this.space = space;
    this.steps = steps;
    move = new MoveCursor(space);
    gates = measured.stream().map(each -> new Gates(skills.all().get(each.skill()))).toList();
    gated = new boolean[space.scenario.places().size()];
    for (Place place : space.scenario.places()) {
      gated[place.index()] = gates.stream().anyMatch(each -> each.mayBeMet(place));
    }
  }

  /** Whether all of a state's moves are open. */
  boolean areAll(int number) {
    return !gated[space.place(number)];
  }

  /** As the {@link MoveCursor} counts them; that of an ending stands for the ending itself. */
  BitSet of(int number) {
    BitSet known = found.get(number);
    if (known == null) {
      known = find(number);
      if (found.size() < MOST_KEPT) {
        found.put(number, known);
      }
    }
    return known;
  }

  private BitSet find(int number) {
    State state = space.state(number);
    BitSet open = new BitSet();
    switch (space.scenario.place(state.place())) {
      case ChoiceScene scene -> {
        int index = 0;
        for (Steps.Step step : steps.from(state)) {
          open.set(index++, !meets(scene.choices().get((int) step.set()).evidence(), state));
        }
      }
      case PickScene scene -> {
        for (Steps.Step step : steps.from(state)) {
          if (!meets(scene, step.set(), state)) {
            open.set(index(number, step));
          }
        }
      }
      case Ending ending ->
          open.set(
              0,
              !meets(ending.evidence(), state)
                  && gates.stream().allMatch(each -> each.shownBy(ending).isEmpty()));
      case RecallScene ignored -> open.set(0);
      case ReflectScene ignored -> open.set(0);
      case BranchScene branch -> throw new IllegalStateException("Nobody rests in " + branch.id());
    }
    return open;
  }

  private boolean meets(List<EvidenceRule> rules, State state) {
    return gates.stream().anyMatch(each -> each.isMet(rules, state.slots()));
  }

  private boolean meets(PickScene scene, long set, State state) {
    for (long rest = set; rest != 0; rest &= rest - 1) {
      if (meets(scene.items().get(Long.numberOfTrailingZeros(rest)).evidence(), state)) {
        return true;
      }
    }
    return false;
  }

  private int index(int number, Steps.Step step) {
    move.of(number);
    for (int index = 0; move.next(); index++) {
      if (step.isMadeBy(move)) {
        return index;
      }
    }
    throw new IllegalStateException("A legal set is not kept in state " + number);
  }
}
