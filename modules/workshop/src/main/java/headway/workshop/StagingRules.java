package headway.workshop;

import headway.workshop.Ballot.State;
import java.util.List;
import java.util.function.Function;

/** What each of the trainer's operations does where the room plays together. */
final class StagingRules {
  private StagingRules() {}

  static Outcome apply(Workshop workshop, Staging operation) {
    if (workshop.plan().mode() != Plan.Mode.TOGETHER) {
      return refused(new Refusal.OtherMode(workshop.plan().mode()));
    }
    return switch (operation) {
      case Staging.Raise raise -> raise(workshop, raise);
      case Staging.OpenVote open -> playing(workshop, now -> open(workshop, now, open));
      case Staging.CloseVote(int decision, int round, var _) ->
          playing(workshop, now -> turn(workshop, now, decision, round, State.CLOSED));
      case Staging.ShowVotes(int decision, int round, var _) ->
          playing(workshop, now -> turn(workshop, now, decision, round, State.SHOWN));
      case Staging.PlayOn on -> playing(workshop, now -> playOn(workshop, now, on));
      case Staging.Rewind rewind -> playing(workshop, now -> rewind(workshop, now, rewind));
      case Staging.PartWays part -> playing(workshop, now -> part(workshop, now, part));
      case Staging.Reunite(int strand, var _) ->
          playing(workshop, now -> reunite(workshop, now, strand));
    };
  }

  private static Outcome playing(Workshop workshop, Function<Performance, Outcome> then) {
    Performance performance = workshop.performance();
    return performance == null || workshop.phase() != Phase.PRACTICE
        ? refused(new Refusal.NotNow(workshop.phase()))
        : then.apply(performance);
  }

  private static Outcome raise(Workshop workshop, Staging.Raise raise) {
    return switch (workshop.phase()) {
      case LOBBY, BRIEFING ->
          roomChanged(
              workshop.in(Phase.PRACTICE).doing(Performance.begin(raise.scene(), raise.at())));
      case PRACTICE -> new Outcome.Unchanged();
      case PLANNED, DEBRIEF, CLOSED -> refused(new Refusal.NotNow(workshop.phase()));
    };
  }

  private static Outcome open(
      Workshop workshop, Performance performance, Staging.OpenVote operation) {
    Decision decision = performance.decision(operation.decision()).orElse(null);
    if (decision == null) {
      return refused(new Refusal.Together.NotStanding(operation.decision()));
    }
    int rounds = decision.rounds().size();
    if (operation.round() >= 1 && operation.round() <= rounds) {
      return new Outcome.Unchanged();
    }
    if (performance.where(decision.number()).isEmpty()) {
      return refused(new Refusal.Together.NotStanding(decision.number()));
    }
    if (decision.isOpen()) {
      return refused(new Refusal.Together.VoteOpen());
    }
    return operation.round() != rounds + 1 || operation.round() > Decision.MOST_ROUNDS
        ? refused(new Refusal.Together.OtherRound(rounds))
        : roomChanged(
            workshop.doing(performance.with(decision.voting(Ballot.open(operation.offer())))));
  }

  /** Only the last round can still be turned: the one before it closed when it came. */
  private static Outcome turn(
      Workshop workshop, Performance performance, int number, int round, State state) {
    Decision decision = performance.decision(number).orElse(null);
    if (decision == null) {
      return refused(new Refusal.Together.NotStanding(number));
    }
    int rounds = decision.rounds().size();
    if (round < 1 || round > rounds) {
      return refused(new Refusal.Together.OtherRound(rounds));
    }
    Ballot ballot = decision.rounds().get(round - 1);
    if (ballot.state().compareTo(state) >= 0) {
      return new Outcome.Unchanged();
    }
    if (performance.where(number).isEmpty()) {
      return refused(new Refusal.Together.NotStanding(number));
    }
    if (round < rounds) {
      return refused(new Refusal.Together.OtherRound(rounds));
    }
    return state == State.SHOWN && ballot.isOpen()
        ? refused(new Refusal.Together.VoteOpen())
        : roomChanged(workshop.doing(performance.with(decision.with(ballot.in(state)))));
  }

