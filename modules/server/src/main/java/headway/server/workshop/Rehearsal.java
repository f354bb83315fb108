package headway.server.workshop;

import headway.analysis.Analysis;
import headway.play.Playthrough;
import headway.scenario.Scenario;
import headway.workshop.Ballot;
import headway.workshop.Decision;
import headway.workshop.Participant;
import headway.workshop.Participation;
import headway.workshop.Performance;
import headway.workshop.Phase;
import headway.workshop.RolePlay;
import headway.workshop.Strand;
import headway.workshop.Workshop;
import headway.workshop.Workshop.Hold;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The simulated participants of one rehearsal. They join when the door opens, play when the trainer
 * begins, stand still when everyone does, vote when a vote is open, and tell what they hear where
 * the trainer plays the customer; by the same ways as people, so that what the trainer sees is what
 * a room will show. Who they are follows from the workshop: after a restart the same ones go on.
 */
final class Rehearsal {
  private final Room room;
  private final Scenario scenario;
  private final Attendances attendances;
  private final Function<Scenario, Optional<Analysis>> analyses;
  private final UnaryOperator<String> names;
  private final Extras extras;
  private final Random random;

  /**
   * Takes nothing up yet.
   *
   * @param names what kinds of participants are called, by "random", "beginner" or "expert"
   */
  Rehearsal(
      Room room,
      Scenario scenario,
      Attendances attendances,
      Function<Scenario, Optional<Analysis>> analyses,
      UnaryOperator<String> names) {
    this.room = room;
    this.scenario = scenario;
    this.attendances = attendances;
    this.analyses = analyses;
    this.names = names;
    this.extras = new Extras(room.kept().id());
    this.random = new Random(room.kept().plan().seed());
  }

  /** Until the workshop is closed, or whoever runs this is interrupted. */
  void run(Duration pace) {
    try {
      while (room.now().phase() != Phase.CLOSED) {
        Thread.sleep(pace);
        step();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Has one of them do the next thing, where there is one. */
  void step() {
    Workshop now = room.now();
    if (now.phase().admits() && joined(now).size() < Extras.NUMBER) {
      join(now);
    } else if (now.phase() == Phase.PRACTICE) {
      Performance performance = now.performance();
      RolePlay rolePlay = now.rolePlay();
      if (performance != null) {
        vote(now, performance);
      } else if (rolePlay != null) {
        rolePlay.listening().ifPresent(exchange -> listen(now, rolePlay, exchange));
      } else if (now.hold(attendances.instant()) == Hold.NONE) {
        play(now);
      }
    }
  }

  private List<Participant> joined(Workshop now) {
    return IntStream.rangeClosed(1, Extras.NUMBER)
        .mapToObj(number -> now.participant(extras.person(number)))
        .flatMap(Optional::stream)
        .toList();
  }

  private void join(Workshop now) {
    IntStream.rangeClosed(1, Extras.NUMBER)
        .filter(number -> now.participant(extras.person(number)).isEmpty())
        .findFirst()
        .ifPresent(
            number ->
                room.perform(
                    new Participation.Join(
                        extras.person(number), name(number), attendances.instant())));
  }

  private String name(int number) {
    return names.apply(Actor.at(number).name().toLowerCase(Locale.ROOT)) + " " + number;
  }

  private void play(Workshop now) {
    List<Participant> playing =
        joined(now).stream()
            .filter(Participant::isHere)
            .filter(each -> each.course() == null || !each.course().ended())
            .toList();
    if (!playing.isEmpty()) {
      Participant next = playing.get(random.nextInt(playing.size()));
      if (next.course() == null) {
        attendances.begin(room, next, scenario);
      } else {
        attendances.move(room, next, at -> Prompter.move(at, taken(next, at)));
      }
    }
  }

  /** Of one that joined here. */
  private Actor actor(Participant participant) {
    return extras.actor(participant).orElseThrow();
  }

  private List<String> taken(Participant participant, Playthrough at) {
    return actor(participant)
        .take(
            at,
            analyses.apply(scenario).filter(Analysis::hasWorth).map(Merits::new).orElse(null),
            random);
  }

  private void vote(Workshop now, Performance performance) {
    for (Participant participant : joined(now)) {
      Strand strand = performance.of(participant.number());
      Optional<Decision> open = performance.standing(strand).filter(Decision::isOpen);
      if (participant.isHere() && open.isPresent()) {
        Ballot ballot = open.get().rounds().getLast();
        if (!ballot.votes().containsKey(participant.number())) {
          Playthrough at = new Prompter(scenario, room.kept().plan()).at(open.get().before());
          room.perform(
              new Participation.Vote(
                  participant.number(),
                  open.get().number(),
                  open.get().rounds().size(),
                  taken(participant, at),
                  attendances.instant()));
          return;
        }
      }
    }
  }

  /** A person who came to the rehearsal says what nobody here hears: then a beginner's is heard. */
  private void listen(Workshop now, RolePlay play, RolePlay.Exchange exchange) {
    Improviser improviser = new Improviser(scenario, room.kept().plan());
    Actor speaker =
        now.participant(exchange.speaker()).flatMap(extras::actor).orElse(Actor.BEGINNER);
    joined(now).stream()
        .filter(Participant::isHere)
        .filter(each -> each.number() != exchange.speaker())
        .filter(each -> !exchange.ears().containsKey(each.number()))
        .findFirst()
        .ifPresent(
            ear ->
                room.perform(
                    new Participation.Hear(
                        ear.number(),
                        exchange.number(),
                        improviser.heard(
                            play.indicators(),
                            improviser.answer(exchange, speaker),
                            actor(ear),
                            random),
                        attendances.instant())));
  }
}
