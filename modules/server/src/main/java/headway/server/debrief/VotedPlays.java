package headway.server.debrief;

import headway.play.Move;
import headway.play.Moves;
import headway.play.Outcome;
import headway.play.Playthrough;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.Scenario;
import headway.workshop.Ballot;
import headway.workshop.Decision;
import headway.workshop.Participant;
import headway.workshop.Performance;
import headway.workshop.Strand;
import headway.workshop.Workshop;
import headway.workshop.debrief.RoomPlay;
import headway.workshop.debrief.RoomPlay.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What everyone in a room that plays together would have done: their own first votes, the first
 * time that the room came to each decision, on the way that the room went.
 */
final class VotedPlays {
  private final Playthrough start;
  private final @Nullable Weighing weighing;

  /** Without a weighing nothing is told of what the votes were worth. */
  VotedPlays(Scenario scenario, long seed, @Nullable Weighing weighing) {
    this.start = Playthrough.begin(scenario, seed);
    this.weighing = weighing;
  }

  List<RoomPlay> of(Workshop workshop, Performance performance) {
    List<RoomPlay> plays = new ArrayList<>();
    for (Participant participant : workshop.participants()) {
      if (participant.standing() != Participant.Standing.REMOVED) {
        List<Taken> taken = taken(participant.number(), performance);
        if (!taken.isEmpty()) {
          plays.add(play(participant.number(), taken, performance.of(participant.number())));
        }
      }
    }
    return plays;
  }

  private List<Taken> taken(int participant, Performance performance) {
    List<Taken> taken = new ArrayList<>();
    for (Decision decision : performance.decisions()) {
      if (decision.first() == decision.number() && !decision.rounds().isEmpty()) {
        Ballot first = decision.rounds().getFirst();
        List<String> voted = first.isOpen() ? null : first.votes().get(participant);
        if (voted != null) {
          taken(decision, voted).ifPresent(taken::add);
        }
      }
    }
    return taken;
  }

  /** Empty where nothing was voted for that can be done there. */
  private Optional<Taken> taken(Decision decision, List<String> voted) {
    return played(decision.before())
        .flatMap(standing -> move(standing.place(), voted).flatMap(move -> moved(standing, move)))
        .map(
            after ->
                (weighing == null ? Weighing.unweighed(after) : weighing.taken(after)).getLast());
  }

  /** What was voted for, as a play script has it; empty where that is no move. */
  static Optional<String> move(@Nullable Place scene, List<String> voted) {
    return switch (scene) {
      case ChoiceScene _ when voted.size() == 1 -> Optional.of(voted.getFirst());
      case PickScene _ -> Optional.of(new Move.Pick(new TreeSet<>(voted)).written());
      case RecallScene _ -> Optional.of(new Move.Recall(new TreeSet<>(voted)).written());
      case null, default -> Optional.empty();
    };
  }

  private RoomPlay play(int participant, List<Taken> taken, Strand strand) {
    Optional<Playthrough> way = played(strand.moves());
    return new RoomPlay(
        participant,
        taken,
        way.map(RoomRecords::path).orElse(List.of()),
        way.map(Playthrough::place)
            .filter(Ending.class::isInstance)
            .map(place -> place.id())
            .orElse(null),
        Map.of());
  }

  private Optional<Playthrough> played(List<String> moves) {
    return moves.isEmpty() ? Optional.of(start) : moved(start, String.join(" ", moves));
  }

  private static Optional<Playthrough> moved(Playthrough from, String moves) {
    return Moves.play(from, moves) instanceof Outcome.Moved(Playthrough next)
        ? Optional.of(next)
        : Optional.empty();
  }
}
