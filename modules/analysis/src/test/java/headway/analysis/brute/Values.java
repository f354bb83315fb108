package headway.analysis.brute;

import headway.analysis.brute.Graph.Action;
import headway.analysis.brute.Graph.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** V, M, worst and ending probabilities of a graph, by solving or trying everything. */
public final class Values {
  /** More policies than so many are not tried. */
  private static final long MOST_POLICIES = 600;

  private final Graph graph;
  private final List<Node> nodes;
  private final Map<Node, Integer> numbers = new HashMap<>();

  public Values(Graph graph) {
    this.graph = graph;
    nodes = List.copyOf(graph.actions.keySet());
    for (Node node : nodes) {
      numbers.put(node, numbers.size());
    }
  }

  /** Whether something can be done in each state that is no ending. */
  public boolean offersSomethingEverywhere() {
    return nodes.stream()
        .allMatch(node -> graph.endings.containsKey(node) || !graph.actionsOf(node).isEmpty());
  }

  /** Whether an ending can be reached from every state. */
  public boolean endsFromEverywhere() {
    return nodes.stream().allMatch(node -> endingsFrom(node).findAny().isPresent());
  }

  private Stream<Node> endingsFrom(Node node) {
    Set<Node> seen = new HashSet<>();
    List<Node> open = new ArrayList<>(List.of(node));
    while (!open.isEmpty()) {
      Node at = open.removeLast();
      if (seen.add(at)) {
        graph.actionsOf(at).forEach(action -> open.addAll(action.arrivals().keySet()));
      }
    }
    return seen.stream().filter(graph.endings::containsKey);
  }

  /** Whether one can come back to a state. */
  public boolean goesRound() {
    Fraction[][] matrix = randomMatrix();
    for (int from = 0; from < matrix.length; from++) {
      for (int next = 0; next < matrix.length; next++) {
        if (!matrix[from][next].isZero() && reach(matrix, next).contains(from)) {
          return true;
        }
      }
    }
    return false;
  }

  /** V of a skill. */
  public Fraction random(int skill) {
    Fraction[] constants = new Fraction[nodes.size()];
    for (int i = 0; i < constants.length; i++) {
      constants[i] = randomPoints(nodes.get(i), skill);
    }
    return fromStart(LinearSystem.solve(randomMatrix(), constants));
  }

  private Fraction randomPoints(Node node, int skill) {
    if (graph.endings.containsKey(node)) {
      return Fraction.of(graph.endings.get(node)[skill]);
    }
    Fraction sum = Fraction.ZERO;
    List<Action> actions = graph.actionsOf(node);
    for (Action action : actions) {
      for (int[] points : action.outcomes()) {
        sum =
            sum.plus(Fraction.of(points[skill], (long) action.outcomes().size() * actions.size()));
      }
    }
    return sum;
  }

  private Fraction[][] randomMatrix() {
    Fraction[][] matrix = zeros();
    for (int i = 0; i < nodes.size(); i++) {
      List<Action> actions = graph.actionsOf(nodes.get(i));
      for (Action action : actions) {
        lead(matrix[i], action, Fraction.of(1, actions.size()));
      }
    }
    return matrix;
  }

  private int number(Node node) {
    return numbers.getOrDefault(node, -1);
  }

  private Fraction[][] zeros() {
    Fraction[][] matrix = new Fraction[nodes.size()][nodes.size()];
    for (Fraction[] row : matrix) {
      Arrays.fill(row, Fraction.ZERO);
    }
    return matrix;
  }

  private void lead(Fraction[] row, Action action, Fraction share) {
    action
        .arrivals()
        .forEach(
            (node, probability) -> {
              int to = number(node);
              row[to] = row[to].plus(probability.times(share));
            });
  }

  /** How likely a random player comes to the endings of a place. */
  public Fraction endsAt(int place) {
    Fraction[] constants = new Fraction[nodes.size()];
    for (int i = 0; i < constants.length; i++) {
      constants[i] = nodes.get(i).place() == place ? Fraction.ONE : Fraction.ZERO;
    }
    return fromStart(LinearSystem.solve(randomMatrix(), constants));
  }

  private Fraction fromStart(Fraction[] values) {
    Fraction sum = Fraction.ZERO;
    for (Map.Entry<Node, Fraction> start : graph.start.entrySet()) {
      sum = sum.plus(start.getValue().times(values[number(start.getKey())]));
    }
    return sum;
  }

  /** How many policies there are that always do the same in the same state. */
  private long policies() {
    long policies = 1;
    for (Node node : nodes) {
      policies *= Math.max(1, graph.actionsOf(node).size());
      if (policies > MOST_POLICIES) {
        return Long.MAX_VALUE;
      }
    }
    return policies;
  }

  /** Whether M can be worked out here: nothing is left to chance, or there are few policies. */
  public boolean canFindExtremes() {
    return leavesNothingToChance() || policies() <= MOST_POLICIES;
  }

  private boolean leavesNothingToChance() {
    return graph.actions.values().stream()
        .flatMap(List::stream)
        .allMatch(action -> action.arrivals().size() == 1);
  }

  /** M of every state, or the lowest; empty where there is no bound. */
  public Optional<Map<Node, Fraction>> extreme(int skill, boolean highest) {
    return leavesNothingToChance() ? byLength(skill, highest) : byTrying(skill, highest);
  }

