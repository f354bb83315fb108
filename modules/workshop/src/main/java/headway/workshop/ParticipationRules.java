package headway.workshop;

import headway.workshop.Participant.Standing;
import java.util.List;
import java.util.Optional;

/** What each of the participants' operations does. */
final class ParticipationRules {
  private ParticipationRules() {}

  static Outcome apply(Workshop workshop, Participation operation) {
    return switch (operation) {
      case Participation.Join join -> join(workshop, join);
      case Participation.Leave leave ->
          stand(workshop, leave.participant(), Standing.HERE, Standing.AWAY);
      case Participation.Return back ->
          stand(workshop, back.participant(), Standing.AWAY, Standing.HERE);
      case Participation.Move move -> move(workshop, move);
      case Participation.Vote vote -> VoteRules.apply(workshop, vote);
      case Participation.Hear hear -> HearingRules.apply(workshop, hear);
      case Participation.Forget forget -> forget(workshop, forget);
    };
  }

  private static Outcome join(Workshop workshop, Participation.Join join) {
    Optional<Participant> known = workshop.participant(join.person());
    if (known.isPresent()) {
      return stand(workshop, known.get().number(), Standing.AWAY, Standing.HERE);
    }
    if (!workshop.phase().admits()) {
      return new Outcome.Refused(new Refusal.NotNow(workshop.phase()));
    }
    if (workshop.present().size() >= Workshop.MOST_PARTICIPANTS
        || workshop.participants().size() >= Workshop.MOST_JOINS) {
      return new Outcome.Refused(new Refusal.Full(Workshop.MOST_PARTICIPANTS));
    }
    return switch (Name.read(join.name())) {
      case Name.Typed.Bad(Name.Fault fault) -> new Outcome.Refused(new Refusal.BadName(fault));
      case Name.Typed.Good(String name) -> {
        Participant newcomer = newcomer(workshop, join, name);
        yield boardChanged(workshop.with(newcomer));
      }
    };
  }

  private static Participant newcomer(Workshop workshop, Participation.Join join, String name) {
    int number = workshop.participants().size() + 1;
    Plan plan = workshop.plan();
    return new Participant(
        number,
        join.person(),
        Name.apart(name, workshop.participants().stream().map(Participant::name).toList()),
        Pseudonyms.in(plan.language()).of(plan.seed(), number),
        Standing.HERE,
        null,
        Review.NONE);
  }

  static List<String> namesBeside(Workshop workshop, Participant participant) {
    return workshop.participants().stream()
        .filter(each -> each.number() != participant.number())
        .map(Participant::name)
        .toList();
  }

  private static Outcome stand(Workshop workshop, int number, Standing from, Standing to) {
    Participant participant = workshop.participant(number).orElse(null);
    if (participant == null) {
      return new Outcome.Refused(new Refusal.UnknownParticipant(number));
    }
    if (participant.standing() == Standing.REMOVED) {
      return new Outcome.Refused(new Refusal.Removed(number));
    }
    if (participant.standing() != from) {
      return new Outcome.Unchanged();
    }
    return to == Standing.HERE && workshop.present().size() >= Workshop.MOST_PARTICIPANTS
        ? new Outcome.Refused(new Refusal.Full(Workshop.MOST_PARTICIPANTS))
        : boardChanged(workshop.with(participant.as(to)));
  }

  /** A person is one participant: one who joined on the other device as well stays who they are. */
  private static Outcome move(Workshop workshop, Participation.Move move) {
    Participant participant = workshop.participant(move.participant()).orElse(null);
    if (participant == null) {
      return new Outcome.Refused(new Refusal.UnknownParticipant(move.participant()));
    }
    return workshop.participant(move.person()).isPresent()
        ? new Outcome.Unchanged()
        : new Outcome.Applied(
            workshop.with(
                new Participant(
                    participant.number(),
                    move.person(),
                    participant.name(),
                    participant.pseudonym(),
                    participant.standing(),
                    participant.course(),
                    participant.review())),
            List.of(
                new Effect.ParticipantChanged(participant.number()), new Effect.BoardChanged()));
  }

  private static Outcome forget(Workshop workshop, Participation.Forget forget) {
    Participant participant = workshop.participant(forget.participant()).orElse(null);
    if (participant == null) {
      return new Outcome.Refused(new Refusal.UnknownParticipant(forget.participant()));
    }
    return boardChanged(
        workshop.with(
            new Participant(
                participant.number(),
                forget.nobody(),
                Name.FORGOTTEN,
                participant.pseudonym(),
                participant.standing() == Standing.REMOVED ? Standing.REMOVED : Standing.AWAY,
                participant.course(),
                Review.NONE)));
  }

  private static Outcome boardChanged(Workshop after) {
    return new Outcome.Applied(after, List.of(new Effect.BoardChanged()));
  }
}
