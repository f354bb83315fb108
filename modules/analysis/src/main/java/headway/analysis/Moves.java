package headway.analysis;

import headway.assessment.Evidence;
import headway.assessment.Noticing;
import headway.assessment.Skills;
import headway.play.Rules;
import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.EvidenceRule;
import headway.scenario.MoveScene;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done in a state, what it brings, and where it leads. */
final class Moves {
  /** Is told every move of a state, in file order. */
  interface Visitor {
    /**
     * Is told one move.
     *
     * @param move the choice's index, or the set of a pick; 0 for a recall and a reflect
     * @param points their number in {@link Moves#points}
     * @param after the slots after the move
     * @param next the place it leads to, before branches
     */
    void visit(long move, int points, int[] after, int next);
  }

  private static final int BY_STATE = -1;
  private static final int[] NO_SLOTS = {};

  private final Scenario scenario;
  private final Skills skills;
  private final Points points;
  private final IdentityHashMap<List<EvidenceRule>, Tally> tallies = new IdentityHashMap<>();
  private final int[] caught;
  private final int[] recalled;
  private final int[] misheard;
  private final int[] sums;
  private final int nothing;

  /** By place; of endings and branches nothing is asked. */
  private final Screen[] screens;

  /** By place and choice: the number of what it brings in every state, or that it differs. */
  private final int[][] constant;

  Moves(Scenario scenario, Skills skills) {
    this.scenario = scenario;
    this.skills = skills;
    points = new Points(skills.all().size());
    sums = new int[skills.all().size()];
    nothing = points.number(sums);
    caught = skills.points(skills.shownBy(Noticing.SIGNAL_CAUGHT));
    recalled = skills.points(skills.shownBy(Noticing.RECALLED));
    misheard = skills.points(skills.shownBy(Noticing.MISHEARD));
    screens = new Screen[scenario.places().size()];
    constant = new int[scenario.places().size()][];
    for (Place place : scenario.places()) {
      screens[place.index()] =
          Screen.of(place instanceof MoveScene scene ? scene.setting().lines() : List.of());
      switch (place) {
        case ChoiceScene scene -> {
          constant[scene.index()] = new int[scene.choices().size()];
          scene.choices().forEach(choice -> prepare(scene, choice));
        }
        case PickScene scene -> scene.items().forEach(item -> prepare(item.evidence()));
        case Ending ending -> prepare(ending.evidence());
        case RecallScene ignored -> {}
        case ReflectScene ignored -> {}
        case BranchScene ignored -> {}
      }
    }
  }

  private void prepare(ChoiceScene scene, Choice choice) {
    Tally tally = prepare(choice.evidence());
    int brings = BY_STATE;
    if (tally.isConstant()) {
      Arrays.fill(sums, 0);
      tally.addTo(sums, NO_SLOTS);
      brings = points.number(sums);
    }
    constant[scene.index()][choice.index()] = brings;
  }

  private Tally prepare(List<EvidenceRule> rules) {
    Tally tally = new Tally(rules, skills);
    tallies.put(rules, tally);
    return tally;
  }

  Points points() {
    return points;
  }

  /** The points that flagging one signal brings, by skill. */
  int[] caught() {
    return caught;
  }

  /** The points that flagging one line without a signal brings, by skill. */
  int[] falseAlarm() {
    return skills.points(skills.shownBy(Noticing.FALSE_ALARM));
  }

  /** The skills that count flags or recalls. */
  Set<String> noticed() {
    return Arrays.stream(Noticing.values())
        .flatMap(noticing -> skills.shownBy(noticing).stream())
        .map(evidence -> evidence.indicator().skill())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How many signals are on screen. */
  int signals(MoveScene scene, int[] slots) {
    return screens[scene.index()].signals().count(slots);
  }

  /** How many lines are on screen, signals among them. */
  int lines(MoveScene scene, int[] slots) {
    return screens[scene.index()].all().count(slots);
  }

  /**
   * Tells every move.
   *
   * @return how many there are; one more than a pick may have means too many, of which so many were
   *     told as may be
   */
  int visit(MoveScene place, int[] slots, Visitor visitor) {
    return switch (place) {
      case ChoiceScene scene -> choices(scene, slots, visitor);
      case PickScene scene -> picks(scene, slots, visitor);
      case RecallScene scene -> {
        visitor.visit(0, recall(scene, slots), Rules.after(scene, slots), scene.next());
        yield 1;
      }
      case ReflectScene scene -> {
        visitor.visit(0, nothing, Rules.after(scene, slots), scene.next());
        yield 1;
      }
    };
  }

  private int choices(ChoiceScene scene, int[] slots, Visitor visitor) {
    int offered = 0;
    List<Choice> choices = scene.choices();
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if (choice.when().holds(slots)) {
        offered++;
        int brings = constant[scene.index()][choice.index()];
        if (brings == BY_STATE) {
          Arrays.fill(sums, 0);
          add(choice.evidence(), slots);
          brings = points.number(sums);
        }
        visitor.visit(choice.index(), brings, Rules.after(choice, slots), choice.next());
      }
    }
    return offered;
  }

  private int picks(PickScene scene, int[] slots, Visitor visitor) {
    long[] sets = Rules.legalSets(scene, slots);
    for (int i = 0; i < Math.min(sets.length, PickScene.MOST_SETS); i++) {
      visitor.visit(
          sets[i], points(scene, sets[i], slots), Rules.after(scene, sets[i], slots), scene.next());
    }
    return sets.length;
  }

  /** The number of what a picked set brings. */
  int points(PickScene scene, long set, int[] slots) {
    Arrays.fill(sums, 0);
    for (long rest = set; rest != 0; rest &= rest - 1) {
      add(scene.items().get(Long.numberOfTrailingZeros(rest)).evidence(), slots);
    }
    return points.number(sums);
  }

  private void add(List<EvidenceRule> rules, int[] slots) {
    Tally tally = tallies.get(rules);
    if (tally == null) {
      throw new IllegalStateException("Evidence from another scenario than " + scenario.id());
    }
    tally.addTo(sums, slots);
  }

  /** Best is to mark whatever brings points, worst whatever costs them; each half the time else. */
  private int recall(RecallScene scene, int[] slots) {
    int said = Long.bitCount(Rules.said(scene, slots));
    int unsaid = scene.statements().size() - said;
    int[] highest = new int[sums.length];
    int[] lowest = new int[sums.length];
    int[] twiceMean = new int[sums.length];
    for (int skill = 0; skill < sums.length; skill++) {
      int good = said * recalled[skill];
      int bad = unsaid * misheard[skill];
      highest[skill] = Math.max(0, good) + Math.max(0, bad);
      lowest[skill] = Math.min(0, good) + Math.min(0, bad);
      twiceMean[skill] = good + bad;
    }
    return points.number(highest, lowest, twiceMean);
  }

  /** What an ending brings. */
  int ending(Ending ending, int[] slots) {
    int[] brought = skills.points(ofItself(ending));
    Arrays.fill(sums, 0);
    add(ending.evidence(), slots);
    for (int skill = 0; skill < sums.length; skill++) {
      brought[skill] += sums[skill];
    }
    return points.number(brought);
  }

  private List<Evidence> ofItself(Ending ending) {
    return skills.all().stream().flatMap(skill -> skill.shownBy(ending).stream()).toList();
  }
}
