package headway.play;

import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.MoveScene;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A scenario, a seed and the moves so far. Immutable: a move gives another playthrough. */
public final class Playthrough {
  private static final long SHUFFLING = 0x5348_5546_464c_4521L;

  private final Scenario scenario;
  private final long seed;
  private final Chance chance;
  private final @Nullable Playthrough before;
  private final @Nullable Turn last;
  private final List<BranchScene> opening;
  private final State state;
  private final int draws;
  private final int made;

  private Playthrough(
      Scenario scenario,
      long seed,
      Chance chance,
      @Nullable Playthrough before,
      @Nullable Turn last,
      List<BranchScene> opening,
      State state,
      int draws,
      int made) {
    this.scenario = scenario;
    this.seed = seed;
    this.chance = chance;
    this.before = before;
    this.last = last;
    this.opening = opening;
    this.state = state;
    this.draws = draws;
    this.made = made;
  }

  /** Before the first move. */
  public static Playthrough begin(Scenario scenario, long seed) {
    return begin(scenario, seed, Chance.seeded(seed));
  }

  /** Before the first move, with chance that falls as told. */
  public static Playthrough begin(Scenario scenario, long seed, Chance chance) {
    Rules.Rest rest = Rules.rest(scenario, scenario.start(), scenario.startSlots(), chance, 0);
    return new Playthrough(
        scenario, seed, chance, null, null, rest.passed(), rest.state(), rest.draws(), 0);
  }

  /** The same playthrough, whose further chance falls as told. */
  public Playthrough with(Chance otherChance) {
    return new Playthrough(scenario, seed, otherChance, before, last, opening, state, draws, made);
  }

  /** Makes a move, or says why not. */
  public Outcome move(Answer answer) {
    return switch (place()) {
      case Ending ignored -> refused(answer, Refusal.Reason.ENDED, "");
      case BranchScene branch ->
          throw new IllegalStateException("A playthrough does not rest in " + branch.id());
      case MoveScene scene -> {
        Outcome refusal = refusedForWhatTravels(scene, answer);
        yield refusal == null ? move(scene, answer) : refusal;
      }
    };
  }

  private @Nullable Outcome refusedForWhatTravels(MoveScene scene, Answer answer) {
    if (!answer.flags().isEmpty()) {
      int lines = Rules.onScreen(scene, state.slots()).size();
      for (int flag : answer.flags()) {
        if (flag < 1 || flag > lines) {
          return refused(answer, Refusal.Reason.NO_SUCH_LINE, Integer.toString(flag));
        }
      }
    }
    return answer.ownWords().length() > Answer.LONGEST_OWN_WORDS
        ? refused(answer, Refusal.Reason.TOO_LONG, Integer.toString(Answer.LONGEST_OWN_WORDS))
        : null;
  }

  private Outcome move(MoveScene scene, Answer answer) {
    return switch (scene) {
      case ChoiceScene choices when answer.move() instanceof Move.Choose(String id) ->
          choose(choices, id, answer);
      case ChoiceScene choices when Move.Reflect.UNWRITTEN.equals(answer.move()) ->
          chooseReflect(choices, answer);
      case PickScene pick when answer.move() instanceof Move.Pick(var items) ->
          pick(pick, items, answer);
      case RecallScene recall when answer.move() instanceof Move.Recall(var statements) ->
          recall(recall, statements, answer);
      case ReflectScene reflect when answer.move() instanceof Move.Reflect(String text) ->
          text.length() > ReflectScene.LONGEST
              ? refused(answer, Refusal.Reason.TOO_LONG, Integer.toString(ReflectScene.LONGEST))
              : moved(scene, answer, Rules.after(reflect, state.slots()), reflect.next());
      case ChoiceScene ignored -> refused(answer, Refusal.Reason.OTHER_KIND, "choices");
      case PickScene ignored -> refused(answer, Refusal.Reason.OTHER_KIND, "pick");
      case RecallScene ignored -> refused(answer, Refusal.Reason.OTHER_KIND, "recall");
      case ReflectScene ignored -> refused(answer, Refusal.Reason.OTHER_KIND, "reflect");
    };
  }

  /** A choice may have the id that is written for a reflection; the scene tells them apart. */
  private Outcome chooseReflect(ChoiceScene scene, Answer answer) {
    String id = answer.move().written();
    return offered().contains(id)
        ? choose(scene, id, new Answer(answer.flags(), new Move.Choose(id), answer.ownWords()))
        : refused(answer, Refusal.Reason.OTHER_KIND, "choices");
  }

