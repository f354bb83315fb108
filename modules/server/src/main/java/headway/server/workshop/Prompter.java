package headway.server.workshop;

import headway.play.Answer;
import headway.play.Move;
import headway.play.Moves;
import headway.play.Outcome;
import headway.play.Playthrough;
import headway.play.Rules;
import headway.scenario.BranchScene;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.MoveScene;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import headway.workshop.Plan;
import headway.workshop.Result;
import headway.workshop.Staging;
import headway.workshop.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Knows the script of what a room plays together: where its moves lead, and what is on offer there.
 * Chance falls by the plan's seed, so that the same moves always lead to the same place.
 */
record Prompter(Scenario scenario, Plan plan) {
  /** A room's moves, played from the start. */
  Playthrough at(List<String> moves) {
    Playthrough start = Playthrough.begin(scenario, plan.seed());
    return switch (Moves.play(start, String.join(" ", moves))) {
      case Outcome.Moved(Playthrough there) -> there;
      case Outcome.Refused(var refusal) ->
          throw new IllegalStateException("A room's move was refused: " + refusal);
    };
  }

  /** What can be voted for, in the order in which the room sees it; empty where nothing can. */
  static Optional<Staging.Offer> offer(Playthrough at) {
    List<String> shown = at.shown();
    return switch (at.place()) {
      case ChoiceScene ignored -> Optional.of(Staging.Offer.one(shown));
      case PickScene pick ->
          Optional.of(new Staging.Offer(shown, pick.min(), Math.max(pick.min(), pick.max())));
      case RecallScene ignored -> Optional.of(new Staging.Offer(shown, 0, shown.size()));
      case ReflectScene ignored -> Optional.empty();
      case BranchScene ignored -> Optional.empty();
      case Ending ignored -> Optional.empty();
    };
  }

  /** Where what was taken leads; empty where it cannot be taken. */
  static Optional<Way> way(Playthrough at, List<String> taken) {
    return at.place() instanceof MoveScene scene
        ? move(scene, taken).flatMap(move -> way(at, move))
        : Optional.empty();
  }

  /** The move that takes what was taken; empty where that is none. */
  static Optional<Move> move(Playthrough at, List<String> taken) {
    return at.place() instanceof MoveScene scene ? move(scene, taken) : Optional.empty();
  }

  private static Optional<Move> move(MoveScene scene, List<String> taken) {
    return switch (scene) {
      case ChoiceScene ignored when taken.size() == 1 ->
          Optional.of(new Move.Choose(taken.getFirst()));
      case ChoiceScene ignored -> Optional.empty();
      case PickScene ignored -> Optional.of(new Move.Pick(new TreeSet<>(taken)));
      case RecallScene ignored -> Optional.of(new Move.Recall(new TreeSet<>(taken)));
      case ReflectScene ignored -> Optional.of(Move.Reflect.UNWRITTEN);
    };
  }

  private static Optional<Way> way(Playthrough at, Move move) {
    return at.move(Answer.of(move)) instanceof Outcome.Moved(Playthrough next)
        ? Optional.of(new Way(move.written(), next.place().id(), next.hasEnded()))
        : Optional.empty();
  }

  /**
   * What the room would take: of one, what most took; of a pick, what most took, then what came
   * next, as long as it fits; of a recall, what more than half have heard. Empty where nobody
   * voted.
   */
  static List<String> choice(Playthrough at, Result result) {
    if (result.voted() == 0) {
      return List.of();
    }
    return switch (at.place()) {
      case ChoiceScene ignored -> result.ranked().stream().limit(1).toList();
      case PickScene pick -> fitting(pick, at, result);
      case RecallScene ignored ->
          result.counts().entrySet().stream()
              .filter(each -> 2 * each.getValue() > result.voted())
              .map(each -> each.getKey())
              .toList();
      case ReflectScene ignored -> List.of();
      case BranchScene ignored -> List.of();
      case Ending ignored -> List.of();
    };
  }

  private static List<String> fitting(PickScene pick, Playthrough at, Result result) {
    List<String> fitting = new ArrayList<>();
    long set = 0;
    for (String id : result.ranked()) {
      for (PickItem item : pick.items()) {
        long with = set | 1L << item.index();
        if (item.id().equals(id) && fitting.size() < pick.max() && isAffordable(pick, at, with)) {
          fitting.add(id);
          set = with;
        }
      }
    }
    return fitting;
  }

  private static boolean isAffordable(PickScene pick, Playthrough at, long set) {
    return pick.budget() == null
        || Rules.cost(pick, set) <= at.state().slots()[pick.budget().slot()];
  }

  /** What was taken by a move that was written. */
  static List<String> taken(String move) {
    return Moves.parse(move)
        .map(Answer::move)
        .map(
            made ->
                switch (made) {
                  case Move.Choose(String id) -> List.of(id);
                  case Move.Pick(var items) -> List.copyOf(items);
                  case Move.Recall(var statements) -> List.copyOf(statements);
                  case Move.Reflect ignored -> List.<String>of();
                })
        .orElse(List.of());
  }
}
