package headway.analysis;

import headway.analysis.Multipliers.Multiplier;
import headway.play.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With how many values each slot was seen, where it matters. */
final class ValuesSeen {
  private final StateSpace space;
  private final @Nullable KeyTable[] seen;
  private final long[] value = new long[1];
  private int states;

  ValuesSeen(StateSpace space) {
    this.space = space;
    seen = new KeyTable[space.scenario.startSlots().length];
  }

  void add(State state) {
    states++;
    for (int slot : space.packing.slotsAt(state.place())) {
      KeyTable values = seen[slot];
      if (values == null) {
        values = new KeyTable(1);
        seen[slot] = values;
      }
      if (values.size() < SceneStates.MOST_VALUES) {
        value[0] = state.slots()[slot];
        values.add(value);
      }
    }
  }

  int states() {
    return states;
  }

  /** Those with the most values first, those with one left out. */
  List<Multiplier> multipliers() {
    List<Multiplier> multipliers = new ArrayList<>();
    for (int slot = 0; slot < seen.length; slot++) {
      KeyTable values = seen[slot];
      if (values != null && values.size() > 1) {
        multipliers.add(Multipliers.named(space.scenario, slot, values.size()));
      }
    }
    multipliers.sort(Comparator.comparingInt(each -> -each.values()));
    return multipliers;
  }
}
