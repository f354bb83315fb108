package headway.server.workshop;

import headway.analysis.Analysis;
import headway.people.PersonId;
import headway.play.Playthrough;
import headway.scenario.Scenario;
import headway.workshop.Ballot;
import headway.workshop.Decision;
import headway.workshop.Participant;
import headway.workshop.Participation;
import headway.workshop.Performance;
import headway.workshop.Phase;
import headway.workshop.Strand;
import headway.workshop.Workshop;
import headway.workshop.Workshop.Hold;
import headway.workshop.WorkshopId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The simulated participants of one rehearsal. They join when the door opens, play when the trainer
 * begins, stand still when everyone does, and vote when a vote is open; by the same ways as people,
 * so that what the trainer sees is what a room will show. Who they are follows from the workshop:
 * after a restart the same ones go on.
 */
final class Rehearsal {
  /** As many as fit around a table, and the same number of each kind. */
  static final int PARTICIPANTS = 12;

  private final Room room;
  private final Scenario scenario;
  private final Attendances attendances;
  private final Function<Scenario, Optional<Analysis>> analyses;
  private final UnaryOperator<String> names;
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
    if (now.phase().admits() && joined(now).size() < PARTICIPANTS) {
      join(now);
    } else if (now.phase() == Phase.PRACTICE) {
      Performance performance = now.performance();
      if (performance != null) {
        vote(now, performance);
      } else if (now.hold(attendances.instant()) == Hold.NONE) {
        play(now);
      }
    }
  }

  private List<Participant> joined(Workshop now) {
    return IntStream.rangeClosed(1, PARTICIPANTS)
        .mapToObj(number -> now.participant(person(number)))
        .flatMap(Optional::stream)
        .toList();
  }

  private void join(Workshop now) {
    IntStream.rangeClosed(1, PARTICIPANTS)
        .filter(number -> now.participant(person(number)).isEmpty())
        .findFirst()
        .ifPresent(
            number ->
                room.perform(
                    new Participation.Join(person(number), name(number), attendances.instant())));
  }

  private String name(int number) {
    return names.apply(Actor.at(number).name().toLowerCase(Locale.ROOT)) + " " + number;
  }

  private PersonId person(int number) {
    return person(room.kept().id(), number);
  }

  /** Everyone who can be simulated in a workshop. */
  static List<PersonId> people(WorkshopId workshop) {
    return IntStream.rangeClosed(1, PARTICIPANTS)
        .mapToObj(number -> person(workshop, number))
        .toList();
  }

  /** Nobody's browser is that person: a cookie is signed. */
  private static PersonId person(WorkshopId workshop, int number) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  ("simulated " + number + " of " + workshop.text())
                      .getBytes(StandardCharsets.UTF_8));
      return PersonId.of(Arrays.copyOf(digest, PersonId.BYTES));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java has SHA-256", absent);
    }
  }

  private Actor actor(Workshop now, Participant participant) {
    return IntStream.rangeClosed(1, PARTICIPANTS)
        .filter(number -> person(number).equals(participant.person()))
        .mapToObj(Actor::at)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not simulated in " + now.plan()));
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
        attendances.move(room, next, at -> Prompter.move(at, taken(now, next, at)));
      }
    }
  }

  private List<String> taken(Workshop now, Participant participant, Playthrough at) {
    return actor(now, participant)
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
                  taken(now, participant, at),
                  attendances.instant()));
          return;
        }
      }
    }
  }
}
