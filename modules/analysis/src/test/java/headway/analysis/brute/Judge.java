package headway.analysis.brute;

import headway.analysis.brute.Graph.Action;
import headway.analysis.brute.Graph.Node;
import headway.assessment.Noticing;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.EvidenceRule;
import headway.scenario.MoveScene;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.Text.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Bots, stakes, the typical length and single plays, worked out in the plainest way there is, for
 * scenarios in which M can be found.
 */
public final class Judge {
  private static final int ANY = -1;

  private final Graph graph;
  private final List<Node> nodes;

  /** The measured skills, with M of every state and M(start) - V. */
  private final Map<Integer, Map<Node, Fraction>> best = new LinkedHashMap<>();

  private final Map<Integer, Fraction> scales = new LinkedHashMap<>();
  private final Map<Integer, Fraction> random = new LinkedHashMap<>();

  public Judge(Graph graph, Values values) {
    this.graph = graph;
    nodes = List.copyOf(graph.actions.keySet());
    for (int skill = 0; skill < graph.skills.all().size(); skill++) {
      Optional<Map<Node, Fraction>> known = values.extreme(skill, true);
      if (known.isPresent()) {
        Fraction scale =
            values.extremeFromStart(skill, true).orElseThrow().minus(values.random(skill));
        if (scale.sign() > 0) {
          best.put(skill, known.get());
          scales.put(skill, scale);
          random.put(skill, values.random(skill));
        }
      }
    }
  }

  public Set<Integer> measured() {
    return best.keySet();
  }

  private Place place(Node node) {
    return graph.scenario.place(node.place());
  }

  /** A bot's raw of a measured skill; empty where it may never end. */
  public Optional<Fraction> raw(String bot, int language, int skill) {
    Map<Node, Integer> policy = new HashMap<>();
    nodes.forEach(node -> policy.put(node, decided(bot, language, node)));
    List<Node> reached = reached(graph.start.keySet(), policy);
    for (Node node : reached) {
      if (reached(Set.of(node), policy).stream().noneMatch(graph.endings::containsKey)) {
        return Optional.empty();
      }
    }
    Fraction[][] matrix = matrix(reached, policy);
    Fraction[] constants = new Fraction[reached.size()];
    for (int i = 0; i < constants.length; i++) {
      constants[i] = brings(bot, reached.get(i), policy, skill);
    }
    Fraction[] solved = LinearSystem.solve(matrix, constants);
    Fraction expected = Fraction.ZERO;
    for (Map.Entry<Node, Fraction> start : graph.start.entrySet()) {
      Fraction value = solved[reached.indexOf(start.getKey())];
      expected = expected.plus(start.getValue().times(value));
    }
    return Optional.of(percent(expected.minus(get(random, skill)), skill));
  }

  private Fraction percent(Fraction points, int skill) {
    return Fraction.of(100).times(points).over(get(scales, skill));
  }

