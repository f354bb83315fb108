package headway.analysis;

import headway.play.Rules;
import headway.play.State;
import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import java.util.Arrays;
import java.util.List;

/** What a bot does, worked out where it comes to. One thread at a time. */
final class BotPolicy implements Policy {
  private static final int UNKNOWN = -2;
  private static final int BY_STATE = -3;

  private final StateSpace space;
  private final Steps steps;
  private final BotChoice choice;
  private final MoveCursor move;
  private final int[] known;

  /** By offer: what the bot chooses from it in every state, or that it looks at the state. */
  private final int[] byOffer;

  BotPolicy(StateSpace space, Steps steps, BotChoice choice) {
    this.space = space;
    this.steps = steps;
    this.choice = choice;
    move = new MoveCursor(space);
    known = new int[space.size()];
    Arrays.fill(known, UNKNOWN);
    byOffer = new int[space.offers.size()];
    Arrays.fill(byOffer, UNKNOWN);
  }

  @Override
  public int move(int state) {
    if (known[state] == UNKNOWN) {
      known[state] = decided(state);
    }
    return known[state];
  }

  private int decided(int number) {
    return switch (space.scenario.place(space.place(number))) {
      case ChoiceScene ignored -> chosen(number);
      case PickScene scene -> picked(number, scene);
      case RecallScene ignored -> 0;
      case ReflectScene ignored -> 0;
      case Ending ignored -> 0;
      case BranchScene branch -> throw new IllegalStateException("Nobody rests in " + branch.id());
    };
  }

  private int chosen(int number) {
    int offer = space.offers.of(number);
    if (byOffer[offer] == UNKNOWN) {
      List<Choice> offered = space.offers.choices(offer);
      byOffer[offer] =
          choice.looksAtState(offered)
              ? BY_STATE
              : choice.among(offered, space.scenario.startSlots());
    }
    return byOffer[offer] == BY_STATE
        ? choice.among(space.offers.choices(offer), space.state(number).slots())
        : byOffer[offer];
  }

  /** Which of the moves that are kept a set is: those that bring and do the same are kept once. */
  private int picked(int number, PickScene scene) {
    State state = space.state(number);
    Steps.Step wanted = steps.picking(state, mostMembers(scene, state.slots()));
    move.of(number);
    for (int index = 0; move.next(); index++) {
      if (wanted.isMadeBy(move)) {
        return index;
      }
    }
    throw new IllegalStateException("The set is not kept in state " + number);
  }

  /** The first legal set in file order of those with the most members. */
  private static long mostMembers(PickScene scene, int[] slots) {
    long most = 0;
    int members = -1;
    for (long set : Rules.legalSets(scene, slots)) {
      if (Long.bitCount(set) > members) {
        most = set;
        members = Long.bitCount(set);
      }
    }
    return most;
  }
}
