package headway.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When what somebody heard counts. */
final class HearingRules {
  private HearingRules() {}

  static Outcome apply(Workshop workshop, Participation.Hear hear) {
    Participant participant = workshop.participant(hear.participant()).orElse(null);
    if (participant == null) {
      return refused(new Refusal.UnknownParticipant(hear.participant()));
    }
    if (participant.standing() == Participant.Standing.REMOVED) {
      return refused(new Refusal.Removed(hear.participant()));
    }
    RolePlay play = workshop.rolePlay();
    if (play == null) {
      return workshop.plan().mode() == Plan.Mode.TRAINER_PLAYS_CUSTOMER
          ? refused(new Refusal.NotNow(workshop.phase()))
          : refused(new Refusal.OtherMode(workshop.plan().mode()));
    }
    RolePlay.Exchange exchange = play.exchange(hear.exchange()).orElse(null);
    return exchange == null
        ? refused(new Refusal.Listening.UnknownExchange(hear.exchange()))
        : hear(workshop, play, exchange, participant, hear.heard());
  }

  private static Outcome hear(
      Workshop workshop,
      RolePlay play,
      RolePlay.Exchange exchange,
      Participant participant,
      List<String> told) {
    List<String> heard = play.inOrder(told);
    if (heard.size() == told.size() && heard.equals(exchange.ears().get(participant.number()))) {
      return new Outcome.Unchanged();
    }
    Refusal refusal = refusal(workshop, exchange, participant);
    if (refusal != null) {
      return refused(refusal);
    }
    return heard.size() != told.size()
        ? refused(new Refusal.Listening.NotListenedFor())
        : new Outcome.Applied(
            workshop.doing(play.with(exchange.with(participant.number(), heard))),
            List.of(
                new Effect.ParticipantChanged(participant.number()), new Effect.BoardChanged()));
  }

  private static @Nullable Refusal refusal(
      Workshop workshop, RolePlay.Exchange exchange, Participant participant) {
    if (workshop.phase() != Phase.PRACTICE) {
      return new Refusal.NotNow(workshop.phase());
    }
    if (!exchange.open()) {
      return new Refusal.Listening.Closed(exchange.number());
    }
    if (exchange.speaker() == participant.number()) {
      return new Refusal.Listening.Speaks(participant.number());
    }
    return participant.isHere() ? null : new Refusal.Left(participant.number());
  }

  private static Outcome refused(Refusal refusal) {
    return new Outcome.Refused(refusal);
  }
}
