package headway.analysis.brute;

import headway.assessment.Noticing;
import headway.assessment.Skills;
import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.EvidenceRule;
import headway.scenario.MoveScene;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import headway.scenario.Way;
import headway.scenario.expression.Effect;
import headway.scenario.expression.Effects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every state and every move of a small scenario, as objects. */
public final class Graph {
  /** A state: a place and the values that matter there. */
  public record Node(int place, Map<Integer, Integer> values) {}

  /**
   * What can be done in a state.
   *
   * @param outcomes the points by skill of each of its equally likely kinds: one, but for a recall
   *     one for each way to mark
   */
  public record Action(String name, List<int[]> outcomes, Map<Node, Fraction> arrivals) {}

  public final Map<Node, List<Action>> actions = new LinkedHashMap<>();
  public final Map<Node, int[]> flags = new LinkedHashMap<>();
  public final Map<Node, int[]> endings = new LinkedHashMap<>();
  public final Map<Node, Fraction> start;

  final Scenario scenario;
  final Skills skills;

  public Graph(Scenario scenario, Skills skills) {
    this.scenario = scenario;
    this.skills = skills;
    start = rest(scenario.start(), scenario.startSlots());
    List<Node> open = new ArrayList<>(start.keySet());
    while (!open.isEmpty()) {
      Node node = open.removeFirst();
      if (!actions.containsKey(node)) {
        List<Action> found = find(node);
        actions.put(node, found);
        found.forEach(action -> open.addAll(action.arrivals().keySet()));
      }
    }
  }

  /** The same, where nothing brings points but flags and recalls. */
  Graph ofNoticing() {
    Graph graph = new Graph(scenario, skills);
    List<int[]> nothing = List.of(new int[skills.all().size()]);
    graph.actions.replaceAll(
        (node, found) ->
            scenario.place(node.place()) instanceof RecallScene
                ? found
                : found.stream()
                    .map(each -> new Action(each.name(), nothing, each.arrivals()))
                    .toList());
    graph.endings.replaceAll((node, points) -> new int[points.length]);
    return graph;
  }

  List<Action> actionsOf(Node node) {
    return actions.getOrDefault(node, List.of());
  }

  int[] flagsOf(Node node) {
    return flags.getOrDefault(node, new int[skills.all().size()]);
  }

  public int states() {
    return actions.size();
  }

  public long transitions() {
    return actions.values().stream()
        .flatMap(List::stream)
        .mapToLong(action -> action.arrivals().size())
        .sum();
  }

  private Node node(int place, int[] slots) {
    Map<Integer, Integer> values = new TreeMap<>();
    for (int slot : Reading.mattersAt(scenario, place)) {
      values.put(slot, slots[slot]);
    }
    return new Node(place, values);
  }

  /** The values of a state, the start's where they do not matter. */
  public int[] slots(Node node) {
    int[] slots = scenario.startSlots();
    node.values().forEach((slot, value) -> slots[slot] = value);
    return slots;
  }

  private Map<Node, Fraction> rest(int place, int[] slots) {
    Map<Node, Fraction> nodes = new LinkedHashMap<>();
    rest(place, slots, Fraction.ONE, nodes);
    return nodes;
  }

  private void rest(int place, int[] slots, Fraction probability, Map<Node, Fraction> nodes) {
    if (!(scenario.place(place) instanceof BranchScene branch)) {
      nodes.merge(node(place, slots), probability, Fraction::plus);
      return;
    }
    int all = branch.ways().stream().mapToInt(Way::weight).sum();
    for (Way way : branch.ways()) {
      if (all > 0) {
        rest(way.next(), slots, probability.times(Fraction.of(way.weight(), all)), nodes);
      } else if (way.when().test().holds(slots)) {
        rest(way.next(), slots, probability, nodes);
        return;
      }
    }
  }