  private Outcome choose(ChoiceScene scene, String id, Answer answer) {
    List<Choice> choices = scene.choices();
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if (choice.id().equals(id) && choice.when().holds(state.slots())) {
        return moved(scene, answer, Rules.after(choice, state.slots()), choice.next());
      }
    }
    return refused(answer, Refusal.Reason.NOT_OFFERED, id);
  }

  private Outcome pick(PickScene scene, SortedSet<String> ids, Answer answer) {
    long offered = Rules.offered(scene, state.slots());
    long set = 0;
    for (String id : ids) {
      int index = indexOf(id, scene);
      if (index < 0 || (offered & 1L << index) == 0) {
        return refused(answer, Refusal.Reason.NOT_OFFERED, id);
      }
      set |= 1L << index;
    }
    if (ids.size() < scene.min()) {
      return refused(answer, Refusal.Reason.TOO_FEW, Integer.toString(scene.min()));
    }
    if (ids.size() > scene.max()) {
      return refused(answer, Refusal.Reason.TOO_MANY, Integer.toString(scene.max()));
    }
    if (!Rules.isLegal(scene, set, state.slots())) {
      return refused(answer, Refusal.Reason.OVER_BUDGET, Long.toString(Rules.cost(scene, set)));
    }
    return moved(scene, answer, Rules.after(scene, set, state.slots()), scene.next());
  }

  private static int indexOf(String id, PickScene scene) {
    for (PickItem item : scene.items()) {
      if (item.id().equals(id)) {
        return item.index();
      }
    }
    return -1;
  }

  private Outcome recall(RecallScene scene, SortedSet<String> ids, Answer answer) {
    for (String id : ids) {
      if (!offered().contains(id)) {
        return refused(answer, Refusal.Reason.NOT_OFFERED, id);
      }
    }
    return moved(scene, answer, Rules.after(scene, state.slots()), scene.next());
  }

  private Outcome moved(MoveScene scene, Answer answer, int[] after, int next) {
    Rules.Rest rest = Rules.rest(scenario, next, after, chance, draws);
    Turn turn = new Turn(made + 1, scene, state.slots(), answer, after, next, rest.passed());
    return new Outcome.Moved(
        new Playthrough(
            scenario, seed, chance, this, turn, opening, rest.state(), rest.draws(), made + 1));
  }

  private Outcome refused(Answer answer, Refusal.Reason reason, String detail) {
    return new Outcome.Refused(new Refusal(answer.move().written(), reason, detail, offered()));
  }

  /** The ids on offer, in file order: choices, items or statements; none at an ending. */
  public List<String> offered() {
    return Collections.unmodifiableList(Rules.offeredIds(place(), state.slots()));
  }

  /** The ids on offer in the order in which the trainee sees them. */
  public List<String> shown() {
    List<String> shown = Rules.offeredIds(place(), state.slots());
    if (place() instanceof MoveScene scene && !scene.setting().ordered()) {
      long stream = SplitMix64.value(seed ^ SHUFFLING, made);
      for (int i = shown.size() - 1; i > 0; i--) {
        Collections.swap(shown, i, (int) SplitMix64.below(SplitMix64.value(stream, i), i + 1));
      }
    }
    return Collections.unmodifiableList(shown);
  }

  public Scenario scenario() {
    return scenario;
  }

  public long seed() {
    return seed;
  }

  public State state() {
    return state;
  }

  public Place place() {
    return scenario.place(state.place());
  }

  public boolean hasEnded() {
    return place() instanceof Ending;
  }

  /** How many moves were made. */
  public int made() {
    return made;
  }

  /** The number of the turn that waits for a move, from 1. */
  public int turn() {
    return made + 1;
  }

  /** The branches passed before the first scene that waited. */
  public List<BranchScene> opening() {
    return opening;
  }

  /** Every decision so far, the first one first. */
  public List<Turn> turns() {
    Turn[] turns = new Turn[made];
    for (Playthrough at = this; at != null && at.last != null; at = at.before) {
      turns[at.made - 1] = at.last;
    }
    return List.of(turns);
  }

  /** The last decision; null before the first. */
  public @Nullable Turn lastTurn() {
    return last;
  }

  /** As it was after so many moves, from 0 to {@link #made}. */
  public Playthrough after(int moves) {
    Playthrough at = this;
    while (at.made > moves && at.before != null) {
      at = at.before;
    }
    return at;
  }
}
