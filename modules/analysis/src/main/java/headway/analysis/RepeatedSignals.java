package headway.analysis;

import headway.play.State;
import headway.scenario.Line;
import headway.scenario.MoveScene;
import headway.scenario.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Signals whose line can be on screen twice in one play. */
final class RepeatedSignals {
  private static final int AT_ONCE = 64;

  private final StateSpace space;
  private final Arrows arrows;
  private final Components components;

  /**
   * One of them.
   *
   * @param states a shortest play in which it is on screen twice, the second time in the last
   */
  record Repeated(Line line, List<Integer> states) {}

  private record SignalLine(int place, Line line) {}

  RepeatedSignals(StateSpace space, Arrows arrows, Components components) {
    this.space = space;
    this.arrows = arrows;
    this.components = components;
  }

  List<Repeated> all() {
    List<SignalLine> lines = new ArrayList<>();
    for (Place place : space.scenario.places()) {
      if (place instanceof MoveScene scene) {
        for (Line line : scene.setting().lines()) {
          if (line.signal() != null) {
            lines.add(new SignalLine(place.index(), line));
          }
        }
      }
    }
    List<Repeated> repeated = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += AT_ONCE) {
      among(lines.subList(from, Math.min(lines.size(), from + AT_ONCE)), repeated);
    }
    return repeated;
  }

  private void among(List<SignalLine> lines, List<Repeated> repeated) {
    long[] shown = shown(lines);
    long twice = twice(shown);
    for (int i = 0; i < lines.size(); i++) {
      if ((twice & 1L << i) != 0) {
        repeated.add(new Repeated(lines.get(i).line(), shortest(shown, 1L << i)));
      }
    }
  }

  /** Which of the lines are on screen, by state. */
  private long[] shown(List<SignalLine> lines) {
    boolean[] concerned = new boolean[space.scenario.places().size()];
    lines.forEach(line -> concerned[line.place()] = true);
    long[] shown = new long[space.size()];
    for (int number = 0; number < shown.length; number++) {
      if (space.signals.get(number) > 0 && concerned[space.place(number)]) {
        State state = space.state(number);
        for (int i = 0; i < lines.size(); i++) {
          SignalLine line = lines.get(i);
          if (line.place() == state.place() && line.line().when().holds(state.slots())) {
            shown[number] |= 1L << i;
          }
        }
      }
    }
    return shown;
  }

  /** From the ends of the graph back: what can still come on screen after a state. */
  private long twice(long[] shown) {
    long twice = 0;
    long[] reach = new long[components.count()];
    for (int component = 0; component < reach.length; component++) {
      long here = 0;
      long below = 0;
      for (int at = components.begins.get(component);
          at < components.begins.get(component + 1);
          at++) {
        int state = components.order[at];
        here |= shown[state];
        for (int i = arrows.from()[state]; i < arrows.from()[state + 1]; i++) {
          int target = components.of[arrows.to()[i]];
          below |= target == component ? 0 : reach[target];
        }
      }
      twice |= here & (components.goesRound(component) ? here : below);
      twice |= here & below;
      reach[component] = here | below;
    }
    return twice;
  }

  /** Breadth first over states and whether the line was already on screen before. */
  private List<Integer> shortest(long[] shown, long line) {
    int size = space.size();
    int[] before = new int[2 * size];
    Arrays.fill(before, -2);
    Ints queue = new Ints();
    for (int start : space.starts) {
      before[start] = -1;
      queue.add(start);
    }
    for (int at = 0; at < queue.size(); at++) {
      int node = queue.get(at);
      int state = node % size;
      boolean on = (shown[state] & line) != 0;
      if (on && node >= size) {
        return back(before, node, size);
      }
      int layer = on || node >= size ? size : 0;
      for (int i = arrows.from()[state]; i < arrows.from()[state + 1]; i++) {
        int next = arrows.to()[i] + layer;
        if (before[next] == -2) {
          before[next] = node;
          queue.add(next);
        }
      }
    }
    throw new IllegalStateException("The line is not on screen twice");
  }

  private static List<Integer> back(int[] before, int last, int size) {
    List<Integer> states = new ArrayList<>();
    for (int at = last; at >= 0; at = before[at]) {
      states.add(at % size);
    }
    return states.reversed();
  }
}