  /**
   * Without chance: the best of all plays of up to so many moves, for more and more moves. Once
   * there are more moves than states, only rounds that gain can bring more.
   */
  private Optional<Map<Node, Fraction>> byLength(int skill, boolean highest) {
    Map<Node, Fraction> best = new HashMap<>();
    graph.endings.forEach((node, points) -> best.put(node, Fraction.of(points[skill])));
    for (int moves = 0; moves <= nodes.size(); moves++) {
      boolean changed = false;
      for (Node node : nodes) {
        List<Action> actions = graph.actionsOf(node);
        for (int move = 0; move < actions.size(); move++) {
          Fraction after = best.get(actions.get(move).arrivals().keySet().iterator().next());
          if (after != null) {
            Fraction value = points(node, move, skill, highest).plus(after);
            Fraction known = best.get(node);
            if (known == null || (highest ? 1 : -1) * value.compareTo(known) > 0) {
              best.put(node, value);
              changed = true;
            }
          }
        }
      }
      if (!changed) {
        return Optional.of(best);
      }
    }
    return Optional.empty();
  }

  private Optional<Map<Node, Fraction>> byTrying(int skill, boolean highest) {
    int[] policy = new int[nodes.size()];
    Fraction[] best = new Fraction[nodes.size()];
    do {
      Optional<Fraction[]> values = tried(policy, skill, highest);
      if (values.isEmpty()) {
        return Optional.empty();
      }
      for (int i = 0; i < best.length && values.get().length > 0; i++) {
        Fraction value = values.get()[i];
        if (best[i] == null || (highest ? 1 : -1) * value.compareTo(best[i]) > 0) {
          best[i] = value;
        }
      }
    } while (another(policy));
    Map<Node, Fraction> byNode = new HashMap<>();
    for (int i = 0; i < best.length; i++) {
      byNode.put(nodes.get(i), best[i]);
    }
    return Optional.of(byNode);
  }

  /** The extreme from the start; empty where there is no bound. */
  public Optional<Fraction> extremeFromStart(int skill, boolean highest) {
    return extreme(skill, highest)
        .map(
            values -> {
              Fraction sum = Fraction.ZERO;
              for (Map.Entry<Node, Fraction> start : graph.start.entrySet()) {
                sum =
                    sum.plus(
                        start.getValue().times(values.getOrDefault(start.getKey(), Fraction.ZERO)));
              }
              return sum;
            });
  }

  private boolean another(int[] policy) {
    for (int i = 0; i < policy.length; i++) {
      if (++policy[i] < graph.actionsOf(nodes.get(i)).size()) {
        return true;
      }
      policy[i] = 0;
    }
    return false;
  }

  /**
   * What a policy brings from each state; an array of nothing where it does not always end; empty
   * where it goes round for ever and gains by it.
   */
  private Optional<Fraction[]> tried(int[] policy, int skill, boolean highest) {
    Fraction[][] matrix = zeros();
    Fraction[] points = new Fraction[nodes.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = points(nodes.get(i), policy[i], skill, highest);
      if (!graph.endings.containsKey(nodes.get(i))) {
        lead(matrix[i], graph.actionsOf(nodes.get(i)).get(policy[i]), Fraction.ONE);
      }
    }
    boolean ends = true;
    for (int i = 0; i < points.length; i++) {
      Set<Integer> reach = reach(matrix, i);
      if (reach.stream().noneMatch(at -> graph.endings.containsKey(nodes.get(at)))) {
        ends = false;
        int back = i;
        boolean closed = reach.stream().allMatch(at -> reach(matrix, at).contains(back));
        if (closed) {
          int sign = roundGain(matrix, points, List.copyOf(reach)).sign();
          if (highest ? sign > 0 : sign < 0) {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.of(ends ? LinearSystem.solve(matrix, points) : new Fraction[0]);
  }

  private Fraction points(Node node, int move, int skill, boolean highest) {
    if (graph.endings.containsKey(node)) {
      return Fraction.of(graph.endings.get(node)[skill]);
    }
    var outcomes =
        graph.actionsOf(node).get(move).outcomes().stream().mapToInt(points -> points[skill]);
    return highest
        ? Fraction.of(outcomes.max().orElseThrow() + graph.flagsOf(node)[skill])
        : Fraction.of(outcomes.min().orElseThrow());
  }

  private static Set<Integer> reach(Fraction[][] matrix, int from) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      int at = open.removeLast();
      if (seen.add(at)) {
        for (int to = 0; to < matrix.length; to++) {
          if (!matrix[at][to].isZero()) {
            open.add(to);
          }
        }
      }
    }
    return seen;
  }

  /** What can be expected between two visits to the first state of a closed round. */
  private static Fraction roundGain(Fraction[][] matrix, Fraction[] points, List<Integer> round) {
    int others = round.size() - 1;
    Fraction[][] inner = new Fraction[others][others];
    Fraction[] constants = new Fraction[others];
    for (int i = 0; i < others; i++) {
      constants[i] = points[round.get(i + 1)];
      for (int j = 0; j < others; j++) {
        inner[i][j] = matrix[round.get(i + 1)][round.get(j + 1)];
      }
    }
    Fraction[] untilFirst = LinearSystem.solve(inner, constants);
    Fraction gain = points[round.getFirst()];
    for (int i = 0; i < others; i++) {
      gain = gain.plus(matrix[round.getFirst()][round.get(i + 1)].times(untilFirst[i]));
    }
    return gain;
  }
}