  private List<Action> find(Node node) {
    int[] slots = slots(node);
    if (scenario.place(node.place()) instanceof Ending ending) {
      endings.put(node, plus(sum(ending.evidence(), slots), ofItself(ending)));
    }
    if (scenario.place(node.place()) instanceof MoveScene scene) {
      int[] flagged = new int[skills.all().size()];
      scene.setting().lines().stream()
          .filter(line -> line.signal() != null && line.when().test().holds(slots))
          .forEach(line -> add(flagged, noticing(Noticing.SIGNAL_CAUGHT)));
      flags.put(node, flagged);
    }
    List<Action> found = new ArrayList<>();
    switch (scenario.place(node.place())) {
      case ChoiceScene scene -> {
        for (Choice choice : scene.choices()) {
          if (choice.when().test().holds(slots)) {
            found.add(
                new Action(
                    choice.id(),
                    List.of(sum(choice.evidence(), slots)),
                    rest(choice.next(), apply(choice.effects(), slots))));
          }
        }
      }
      case PickScene scene -> picks(scene, slots, found);
      case RecallScene scene ->
          found.add(
              new Action(
                  "recall",
                  markings(scene, slots),
                  rest(scene.next(), apply(scene.effects(), slots))));
      case ReflectScene scene ->
          found.add(
              new Action(
                  "reflect",
                  List.of(new int[skills.all().size()]),
                  rest(scene.next(), apply(scene.effects(), slots))));
      case BranchScene ignored -> {}
      case Ending ignored -> {}
    }
    return found;
  }

  private void picks(PickScene scene, int[] slots, List<Action> found) {
    for (int set = 0; set < 1 << scene.items().size(); set++) {
      int cost = 0;
      int[] after = slots.clone();
      boolean offered = true;
      for (PickItem item : scene.items()) {
        if ((set & 1 << item.index()) != 0) {
          offered &= item.when().test().holds(slots);
          cost += item.cost();
        }
      }
      int members = Integer.bitCount(set);
      boolean legal = offered && members >= scene.min() && members <= scene.max();
      if (scene.budget() != null) {
        int slot = scene.budget().slot();
        legal &= cost <= slots[slot];
        after[slot] = Math.max(scene.budget().min(), slots[slot] - cost);
      }
      if (legal) {
        int[] points = new int[skills.all().size()];
        for (PickItem item : scene.items()) {
          if ((set & 1 << item.index()) != 0) {
            add(points, sum(item.evidence(), slots));
            after = apply(item.effects(), after);
          }
        }
        found.add(
            new Action(
                "pick " + set, List.of(points), rest(scene.next(), apply(scene.effects(), after))));
      }
    }
  }

  private List<int[]> markings(RecallScene scene, int[] slots) {
    List<int[]> markings = new ArrayList<>();
    for (int set = 0; set < 1 << scene.statements().size(); set++) {
      int[] points = new int[skills.all().size()];
      for (int i = 0; i < scene.statements().size(); i++) {
        if ((set & 1 << i) != 0) {
          boolean said = scene.statements().get(i).said().test().holds(slots);
          add(points, noticing(said ? Noticing.RECALLED : Noticing.MISHEARD));
        }
      }
      markings.add(points);
    }
    return markings;
  }

  private static int[] apply(Effects effects, int[] before) {
    int[] after = before.clone();
    for (Effect effect : effects.each()) {
      after[effect.slot()] = effect.value().of(before);
    }
    return after;
  }

  private int[] sum(List<EvidenceRule> rules, int[] slots) {
    int[] points = new int[skills.all().size()];
    for (EvidenceRule rule : rules) {
      if (rule.when().test().holds(slots)) {
        points[skills.indexOf(rule.skill())] += rule.points();
      }
    }
    return points;
  }

  private int[] ofItself(Ending ending) {
    int[] points = new int[skills.all().size()];
    for (int skill = 0; skill < points.length; skill++) {
      for (var evidence : skills.all().get(skill).shownBy(ending)) {
        points[skill] += evidence.points();
      }
    }
    return points;
  }

  int[] noticing(Noticing noticing) {
    int[] points = new int[skills.all().size()];
    for (int skill = 0; skill < points.length; skill++) {
      points[skill] =
          skills.all().get(skill).shownBy(noticing).map(each -> each.points()).orElse(0);
    }
    return points;
  }

  private static int[] plus(int[] these, int[] those) {
    int[] sum = these.clone();
    add(sum, those);
    return sum;
  }

  private static void add(int[] sum, int[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }
}
