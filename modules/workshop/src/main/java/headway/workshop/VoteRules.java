package headway.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a vote counts. */
final class VoteRules {
  private VoteRules() {}

  static Outcome apply(Workshop workshop, Participation.Vote vote) {
    Participant participant = workshop.participant(vote.participant()).orElse(null);
    if (participant == null) {
      return refused(new Refusal.UnknownParticipant(vote.participant()));
    }
    if (participant.standing() == Participant.Standing.REMOVED) {
      return refused(new Refusal.Removed(vote.participant()));
    }
    Performance performance = workshop.performance();
    if (performance == null) {
      return workshop.plan().mode() == Plan.Mode.TOGETHER
          ? refused(new Refusal.NotNow(workshop.phase()))
          : refused(new Refusal.OtherMode(workshop.plan().mode()));
    }
    Decision decision = performance.decision(vote.decision()).orElse(null);
    if (decision == null) {
      return refused(new Refusal.Together.NotStanding(vote.decision()));
    }
    return vote(workshop, performance, decision, participant, vote);
  }

  private static Outcome vote(
      Workshop workshop,
      Performance performance,
      Decision decision,
      Participant participant,
      Participation.Vote vote) {
    if (vote.round() < 1 || vote.round() > decision.rounds().size()) {
      return refused(new Refusal.Together.OtherRound(decision.rounds().size()));
    }
    Ballot ballot = decision.rounds().get(vote.round() - 1);
    List<String> taken = ballot.inOrder(vote.taken());
    if (taken.equals(ballot.votes().get(vote.participant()))) {
      return new Outcome.Unchanged();
    }
    Refusal refusal = refusal(workshop, performance, decision, ballot, participant, vote);
    return refusal == null
        ? new Outcome.Applied(
            workshop.doing(performance.with(decision.with(ballot.with(vote.participant(), taken)))),
            List.of(new Effect.ParticipantChanged(vote.participant()), new Effect.BoardChanged()))
        : refused(refusal);
  }

  private static @Nullable Refusal refusal(
      Workshop workshop,
      Performance performance,
      Decision decision,
      Ballot ballot,
      Participant participant,
      Participation.Vote vote) {
    if (workshop.phase() != Phase.PRACTICE) {
      return new Refusal.NotNow(workshop.phase());
    }
    Strand strand = performance.where(decision.number()).orElse(null);
    if (strand == null) {
      return new Refusal.Together.NotStanding(decision.number());
    }
    if (performance.of(participant.number()).number() != strand.number()) {
      return new Refusal.Together.OtherHalf();
    }
    if (!participant.isHere()) {
      return new Refusal.Left(participant.number());
    }
    if (vote.round() != decision.rounds().size()) {
      return new Refusal.Together.OtherRound(decision.rounds().size());
    }
    if (!ballot.isOpen()) {
      return new Refusal.Together.VoteClosed();
    }
    return ballot.offer().holds(vote.taken()) ? null : new Refusal.Together.NotOffered();
  }

  private static Outcome refused(Refusal refusal) {
    return new Outcome.Refused(refusal);
  }
}
