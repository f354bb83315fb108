package headway.server.debrief;

import headway.analysis.Analysis;
import headway.assessment.Assessment;
import headway.assessment.Skills;
import headway.people.TrainerId;
import headway.play.Playthrough;
import headway.play.Turn;
import headway.scenario.Ending;
import headway.scenario.Place;
import headway.scenario.Scenario;
import headway.server.library.Scenarios;
import headway.server.practice.Debriefs;
import headway.server.practice.Stage;
import headway.server.workshop.HeardRoom;
import headway.server.workshop.Room;
import headway.server.workshop.Rooms;
import headway.workshop.Ballot;
import headway.workshop.Course;
import headway.workshop.Decision;
import headway.workshop.Participant;
import headway.workshop.Performance;
import headway.workshop.Plan;
import headway.workshop.Way;
import headway.workshop.Workshop;
import headway.workshop.WorkshopId;
import headway.workshop.debrief.RoomDebrief;
import headway.workshop.debrief.RoomPlay;
import headway.workshop.debrief.RoomVote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works out what rooms did, from the plays as they are stored. The last that were asked for are
 * kept, until something happens in the room. Safe for many threads.
 */
final class RoomRecords {
  private static final int MOST_KEPT = 20;

  private final Rooms rooms;
  private final Scenarios scenarios;
  private final Debriefs debriefs;
  private final Skills skills;
  private final Function<Scenario, Optional<Analysis>> analyses;
  private final Map<WorkshopId, Worked> kept = new LinkedHashMap<>(16, 0.75f, true);

  /** What came of a room at a time. */
  private record Worked(Workshop of, List<RoomPlay> plays, boolean known) {}

  RoomRecords(
      Rooms rooms,
      Scenarios scenarios,
      Debriefs debriefs,
      Skills skills,
      Function<Scenario, Optional<Analysis>> analyses) {
    this.rooms = rooms;
    this.scenarios = scenarios;
    this.debriefs = debriefs;
    this.skills = skills;
    this.analyses = analyses;
  }

  Optional<RoomRecord> find(String workshop, TrainerId trainer, String reader) {
    return rooms.find(workshop, trainer).flatMap(room -> of(room, reader));
  }

  /**
   * All of a trainer's rooms of a scenario, the newest first, but rehearsals: nothing of those
   * counts.
   */
  List<RoomRecord> ofScenario(String scenario, TrainerId trainer, String reader) {
    return rooms.ledBy(trainer).stream()
        .filter(room -> room.kept().plan().scenario().equals(scenario))
        .filter(room -> !room.kept().plan().rehearsal())
        .flatMap(room -> of(room, reader).stream())
        .toList();
  }

  /** Empty where the scenario's text is readable no more. */
  private Optional<RoomRecord> of(Room room, String reader) {
    return scenarios
        .edition(room.kept().plan().hash())
        .map(
            scenario -> {
              Worked worked = worked(room, scenario);
              Plan plan = room.kept().plan();
              Stage stage = new Stage(scenario, reader, plan.language(), plan.parameters());
              return new RoomRecord(
                  room,
                  stage,
                  worked.plays(),
                  RoomDebrief.of(worked.plays(), votes(worked.of(), scenario)),
                  worked.known(),
                  HeardRoom.of(room, stage, skills, reader).orElse(null));
            });
  }

  private Worked worked(Room room, Scenario scenario) {
    Workshop now = room.now();
    Analysis analysis = analyses.apply(scenario).filter(Analysis::hasWorth).orElse(null);
    Worked before = kept(room);
    if (before != null && before.of().equals(now) && before.known() == (analysis != null)) {
      return before;
    }
    Worked worked = new Worked(now, plays(now, scenario, analysis), analysis != null);
    keep(room, worked);
    return worked;
  }

  private synchronized @Nullable Worked kept(Room room) {
    return kept.get(room.kept().id());
  }

  private synchronized void keep(Room room, Worked worked) {
    kept.put(room.kept().id(), worked);
    if (kept.size() > MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  private List<RoomPlay> plays(Workshop now, Scenario scenario, @Nullable Analysis analysis) {
    Weighing weighing = analysis == null ? null : new Weighing(analysis, skills);
    Performance performance = now.performance();
    if (performance != null) {
      return new VotedPlays(scenario, now.plan().seed(), weighing).of(now, performance);
    }
    List<RoomPlay> plays = new ArrayList<>();
    for (Participant participant : now.participants()) {
      Course course = participant.course();
      if (course != null && participant.standing() != Participant.Standing.REMOVED) {
        debriefs
            .marked(participant.person(), course.playthrough())
            .map(marked -> play(participant.number(), marked, weighing))
            .ifPresent(plays::add);
      }
    }
    return plays;
  }

  private static RoomPlay play(
      int participant, Debriefs.Marked marked, @Nullable Weighing weighing) {
    Playthrough playthrough = marked.playthrough();
    return new RoomPlay(
        participant,
        weighing == null ? Weighing.unweighed(playthrough) : weighing.taken(playthrough),
        path(playthrough),
        playthrough.place() instanceof Ending ending ? ending.id() : null,
        marked.assessment() == null ? Map.of() : scores(marked.assessment()),
        marked.again());
  }

  /** Every place that was come to, branches included. */
  static List<String> path(Playthrough playthrough) {
    List<String> path = new ArrayList<>();
    playthrough.opening().forEach(branch -> path.add(branch.id()));
    for (Turn turn : playthrough.turns()) {
      path.add(turn.scene().id());
      turn.passed().forEach(branch -> path.add(branch.id()));
    }
    path.add(playthrough.place().id());
    return path;
  }

  private static Map<String, Double> scores(Assessment assessment) {
    Map<String, Double> scores = new LinkedHashMap<>();
    assessment
        .skills()
        .forEach(
            (skill, score) -> {
              if (score.score() != null) {
                scores.put(skill, score.score());
              }
            });
    return scores;
  }

  /**
   * What the room voted where it played together, the first time that it came to a decision. What
   * is still voted on nobody knows.
   */
  private static List<RoomVote> votes(Workshop now, Scenario scenario) {
    Performance performance = now.performance();
    List<RoomVote> votes = new ArrayList<>();
    for (Decision decision : performance == null ? List.<Decision>of() : performance.decisions()) {
      if (decision.first() == decision.number()) {
        Place scene = scenario.place(decision.scene()).orElse(null);
        String played = decision.ways().stream().map(Way::move).findFirst().orElse(null);
        for (Ballot ballot : decision.rounds()) {
          if (!ballot.isOpen()) {
            int round = decision.rounds().indexOf(ballot) + 1;
            votes.add(new RoomVote(decision.scene(), round, counts(now, ballot, scene), played));
          }
        }
      }
    }
    return votes;
  }

  /** How many took each move; whoever takes several things makes one move of them. */
  private static Map<String, Integer> counts(Workshop now, Ballot ballot, @Nullable Place scene) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    ballot
        .votes()
        .forEach(
            (participant, voted) -> {
              if (now.participant(participant)
                  .filter(each -> each.standing() != Participant.Standing.REMOVED)
                  .isPresent()) {
                VotedPlays.move(scene, voted)
                    .ifPresent(move -> counts.merge(move, 1, Integer::sum));
              }
            });
    return counts;
  }
}