  private static <K, V> V get(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("Nothing is known of " + key);
    }
    return value;
  }

  private int decided(String bot, int language, Node node) {
    List<Action> actions = graph.actionsOf(node);
    if (place(node) instanceof PickScene) {
      int chosen = 0;
      for (int i = 1; i < actions.size(); i++) {
        int set = set(actions.get(i));
        int than = set(actions.get(chosen));
        int members = Integer.bitCount(set) - Integer.bitCount(than);
        if (members > 0 || (members == 0 && (set & Integer.lowestOneBit(set ^ than)) != 0)) {
          chosen = i;
        }
      }
      return chosen;
    }
    if (!(place(node) instanceof ChoiceScene scene)) {
      return 0;
    }
    List<Choice> offered =
        actions.stream()
            .flatMap(
                action -> scene.choices().stream().filter(each -> each.id().equals(action.name())))
            .toList();
    List<Integer> figures =
        offered.stream().map(choice -> figure(bot, language, choice, node)).toList();
    return switch (bot) {
      case "first" -> 0;
      case "second" -> offered.size() > 1 ? 1 : 0;
      case "last" -> offered.size() - 1;
      case "flag-all" -> ANY;
      case "always-ask", "always-close", "always-refer" -> figures.indexOf(1);
      default -> figures.indexOf(figures.stream().max(Integer::compare).orElseThrow());
    };
  }

  private int figure(String bot, int language, Choice choice, Node node) {
    return switch (bot) {
      case "longest" -> length(choice, language);
      case "shortest" -> -length(choice, language);
      case "always-ask" -> shows(choice, node, rule -> rule.indicator().matches("ask-.*"));
      case "always-close" -> shows(choice, node, of("next-step"));
      case "always-refer" -> shows(choice, node, of("referral"));
      case "greedy" ->
          choice.evidence().stream()
              .filter(rule -> holds(rule, node))
              .mapToInt(EvidenceRule::points)
              .sum();
      default -> 0;
    };
  }

  private static Predicate<EvidenceRule> of(String skill) {
    return rule -> rule.skill().equals(skill) && rule.points() >= 1;
  }

  private boolean holds(EvidenceRule rule, Node node) {
    return rule.when().test().holds(graph.slots(node));
  }

  private int shows(Choice choice, Node node, Predicate<EvidenceRule> kind) {
    return choice.evidence().stream().anyMatch(rule -> kind.test(rule) && holds(rule, node))
        ? 1
        : 0;
  }

  private int length(Choice choice, int language) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : choice.text().pieces().get(language)) {
      text.append(
          switch (piece) {
            case Piece.Literal literal -> literal.text();
            case Piece.OfVariable of -> "{" + of.variable().name() + "}";
            case Piece.OfParameter of ->
                "{" + graph.scenario.parameters().get(of.index()).name() + "}";
          });
    }
    return (int) text.codePoints().count();
  }

  private static int set(Action action) {
    return Integer.parseInt(action.name().substring("pick ".length()));
  }

  private List<Node> reached(Set<Node> from, Map<Node, Integer> policy) {
    List<Node> reached = new ArrayList<>(from);
    for (int i = 0; i < reached.size(); i++) {
      for (Action action : made(reached.get(i), policy)) {
        for (Node next : action.arrivals().keySet()) {
          if (!reached.contains(next)) {
            reached.add(next);
          }
        }
      }
    }
    return reached;
  }

  private List<Action> made(Node node, Map<Node, Integer> policy) {
    List<Action> actions = graph.actionsOf(node);
    int move = policy.getOrDefault(node, ANY);
    return actions.isEmpty() || move == ANY ? actions : List.of(actions.get(move));
  }

  private Fraction[][] matrix(List<Node> among, Map<Node, Integer> policy) {
    Fraction[][] matrix = new Fraction[among.size()][among.size()];
    for (int i = 0; i < matrix.length; i++) {
      Arrays.fill(matrix[i], Fraction.ZERO);
      List<Action> actions = made(among.get(i), policy);
      for (Action action : actions) {
        for (Map.Entry<Node, Fraction> arrival : action.arrivals().entrySet()) {
          int to = among.indexOf(arrival.getKey());
          matrix[i][to] = matrix[i][to].plus(arrival.getValue().over(Fraction.of(actions.size())));
        }
      }
    }
    return matrix;
  }

  private Fraction brings(String bot, Node node, Map<Node, Integer> policy, int skill) {
    if (graph.endings.containsKey(node)) {
      return Fraction.of(get(graph.endings, node)[skill]);
    }
    boolean flagsAll = bot.equals("flag-all");
    Fraction sum = flagsAll ? Fraction.of(flags(node, skill)) : Fraction.ZERO;
    if (place(node) instanceof RecallScene) {
      List<int[]> markings = graph.actionsOf(node).getFirst().outcomes();
      return sum.plus(Fraction.of((flagsAll ? markings.getLast() : markings.getFirst())[skill]));
    }
    List<Action> actions = made(node, policy);
    for (Action action : actions) {
      sum = sum.plus(Fraction.of(action.outcomes().getFirst()[skill], actions.size()));
    }
    return sum;
  }

  private int flags(Node node, int skill) {
    return ((MoveScene) place(node))
        .setting().lines().stream()
            .filter(line -> line.when().test().holds(graph.slots(node)))
            .mapToInt(
                line ->
                    graph
                        .noticing(
                            line.signal() == null ? Noticing.FALSE_ALARM : Noticing.SIGNAL_CAUGHT)[
                        skill])
            .sum();
  }

  /** How often the random player can be expected in each state. */
  public Map<Node, Fraction> visits() {
    Fraction[][] matrix = matrix(nodes, Map.of());
    Fraction[][] turned = new Fraction[nodes.size()][nodes.size()];
    Fraction[] begin = new Fraction[nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      begin[i] = graph.start.getOrDefault(nodes.get(i), Fraction.ZERO);
      for (int j = 0; j < nodes.size(); j++) {
        turned[i][j] = matrix[j][i];
      }
    }
    Fraction[] solved = LinearSystem.solve(turned, begin);
    Map<Node, Fraction> visits = new LinkedHashMap<>();
    for (int i = 0; i < solved.length; i++) {
      visits.put(nodes.get(i), solved[i]);
    }
    return visits;
  }

  /** Q of each move: of a recall, of the best and the worst marking. */
  private List<Fraction> worths(Node node, int skill) {
    List<Fraction> worths = new ArrayList<>();
    for (Action action : graph.actionsOf(node)) {
      Fraction after = Fraction.ZERO;
      for (Map.Entry<Node, Fraction> arrival : action.arrivals().entrySet()) {
        after = after.plus(arrival.getValue().times(get(get(best, skill), arrival.getKey())));
      }
      var points = action.outcomes().stream().mapToInt(each -> each[skill]).summaryStatistics();
      worths.add(after.plus(Fraction.of(points.getMax())));
      if (action.outcomes().size() > 1) {
        worths.add(after.plus(Fraction.of(points.getMin())));
      }
    }
    return worths;
  }

  /** A scene's stake on a skill. */
  public Fraction stake(int place, int skill, Map<Node, Fraction> visits) {
    Fraction sum = Fraction.ZERO;
    Fraction weight = Fraction.ZERO;
    for (Node node : nodes) {
      if (node.place() == place) {
        List<Fraction> worths = worths(node, skill);
        Fraction high = worths.stream().max(Fraction::compareTo).orElseThrow();
        Fraction low = worths.stream().min(Fraction::compareTo).orElseThrow();
        sum = sum.plus(get(visits, node).times(percent(high.minus(low), skill)));
        weight = weight.plus(get(visits, node));
      }
    }
    return sum.over(weight);
  }

  /** What each choice of a scene gives away of a skill, by id. */
  public Map<String, Fraction> losses(int place, int skill, Map<Node, Fraction> visits) {
    Map<String, Fraction> sums = new LinkedHashMap<>();
    Map<String, Fraction> weights = new LinkedHashMap<>();
    for (Node node : nodes) {
      if (node.place() == place) {
        List<Action> actions = graph.actionsOf(node);
        List<Fraction> losses = losses(node, skill);
        for (int i = 0; i < actions.size(); i++) {
          Fraction weight = get(visits, node);
          sums.merge(actions.get(i).name(), weight.times(losses.get(i)), Fraction::plus);
          weights.merge(actions.get(i).name(), weight, Fraction::plus);
        }
      }
    }
    sums.replaceAll((name, sum) -> sum.over(get(weights, name)));
    return sums;
  }

  private List<Fraction> losses(Node node, int skill) {
    Fraction open = get(get(best, skill), node).minus(Fraction.of(graph.flagsOf(node)[skill]));
    return worths(node, skill).stream().map(open::minus).toList();
  }

  /** The random player's median number of moves; empty beyond so many. */
  public Optional<Integer> median(int most) {
    Fraction half = Fraction.of(1, 2);
    Map<Node, Fraction> here = new HashMap<>(graph.start);
    Fraction ended = Fraction.ZERO;
    for (int moves = 0; moves <= most; moves++) {
      Map<Node, Fraction> next = new HashMap<>();
      for (Map.Entry<Node, Fraction> each : here.entrySet()) {
        List<Action> actions = graph.actionsOf(each.getKey());
        if (actions.isEmpty()) {
          ended = ended.plus(each.getValue());
        }
        for (Action action : actions) {
          action
              .arrivals()
              .forEach(
                  (node, probability) ->
                      next.merge(
                          node,
                          each.getValue().times(probability).over(Fraction.of(actions.size())),
                          Fraction::plus));
        }
      }
      if (ended.compareTo(half) >= 0) {
        return Optional.of(moves);
      }
      here = next;
    }
    return Optional.empty();
  }

  private boolean meetsGate(Node node, Action action) {
    List<EvidenceRule> rules =
        switch (place(node)) {
          case ChoiceScene scene ->
              scene.choices().stream()
                  .filter(choice -> choice.id().equals(action.name()))
                  .flatMap(choice -> choice.evidence().stream())
                  .toList();
          case PickScene scene ->
              scene.items().stream()
                  .filter(item -> (set(action) & 1 << item.index()) != 0)
                  .flatMap(item -> item.evidence().stream())
                  .toList();
          default -> List.<EvidenceRule>of();
        };
    return rules.stream().anyMatch(rule -> holds(rule, node) && isGate(rule));
  }

  private boolean isGate(EvidenceRule rule) {
    int skill = graph.skills.indexOf(rule.skill());
    return best.containsKey(skill)
        && graph.skills.all().get(skill).data().indicator(rule.indicator()).orElseThrow().cap()
            != null;
  }

  private boolean endsInGate(Node node) {
    return place(node) instanceof Ending ending
        && (ending.evidence().stream().anyMatch(rule -> holds(rule, node) && isGate(rule))
            || best.keySet().stream()
                .flatMap(skill -> graph.skills.all().get(skill).shownBy(ending).stream())
                .anyMatch(evidence -> evidence.indicator().cap() != null));
  }

  private record Way(Node node, List<Fraction> lost) {}

  /** Whether a play gives away at most a share on every measured skill, and meets no gate. */
  public boolean staysWithin(Fraction share) {
    List<Integer> skills = List.copyOf(best.keySet());
    List<Way> open = new ArrayList<>();
    graph
        .start
        .keySet()
        .forEach(
            node -> open.add(new Way(node, skills.stream().map(skill -> Fraction.ZERO).toList())));
    Set<Way> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Way way = open.removeLast();
      if (!seen.add(way)) {
        continue;
      }
      if (graph.endings.containsKey(way.node()) && !endsInGate(way.node())) {
        return true;
      }
      List<Action> actions = graph.actionsOf(way.node());
      for (int i = 0; i < actions.size(); i++) {
        List<Fraction> lost = new ArrayList<>();
        for (int k = 0; k < skills.size(); k++) {
          lost.add(way.lost().get(k).plus(bestLoss(way.node(), i, skills.get(k))));
        }
        boolean within = !meetsGate(way.node(), actions.get(i));
        for (int k = 0; k < skills.size(); k++) {
          within &= lost.get(k).compareTo(share.times(get(scales, skills.get(k)))) <= 0;
        }
        if (within) {
          actions.get(i).arrivals().keySet().forEach(node -> open.add(new Way(node, lost)));
        }
      }
    }
    return false;
  }

  /** With the best marking, where it is a recall. */
  private Fraction bestLoss(Node node, int move, int skill) {
    List<Fraction> losses = losses(node, skill);
    return place(node) instanceof RecallScene ? losses.getFirst() : losses.get(move);
  }

  /** The highest mean of raw that one play reaches; empty where every play meets a gate. */
  public Optional<Fraction> bestMean() {
    Map<Node, Fraction> lost = new HashMap<>();
    graph.start.keySet().forEach(node -> lost.put(node, Fraction.ZERO));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Node node : nodes) {
        Fraction here = lost.get(node);
        List<Action> actions = graph.actionsOf(node);
        for (int i = 0; here != null && i < actions.size(); i++) {
          if (!meetsGate(node, actions.get(i))) {
            Fraction there = here;
            for (int skill : best.keySet()) {
              there = there.plus(bestLoss(node, i, skill).over(get(scales, skill)));
            }
            for (Node next : actions.get(i).arrivals().keySet()) {
              Fraction known = lost.get(next);
              if (known == null || there.compareTo(known) < 0) {
                lost.put(next, there);
                changed = true;
              }
            }
          }
        }
      }
    }
    return lost.entrySet().stream()
        .filter(each -> graph.endings.containsKey(each.getKey()) && !endsInGate(each.getKey()))
        .map(Map.Entry::getValue)
        .min(Fraction::compareTo)
        .map(
            least ->
                Fraction.of(100).times(Fraction.ONE.minus(least.over(Fraction.of(best.size())))));
  }

  /** Whether flags and recalls alone can bring more than a third. */
  public boolean isMuchByNoticing(int skill) {
    return new Values(graph.ofNoticing())
        .extremeFromStart(skill, true)
        .map(most -> most.times(Fraction.of(3)).compareTo(get(scales, skill)) > 0)
        .orElse(true);
  }

  /** In how many scenes something is at stake. */
  public long scenesWithAStake(int skill) {
    return nodes.stream()
        .filter(
            node ->
                worths(node, skill).stream()
                    .anyMatch(worth -> !worth.equals(worths(node, skill).getFirst())))
        .map(Node::place)
        .distinct()
        .count();
  }

  /** Choices that are worst on every measured skill and shortest, as "choice in scene". */
  public Set<String> giveThemselvesAway(int languages) {
    Set<String> found = new HashSet<>();
    for (Node node : nodes) {
      if (place(node) instanceof ChoiceScene scene) {
        List<Action> offered = graph.actionsOf(node);
        for (int i = 0; i < offered.size(); i++) {
          if (isWorst(node, i) && isShortest(scene, offered, i, languages)) {
            found.add(offered.get(i).name() + " in " + scene.id());
          }
        }
      }
    }
    return found;
  }

  private boolean isWorst(Node node, int move) {
    boolean apart = false;
    for (int skill : best.keySet()) {
      List<Fraction> losses = losses(node, skill);
      Fraction least = losses.stream().min(Fraction::compareTo).orElseThrow();
      Fraction most = losses.stream().max(Fraction::compareTo).orElseThrow();
      if (losses.get(move).compareTo(most) < 0) {
        return false;
      }
      apart |= least.compareTo(most) < 0;
    }
    return apart;
  }

  private boolean isShortest(ChoiceScene scene, List<Action> offered, int move, int languages) {
    for (int language = 0; language < languages; language++) {
      int in = language;
      Map<String, Integer> lengths = new HashMap<>();
      scene.choices().forEach(choice -> lengths.put(choice.id(), length(choice, in)));
      int own = get(lengths, offered.get(move).name());
      long asShort = offered.stream().filter(each -> get(lengths, each.name()) <= own).count();
      if (asShort == 1 && offered.size() > 1) {
        return true;
      }
    }
    return false;
  }
}