  private static Outcome playOn(
      Workshop workshop, Performance performance, Staging.PlayOn operation) {
    Decision decision = performance.decision(operation.decision()).orElse(null);
    if (decision == null) {
      return refused(new Refusal.Together.NotStanding(operation.decision()));
    }
    Strand strand = performance.where(decision.number()).orElse(null);
    if (strand == null) {
      return decision.ways().equals(List.of(operation.way()))
          ? new Outcome.Unchanged()
          : refused(new Refusal.Together.NotStanding(decision.number()));
    }
    if (decision.isOpen()) {
      return refused(new Refusal.Together.VoteOpen());
    }
    return performance.isFull() && !operation.way().ends()
        ? full()
        : roomChanged(
            workshop.doing(
                performance.with(decision.went(operation.way())).step(strand, operation.way())));
  }

  private static Outcome rewind(
      Workshop workshop, Performance performance, Staging.Rewind operation) {
    Strand strand = performance.strand(operation.strand()).orElse(null);
    if (strand == null || !performance.going().contains(strand.number())) {
      return refused(new Refusal.Together.UnknownStrand(operation.strand()));
    }
    Decision again = performance.decision(operation.decision()).orElse(null);
    if (again == null) {
      return refused(new Refusal.Together.NotStanding(operation.decision()));
    }
    int taken = indexOf(again.number(), strand);
    if (taken < 0) {
      return performance.standing(strand).filter(now -> now.first() == again.first()).isPresent()
          ? new Outcome.Unchanged()
          : refused(new Refusal.Together.NotStanding(again.number()));
    }
    if (taken < performance.shared()) {
      return refused(new Refusal.Together.Parted());
    }
    return performance.isFull() ? full() : back(workshop, performance, strand, again, taken);
  }

  private static Outcome back(
      Workshop workshop, Performance performance, Strand strand, Decision again, int taken) {
    Performance closed =
        performance
            .standing(strand)
            .map(Decision::closed)
            .map(performance::with)
            .orElse(performance);
    int next = closed.next();
    return roomChanged(
        workshop.doing(closed.with(again.again(next)).with(strand.upTo(taken, next))));
  }

  /** Which step of a strand a decision was; -1 where it is none of them. */
  private static int indexOf(int decision, Strand strand) {
    for (int taken = 0; taken < strand.steps().size(); taken++) {
      if (strand.steps().get(taken).decision() == decision) {
        return taken;
      }
    }
    return -1;
  }

  private static Outcome part(
      Workshop workshop, Performance performance, Staging.PartWays operation) {
    Decision decision = performance.decision(operation.decision()).orElse(null);
    if (decision == null) {
      return refused(new Refusal.Together.NotStanding(operation.decision()));
    }
    Strand strand = performance.where(decision.number()).orElse(null);
    if (strand == null) {
      return decision.ways().equals(List.of(operation.first(), operation.second()))
          ? new Outcome.Unchanged()
          : refused(new Refusal.Together.NotStanding(decision.number()));
    }
    if (performance.hasParted()) {
      return refused(new Refusal.Together.Parted());
    }
    if (decision.isOpen()) {
      return refused(new Refusal.Together.VoteOpen());
    }
    if (performance.next() >= Performance.MOST_DECISIONS) {
      return full();
    }
    Strand other = strand.numbered(performance.strands().size() + 1);
    return roomChanged(
        workshop.doing(
            performance
                .with(decision.went(operation.first(), operation.second()))
                .step(strand, operation.first())
                .step(other, operation.second())
                .going(List.of(strand.number(), other.number()))));
  }

  private static Outcome reunite(Workshop workshop, Performance performance, int strand) {
    if (!performance.going().contains(strand)) {
      return refused(new Refusal.Together.UnknownStrand(strand));
    }
    return performance.hasParted()
        ? roomChanged(workshop.doing(closed(performance).going(List.of(strand))))
        : new Outcome.Unchanged();
  }

  /** A workshop in which nobody votes any more. */
  static Workshop withVotesClosed(Workshop workshop) {
    Performance performance = workshop.performance();
    return performance == null || workshop.phase() != Phase.PRACTICE
        ? workshop
        : workshop.doing(closed(performance));
  }

  private static Performance closed(Performance performance) {
    Performance closed = performance;
    for (Strand strand : performance.goingOn()) {
      closed = closed.standing(strand).map(Decision::closed).map(closed::with).orElse(closed);
    }
    return closed;
  }

  private static Outcome full() {
    return refused(new Refusal.Together.TooMany(Performance.MOST_DECISIONS));
  }

  private static Outcome refused(Refusal refusal) {
    return new Outcome.Refused(refusal);
  }

  private static Outcome roomChanged(Workshop after) {
    return new Outcome.Applied(after, List.of(new Effect.RoomChanged(), new Effect.BoardChanged()));
  }
}
