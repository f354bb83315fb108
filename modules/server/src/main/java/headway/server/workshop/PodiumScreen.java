package headway.server.workshop;

import headway.play.Playthrough;
import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.PickItem;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Statement;
import headway.server.page.Board.Crowd;
import headway.server.page.Debrief;
import headway.server.page.Passage;
import headway.server.page.Podium;
import headway.server.page.Poll;
import headway.server.page.Speaker;
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
   * @param act whether it is done, not said
   */
  record Named(String letter, String id, String text, boolean act) {}

  /** What is on offer in the words of a language, in the order in which a room sees it. */
  static List<Named> named(Stage stage, Playthrough at) {
    List<Named> named = new ArrayList<>();
    for (String id : at.shown()) {
      named.add(new Named(letter(named.size()), id, words(stage, at, id), isAct(at.place(), id)));
    }
    return named;
  }

  /** A to Z, then A2 and on. */
  private static String letter(int place) {
    String letter = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? letter : letter + (place / 26 + 1);
  }

  private static String words(Stage stage, Playthrough at, String id) {
    int[] slots = at.state().slots();
    return switch (at.place()) {
      case ChoiceScene choices ->
          choices.choices().stream()
              .filter(choice -> choice.id().equals(id))
              .findFirst()
              .map(choice -> stage.words(choice.text(), slots))
              .orElse(id);
      case PickScene pick ->
          pick.items().stream()
              .filter(item -> item.id().equals(id))
              .findFirst()
              .map(PickItem::text)
              .map(text -> stage.words(text, slots))
              .orElse(id);
      case RecallScene recall ->
          recall.statements().stream()
              .filter(statement -> statement.id().equals(id))
              .findFirst()
              .map(Statement::text)
              .map(text -> stage.words(text, slots))
              .orElse(id);
      case ReflectScene ignored -> id;
      case BranchScene ignored -> id;
      case Ending ignored -> id;
    };
  }

  private static boolean isAct(Place place, String id) {
    return !(place instanceof ChoiceScene choices)
        || choices.choices().stream()
            .filter(choice -> choice.id().equals(id))
            .noneMatch(Choice::spoken);
  }
}
