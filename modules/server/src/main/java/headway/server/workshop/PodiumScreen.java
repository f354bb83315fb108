package headway.server.workshop;

import headway.play.Playthrough;
import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Statement;
import headway.scenario.Variable;
import headway.server.page.Board.Crowd;
import headway.server.page.Debrief;
import headway.server.page.Passage;
import headway.server.page.Podium;
import headway.server.page.Poll;
import headway.server.page.Speaker;
import headway.server.page.Task;
import headway.server.practice.Stage;
import headway.server.practice.Talk;
import headway.workshop.Ballot;
import headway.workshop.Decision;
import headway.workshop.Performance;
import headway.workshop.Result;
import headway.workshop.Strand;
import headway.workshop.Workshop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fills what is on stage in one strand of what a room plays together. */
final class PodiumScreen {
  private final Workshop workshop;
  private final Performance performance;
  private final Stage stage;
  private final Strand strand;
  private final Playthrough at;

  PodiumScreen(Workshop workshop, Performance performance, Stage stage, Strand strand) {
    this.workshop = workshop;
    this.performance = performance;
    this.stage = stage;
    this.strand = strand;
    this.at = new Prompter(stage.scenario(), workshop.plan()).at(strand.moves());
  }

  Playthrough at() {
    return at;
  }

  /** What the room sees. */
  Podium forTheRoom() {
    return podium(Ballot.State.SHOWN, Set.of());
  }

  /** What a participant sees, whose own vote is marked. */
  Podium forParticipant(int number) {
    List<String> own =
        performance
            .standing(strand)
            .filter(decision -> !decision.rounds().isEmpty())
            .map(decision -> decision.rounds().getLast().votes().get(number))
            .orElse(List.of());
    return podium(Ballot.State.SHOWN, Set.copyOf(own));
  }

  /** What the trainer sees, with what the room would take. */
  Podium forTheTrainer() {
    return podium(Ballot.State.CLOSED, Set.copyOf(roomsChoice()));
  }

  private List<String> roomsChoice() {
    return performance
        .standing(strand)
        .filter(decision -> !decision.rounds().isEmpty() && !decision.isOpen())
        .map(decision -> workshop.result(decision.rounds().getLast()))
        .map(result -> Prompter.choice(at, result))
        .orElse(List.of());
  }

  private Podium podium(Ballot.State told, Set<String> taken) {
    Talk talk = new Talk(stage, at);
    List<Passage> lines = new ArrayList<>(talk.since());
    lines.addAll(talk.onScreen(Set.of()));
    List<Passage> joined = Passage.joined(lines);
    return new Podium(
        strand.number(),
        performance.hasParted() ? performance.going().indexOf(strand.number()) + 1 : 0,
        partner(joined),
        joined,
        Podium.lengthOf(joined),
        performance.standing(strand).map(decision -> poll(decision, told, taken)).orElse(null),
        closing(stage, at));
  }

  /** Whom one faces; nobody where nobody of the cast has said a thing. */
  private @Nullable Speaker partner(List<Passage> lines) {
    return lines.stream().anyMatch(passage -> passage.by() != null)
        ? stage.partner(at).map(actor -> stage.speaker(actor, at.state().slots())).orElse(null)
        : null;
  }

  /** How a play ended; null where it did not. */
  static Podium.@Nullable Closing closing(Stage stage, Playthrough at) {
    int[] slots = at.state().slots();
    return at.place() instanceof Ending ending
        ? new Podium.Closing(
            Debrief.Outcome.valueOf(ending.outcome().name()),
            stage.words(ending.title(), slots),
            stage.words(ending.text(), slots),
            stage.wordsOrNull(ending.later(), slots))
        : null;
  }

  private Poll poll(Decision decision, Ballot.State told, Set<String> taken) {
    List<Ballot> rounds = decision.rounds();
    Ballot last = rounds.isEmpty() ? null : rounds.getLast();
    Result now = last == null || last.state().compareTo(told) < 0 ? null : workshop.result(last);
    Result before = now == null || rounds.size() < 2 ? null : workshop.result(rounds.getFirst());
    int voted = last == null ? 0 : workshop.result(last).voted();
    int room = Math.max(voted, workshop.inStrand(strand.number()).size());
    Crowd in = Crowd.of(voted, room);
    return new Poll(
        decision.number(),
        kind(),
        prompt(),
        at.place() instanceof PickScene pick && pick.budget() != null
            ? budget(stage, at, pick.budget(), at.state().slots()[pick.budget().slot()])
            : null,
        Prompter.offer(at).map(offer -> offer.least()).orElse(0),
        Prompter.offer(at).map(offer -> offer.most()).orElse(0),
        last == null ? Poll.Voting.NOT_YET : Poll.Voting.valueOf(last.state().name()),
        rounds.size(),
        in,
        in.bar() ? List.of() : Collections.nCopies(room - voted, 1),
        room,
        before != null,
        options(now, before, taken));
  }

