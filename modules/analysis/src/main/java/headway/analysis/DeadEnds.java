package headway.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rounds that nothing leads out of, and that hold no ending. */
final class DeadEnds {
  private DeadEnds() {}

  /**
   * Each as its states, ascending. States where nothing can be chosen are not among them: they are
   * a fault of their own.
   */
  static List<int[]> of(Arrows arrows, Components components) {
    List<int[]> ends = new ArrayList<>();
    for (int component = 0; component < components.count(); component++) {
      if (components.goesRound(component) && !leadsOut(arrows, components, component)) {
        int begin = components.begins.get(component);
        int[] states = new int[components.size(component)];
        System.arraycopy(components.order, begin, states, 0, states.length);
        Arrays.sort(states);
        ends.add(states);
      }
    }
    return ends;
  }

  private static boolean leadsOut(Arrows arrows, Components components, int component) {
    for (int at = components.begins.get(component);
        at < components.begins.get(component + 1);
        at++) {
      int state = components.order[at];
      for (int i = arrows.from()[state]; i < arrows.from()[state + 1]; i++) {
        if (components.of[arrows.to()[i]] != component) {
          return true;
        }
      }
    }
    return false;
  }
}
