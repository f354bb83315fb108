package headway.server.workshop;

import headway.play.Playthrough;
import headway.server.page.Control;
import headway.server.page.Direction;
import headway.server.page.Podium;
import headway.server.page.Poll;
import headway.server.page.Resolve;
import headway.server.page.Rundown;
import headway.server.page.Seat;
import headway.server.page.Vote;
import headway.server.page.Wall;
import headway.server.practice.Stage;
import headway.workshop.Approach;
import headway.workshop.Decision;
import headway.workshop.Participant;
import headway.workshop.Performance;
import headway.workshop.Phase;
import headway.workshop.Plan;
import headway.workshop.Result;
import headway.workshop.Strand;
import headway.workshop.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the pages of a room that plays together: wall, trainer's page and participant's page. */
final class TogetherScreen {
  private final Room room;
  private final Workshop workshop;
  private final Performance performance;
  private final Stage stage;
  private final @Nullable Merits merits;

  /**
   * For a room that has begun.
   *
   * @param merits null while it is not known what moves are worth
   */
  TogetherScreen(
      Room room, Workshop workshop, Performance performance, Stage stage, @Nullable Merits merits) {
    this.room = room;
    this.workshop = workshop;
    this.performance = performance;
    this.stage = stage;
    this.merits = merits;
  }

  private boolean isPlaying() {
    return workshop.phase() == Phase.PRACTICE;
  }

  private @Nullable Instant until() {
    return isPlaying()
        ? performance.begun().plus(Duration.ofMinutes(workshop.plan().minutes()))
        : null;
  }

  private CourseScreen courses() {
    return new CourseScreen(workshop, performance, stage, merits);
  }

  Wall wall(String doorway) {
    return new Wall(
        room.kept().id().text(),
        stage.words(stage.scenario().title()),
        stage.language(),
        room.kept().code().text(),
        doorway,
        ControlScreen.at(workshop),
        workshop.present().size(),
        until(),
        isPlaying() ? podiums() : List.of(),
        isPlaying() ? List.of() : courses().courses());
  }

  private List<Podium> podiums() {
    return performance.goingOn().stream().map(this::screen).map(PodiumScreen::forTheRoom).toList();
  }

  private PodiumScreen screen(Strand strand) {
    return new PodiumScreen(workshop, performance, stage, strand);
  }

  Direction direction(String link, Rundown rundown, Control.@Nullable Problem problem) {
    return new Direction(
        room.kept().id().text(),
        stage.words(stage.scenario().title()),
        stage.language(),
        workshop.plan().rehearsal(),
        room.kept().code().text(),
        link,
        workshop.plan().naming() == Plan.Naming.NAMED,
        ControlScreen.at(workshop),
        workshop.present().size(),
        until(),
        isPlaying() ? performance.goingOn().stream().map(this::desk).toList() : List.of(),
        isPlaying() ? List.of() : courses().courses(),
        isPlaying() ? List.of() : courses().left(),
        workshop.participants().stream().map(this::person).toList(),
        rundown,
        problem);
  }

  private Control.Person person(Participant participant) {
    return new Control.Person(
        participant.number(),
        participant.called(workshop.plan().naming()),
        switch (participant.standing()) {
          case HERE -> Control.Person.Standing.HERE;
          case AWAY -> Control.Person.Standing.AWAY;
          case REMOVED -> Control.Person.Standing.REMOVED;
        },
        "");
  }

  private Direction.Desk desk(Strand strand) {
    PodiumScreen screen = screen(strand);
    Podium podium = screen.forTheTrainer();
    Poll poll = podium.poll();
    return new Direction.Desk(
        podium,
        performance
            .standing(strand)
            .map(decision -> advice(decision, screen.at(), podium))
            .orElse(null),
        poll != null && poll.round() == 1 && poll.voting() != Poll.Voting.OPEN,
        poll != null
            && poll.kind() == Poll.Kind.ONE
            && poll.options().size() > 1
            && poll.voting() != Poll.Voting.OPEN
            && !performance.hasParted(),
        back(strand));
  }

  /** For the trainer alone, once a vote is closed; none where nothing is at stake. */
  private Direction.@Nullable Advice advice(Decision decision, Playthrough at, Podium podium) {
    Poll poll = podium.poll();
    if (merits == null
        || poll == null
        || poll.kind() != Poll.Kind.ONE
        || decision.rounds().isEmpty()
        || decision.isOpen()) {
      return null;
    }
    Set<String> best = merits.best(at);
    Result result = workshop.result(decision.rounds().getLast());
    if (best.isEmpty() || result.voted() == 0) {
      return null;
    }
    return new Direction.Advice(
        Direction.Approach.valueOf(Approach.at(result.share(best)).name()),
        poll.options().stream()
            .filter(option -> best.contains(option.id()))
            .map(Poll.Option::letter)
            .toList(),
        (int) Math.round(result.share(best) * result.voted()),
        result.voted());
  }

  /** While it has parted a room goes back to no decision that both halves took. */
  private List<Direction.Back> back(Strand strand) {
    Prompter prompter = new Prompter(stage.scenario(), workshop.plan());
    List<Direction.Back> back = new ArrayList<>();
    Playthrough whole = prompter.at(strand.moves());
    for (int taken = performance.shared(); taken < strand.steps().size(); taken++) {
      Strand.Step step = strand.steps().get(taken);
      back.addFirst(
          new Direction.Back(
              step.decision(), taken + 1, courses().played(whole.after(taken), step.way().move())));
    }
    return back;
  }

  Vote vote(
      Participant participant,
      Seat.Stage at,
      @Nullable Resolve resolve,
      Vote.@Nullable Problem problem,
      String state) {
    Strand strand = performance.of(participant.number());
    return new Vote(
        room.kept().code().text(),
        stage.words(stage.scenario().title()),
        stage.language(),
        participant.called(workshop.plan().naming()),
        at,
        isPlaying() ? screen(strand).forParticipant(participant.number()) : null,
        hasVoted(participant, strand),
        isPlaying() ? List.of() : courses().courses(),
        resolve,
        problem,
        state);
  }

  private boolean hasVoted(Participant participant, Strand strand) {
    return performance
        .standing(strand)
        .filter(decision -> !decision.rounds().isEmpty())
        .filter(decision -> decision.rounds().getLast().votes().containsKey(participant.number()))
        .isPresent();
  }

  /** What a participant's page depends on; empty before the room has begun. */
  static String state(Workshop workshop, Participant participant) {
    Performance performance = workshop.performance();
    if (performance == null) {
      return "";
    }
    Strand strand = performance.of(participant.number());
    String decided =
        performance
            .standing(strand)
            .map(
                decision ->
                    decision.number()
                        + (decision.rounds().isEmpty()
                            ? ""
                            : decision.rounds().size()
                                + decision.rounds().getLast().state().name()
                                + decision
                                    .rounds()
                                    .getLast()
                                    .votes()
                                    .getOrDefault(participant.number(), List.of("-"))))
            .orElse("end");
    return String.join(" ", performance.going().toString(), decided);
  }
}