  private Poll.Kind kind() {
    return switch (at.place()) {
      case ChoiceScene ignored -> Poll.Kind.ONE;
      case PickScene ignored -> Poll.Kind.SEVERAL;
      case RecallScene ignored -> Poll.Kind.SEVERAL;
      case ReflectScene ignored -> Poll.Kind.NONE;
      case BranchScene ignored -> Poll.Kind.NONE;
      case Ending ignored -> Poll.Kind.NONE;
    };
  }

  private String prompt() {
    int[] slots = at.state().slots();
    return switch (at.place()) {
      case PickScene pick -> stage.words(pick.prompt(), slots);
      case RecallScene recall -> stage.words(recall.prompt(), slots);
      case ReflectScene reflect -> stage.words(reflect.prompt(), slots);
      case ChoiceScene ignored -> "";
      case BranchScene ignored -> "";
      case Ending ignored -> "";
    };
  }

  private List<Poll.Option> options(
      @Nullable Result now, @Nullable Result before, Set<String> taken) {
    List<Poll.Option> options = new ArrayList<>();
    for (Named named : named(stage, at)) {
      options.add(
          new Poll.Option(
              named.letter(),
              named.id(),
              named.text(),
              named.detail(),
              named.cost(),
              named.act(),
              taken.contains(named.id()),
              bar(now, named.id()),
              bar(before, named.id())));
    }
    return options;
  }

  static Poll.@Nullable Bar bar(@Nullable Result result, String id) {
    return result == null ? null : Poll.Bar.of(result.counts().getOrDefault(id, 0), result.voted());
  }

  /**
   * What is on offer, by letter.
   *
   * @param detail more of it; null for none
   * @param cost null where nothing is spent
   * @param act whether it is done, not said
   */
  record Named(
      String letter,
      String id,
      String text,
      @Nullable String detail,
      Task.@Nullable Budget cost,
      boolean act) {}

  /** What is on offer in the words of a language, in the order in which a room sees it. */
  static List<Named> named(Stage stage, Playthrough at) {
    List<Named> named = new ArrayList<>();
    for (String id : at.shown()) {
      named.add(named(stage, at, id, letter(named.size())));
    }
    return named;
  }

  private static Named named(Stage stage, Playthrough at, String id, String letter) {
    int[] slots = at.state().slots();
    return switch (at.place()) {
      case ChoiceScene choices -> {
        Choice choice = the(choices.choices(), each -> each.id().equals(id));
        yield new Named(
            letter, id, stage.words(choice.text(), slots), null, null, !choice.spoken());
      }
      case PickScene pick -> {
        PickItem item = the(pick.items(), each -> each.id().equals(id));
        yield new Named(
            letter,
            id,
            stage.words(item.text(), slots),
            stage.wordsOrNull(item.detail(), slots),
            pick.budget() == null ? null : budget(stage, at, pick.budget(), item.cost()),
            true);
      }
      case RecallScene recall -> {
        Statement statement = the(recall.statements(), each -> each.id().equals(id));
        yield new Named(letter, id, stage.words(statement.text(), slots), null, null, true);
      }
      case ReflectScene ignored -> throw new IllegalStateException("Nothing is on offer");
      case BranchScene ignored -> throw new IllegalStateException("Nothing is on offer");
      case Ending ignored -> throw new IllegalStateException("Nothing is on offer");
    };
  }

  private static <T> T the(List<T> all, Predicate<T> one) {
    return all.stream().filter(one).findFirst().orElseThrow();
  }

  private static Task.Budget budget(Stage stage, Playthrough at, Variable of, int amount) {
    return new Task.Budget(amount, stage.wordsOrNull(of.unit(), at.state().slots()));
  }

  /** A to Z, then A2 and on. */
  private static String letter(int place) {
    String letter = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? letter : letter + (place / 26 + 1);
  }
}
