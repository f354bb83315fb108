package headway.analysis;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The strongly connected components of a graph, each before those that lead to it (Tarjan 1972,
 * with a stack of its own instead of recursion).
 */
final class Components {
  private final Arrows arrows;

  /** The nodes, component after component. */
  final int[] order;

  /** The component of each node. */
  final int[] of;

  /** Where each component begins in {@link #order}, and the end after the last. */
  final Ints begins = new Ints();

  private final BitSet round = new BitSet();

  private final int[] index;
  private final int[] low;
  private int visited;
  private int placed;

  private int[] frames = new int[64];
  private int[] positions = new int[64];
  private int depth;
  private final Ints waiting = new Ints();

  private Components(Arrows arrows) {
    this.arrows = arrows;
    int size = arrows.size();
    order = new int[size];
    of = new int[size];
    index = new int[size];
    low = new int[size];
    Arrays.fill(of, -1);
    Arrays.fill(index, -1);
  }

  static Components of(Arrows arrows) {
    Components components = new Components(arrows);
    for (int node = 0; node < arrows.size(); node++) {
      if (components.index[node] < 0) {
        components.visit(node);
      }
    }
    components.begins.add(arrows.size());
    return components;
  }

  private void visit(int root) {
    enter(root);
    while (depth > 0) {
      int node = frames[depth - 1];
      int position = positions[depth - 1];
      if (position == arrows.from()[node + 1]) {
        leave(node);
        continue;
      }
      positions[depth - 1]++;
      int to = arrows.to()[position];
      if (index[to] < 0) {
        enter(to);
      } else if (of[to] < 0) {
        low[node] = Math.min(low[node], index[to]);
      }
    }
  }

  private void enter(int node) {
    if ((visited & 0xfff) == 0) {
      CallingOff.heed();
    }
    if (depth == frames.length) {
      frames = Arrays.copyOf(frames, depth * 2);
      positions = Arrays.copyOf(positions, depth * 2);
    }
    frames[depth] = node;
    positions[depth++] = arrows.from()[node];
    index[node] = visited;
    low[node] = visited++;
    waiting.add(node);
  }

  private void leave(int node) {
    depth--;
    if (low[node] == index[node]) {
      int component = begins.size();
      begins.add(placed);
      int member;
      do {
        member = waiting.removeLast();
        of[member] = component;
        order[placed++] = member;
      } while (member != node);
      round.set(component, placed - begins.get(component) > 1 || leadsToItself(node));
    }
    if (depth > 0) {
      int caller = frames[depth - 1];
      low[caller] = Math.min(low[caller], low[node]);
    }
  }

  /** Room for one number for each node, for whoever numbers a component's states. */
  int[] rows() {
    return index;
  }

  int count() {
    return begins.size() - 1;
  }

  int size(int component) {
    return begins.get(component + 1) - begins.get(component);
  }

  /** Whether one can come back to a component's states, if only to the same one. */
  boolean goesRound(int component) {
    return round.get(component);
  }

  private boolean leadsToItself(int node) {
    for (int at = arrows.from()[node]; at < arrows.from()[node + 1]; at++) {
      if (arrows.to()[at] == node) {
        return true;
      }
    }
    return false;
  }

  /** Whether one can come back to any state at all. */
  boolean goRound() {
    return !round.isEmpty();
  }
}
