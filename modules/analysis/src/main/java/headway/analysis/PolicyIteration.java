package headway.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the best policy within one component in which one can go round. */
final class PolicyIteration {
  /** In place of a round's states, which are never none: what looked like a gain was rounding. */
  private static final int[] ROUNDED = {};

  private final Optimum optimum;
  private final Components components;
  private final int component;
  private final int first;
  private final int size;
  private final double[] value;
  private final int[] policy;
  private final MoveCursor move;
  private final int[] rowOf;
  private final int[] before;
  private final long spare;

  PolicyIteration(Optimum optimum, StateSpace space, Components components, int component) {
    this.optimum = optimum;
    this.components = components;
    this.component = component;
    first = components.begins.get(component);
    size = components.size(component);
    value = optimum.value();
    policy = optimum.policy();
    move = new MoveCursor(space);
    rowOf = components.rows();
    before = new int[size];
    spare = space.spare();
  }

  /** Returns the states of a round that brings points for ever; null where there is none. */
  int @Nullable [] run() {
    for (int row = 0; row < size; row++) {
      rowOf[state(row)] = row;
    }
    begin();
    int[] endless = evaluate();
    while (endless == null && improve()) {
      endless = evaluate();
      if (endless != null && endless.length == 0) {
        restore();
        return null;
      }
    }
    return endless;
  }

  private int state(int row) {
    return components.order[first + row];
  }

  private boolean isInside(int state) {
    return components.of[state] == component;
  }

  /** Takes a policy that ends: from each state towards the nearest way out. */
  private void begin() {
    int[] incoming = new int[size + 1];
    for (int row = 0; row < size; row++) {
      move.of(state(row));
      while (move.next()) {
        for (int i = 0; i < move.arrivals(); i++) {
          if (isInside(move.target(i))) {
            incoming[rowOf[move.target(i)] + 1]++;
          }
        }
      }
    }
    for (int row = 0; row < size; row++) {
      incoming[row + 1] += incoming[row];
    }
    int[] origin = new int[incoming[size]];
    int[] by = new int[incoming[size]];
    int[] fill = Arrays.copyOf(incoming, size);
    int[] queue = new int[size];
    boolean[] decided = new boolean[size];
    int end = 0;
    for (int row = 0; row < size; row++) {
      int index = 0;
      move.of(state(row));
      while (move.next()) {
        for (int i = 0; i < move.arrivals(); i++) {
          int target = move.target(i);
          if (isInside(target)) {
            int at = fill[rowOf[target]]++;
            origin[at] = row;
            by[at] = index;
          } else if (!decided[row]) {
            decided[row] = true;
            policy[state(row)] = index;
            queue[end++] = row;
          }
        }
        index++;
      }
    }
    for (int at = 0; at < end; at++) {
      for (int i = incoming[queue[at]]; i < incoming[queue[at] + 1]; i++) {
        if (!decided[origin[i]]) {
          decided[origin[i]] = true;
          policy[state(origin[i])] = by[i];
          queue[end++] = origin[i];
        }
      }
    }
    if (end < size) {
      throw new IllegalStateException("No ending is within reach of some state");
    }
  }

  /** Works out what the policy brings; returns a round of it that never ends, null for none. */
  private int @Nullable [] evaluate() {
    int[] from = new int[size + 1];
    ChainRows rows = new ChainRows(size);
    double[] brings = new double[size];
    double[] leaves = new double[size];
    for (int row = 0; row < size; row++) {
      move.of(state(row)).skipTo(policy[state(row)]);
      brings[row] = optimum.brings(move) + optimum.flags(state(row));
      for (int i = 0; i < move.arrivals(); i++) {
        int target = move.target(i);
        if (isInside(target)) {
          rows.add(rowOf[target], move.probability(i));
        } else {
          leaves[row] += move.probability(i);
          brings[row] += move.probability(i) * value[target];
        }
      }
      from[row + 1] = rows.endRow();
    }
    Components parts = Components.of(new Arrows(from, rows.to()));
    double[] solved = new double[size];
    for (int part = 0; part < parts.count(); part++) {
      if (parts.goesRound(part)) {
        int[] endless = solve(parts, part, from, rows, leaves, brings, solved);
        if (endless != null) {
          return endless;
        }
      } else {
        int row = parts.order[parts.begins.get(part)];
        double sum = brings[row];
        for (int at = from[row]; at < from[row + 1]; at++) {
          sum += rows.probabilities()[at] * solved[rows.to()[at]];
        }
        solved[row] = sum;
      }
    }
    for (int row = 0; row < size; row++) {
      value[state(row)] = solved[row];
    }
    return null;
  }

  private int @Nullable [] solve(
      Components parts,
      int part,
      int[] from,
      ChainRows rows,
      double[] leaves,
      double[] brings,
      double[] solved) {
    int begin = parts.begins.get(part);
    int count = parts.size(part);
    int[] members = Arrays.copyOfRange(parts.order, begin, begin + count);
    int[] local = parts.rows();
    for (int i = 0; i < count; i++) {
      local[members[i]] = i;
    }
    int[] partFrom = new int[count + 1];
    ChainRows partRows = new ChainRows(count);
    double[] partLeaves = new double[count];
    double[] partBrings = new double[count];
    for (int i = 0; i < count; i++) {
      int row = members[i];
      partLeaves[i] = leaves[row];
      partBrings[i] = brings[row];
      for (int at = from[row]; at < from[row + 1]; at++) {
        int to = rows.to()[at];
        double probability = rows.probabilities()[at];
        if (parts.of[to] != part) {
          partLeaves[i] += probability;
          partBrings[i] += probability * solved[to];
        } else if (to != row) {
          partRows.add(local[to], probability);
        }
      }
      partFrom[i + 1] = partRows.endRow();
    }
    double[] gain = new double[1];
    double[] values =
        Elimination.values(
            new Chain(partFrom, partRows.to(), partRows.probabilities(), partLeaves, partBrings),
            gain,
            spare);
    if (values == null) {
      if (gain[0] <= 0) {
        return ROUNDED;
      }
      return Arrays.stream(members).map(this::state).toArray();
    }
    for (int i = 0; i < count; i++) {
      solved[members[i]] = values[i];
    }
    return null;
  }

  /** Changes the policy where another move is strictly better; returns whether it did. */
  private boolean improve() {
    boolean changed = false;
    for (int row = 0; row < size; row++) {
      int state = state(row);
      before[row] = policy[state];
      double best = value[state] - optimum.flags(state);
      best += Optimum.ROUNDING * (1 + Math.abs(best));
      int index = 0;
      move.of(state);
      while (move.next()) {
        double worth = optimum.worth(move);
        if (worth > best) {
          best = worth;
          policy[state] = index;
          changed = true;
        }
        index++;
      }
    }
    return changed;
  }

  /** Goes back to the policy that the values are of. */
  private void restore() {
    for (int row = 0; row < size; row++) {
      policy[state(row)] = before[row];
    }
  }
}
