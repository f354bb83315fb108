package headway.workshop;

import java.util.List;

/** What each of the facilitator's operations does. */
final class FacilitationRules {
  private static final int MOST_ADDED = 60;

  private FacilitationRules() {}

  static Outcome apply(Workshop workshop, Facilitation operation) {
    return switch (operation) {
      case Facilitation.Open _ -> enter(workshop, Phase.LOBBY, Phase.PLANNED);
      case Facilitation.Brief _ -> enter(workshop, Phase.BRIEFING, Phase.LOBBY);
      case Facilitation.Begin begin -> begin(workshop, begin);
      case Facilitation.Pause pause -> pause(workshop, pause);
      case Facilitation.Resume resume -> resume(workshop, resume);
      case Facilitation.Extend extend -> extend(workshop, extend);
      case Facilitation.End _ -> enter(withAllClosed(workshop), Phase.DEBRIEF, Phase.PRACTICE);
      case Facilitation.Rename rename -> rename(workshop, rename);
      case Facilitation.Remove remove -> remove(workshop, remove);
      case Facilitation.Close _ -> close(workshop);
    };
  }

  private static Outcome enter(Workshop workshop, Phase phase, Phase from) {
    if (workshop.phase() == phase) {
      return new Outcome.Unchanged();
    }
    return workshop.phase() == from ? roomChanged(workshop.in(phase)) : notNow(workshop);
  }

  private static Outcome begin(Workshop workshop, Facilitation.Begin begin) {
    if (workshop.plan().mode() != Plan.Mode.EACH_THEIR_OWN) {
      return new Outcome.Refused(new Refusal.OtherMode(workshop.plan().mode()));
    }
    return switch (workshop.phase()) {
      case LOBBY, BRIEFING ->
          roomChanged(workshop.doing(Practice.begin(workshop.plan().minutes(), begin.at())));
      case PRACTICE -> new Outcome.Unchanged();
      case PLANNED, DEBRIEF, CLOSED -> notNow(workshop);
    };
  }

  private static Outcome pause(Workshop workshop, Facilitation.Pause pause) {
    Practice practice = workshop.practice();
    if (workshop.phase() != Phase.PRACTICE || practice == null) {
      return notNow(workshop);
    }
    return practice.isPaused()
        ? new Outcome.Unchanged()
        : roomChanged(workshop.doing(practice.pause(pause.at())));
  }

  private static Outcome resume(Workshop workshop, Facilitation.Resume resume) {
    Practice practice = workshop.practice();
    if (workshop.phase() != Phase.PRACTICE || practice == null) {
      return notNow(workshop);
    }
    return practice.isPaused()
        ? roomChanged(workshop.doing(practice.resume(resume.at())))
        : new Outcome.Unchanged();
  }

  private static Outcome extend(Workshop workshop, Facilitation.Extend extend) {
    Practice practice = workshop.practice();
    if (workshop.phase() != Phase.PRACTICE || practice == null) {
      return notNow(workshop);
    }
    if (extend.from() != practice.time().toMinutes()) {
      return new Outcome.Unchanged();
    }
    return extend.minutes() < 1
            || extend.minutes() > MOST_ADDED
            || extend.from() + extend.minutes() > Plan.MOST_MINUTES
        ? new Outcome.Refused(new Refusal.TooLong(Plan.MOST_MINUTES))
        : roomChanged(workshop.doing(practice.extend(extend.minutes())));
  }

  private static Outcome rename(Workshop workshop, Facilitation.Rename rename) {
    if (workshop.phase() == Phase.CLOSED) {
      return notNow(workshop);
    }
    Participant participant = workshop.participant(rename.participant()).orElse(null);
    if (participant == null) {
      return new Outcome.Refused(new Refusal.UnknownParticipant(rename.participant()));
    }
    return switch (Name.read(rename.name())) {
      case Name.Typed.Bad(Name.Fault fault) -> new Outcome.Refused(new Refusal.BadName(fault));
      case Name.Typed.Good(String name) when name.equals(participant.name()) ->
          new Outcome.Unchanged();
      case Name.Typed.Good(String name) ->
          participantChanged(
              workshop.with(
                  participant.named(
                      Name.apart(name, ParticipationRules.namesBeside(workshop, participant)))),
              participant);
    };
  }

  private static Outcome remove(Workshop workshop, Facilitation.Remove remove) {
    if (workshop.phase() == Phase.CLOSED) {
      return notNow(workshop);
    }
    Participant participant = workshop.participant(remove.participant()).orElse(null);
    if (participant == null) {
      return new Outcome.Refused(new Refusal.UnknownParticipant(remove.participant()));
    }
    return participant.standing() == Participant.Standing.REMOVED
        ? new Outcome.Unchanged()
        : participantChanged(
            workshop.with(participant.as(Participant.Standing.REMOVED)), participant);
  }

  private static Outcome close(Workshop workshop) {
    return workshop.phase() == Phase.CLOSED
        ? new Outcome.Unchanged()
        : roomChanged(withAllClosed(workshop).in(Phase.CLOSED));
  }

  /** A workshop in which nobody votes or marks any more. */
  private static Workshop withAllClosed(Workshop workshop) {
    return EnactingRules.withListeningClosed(StagingRules.withVotesClosed(workshop));
  }

  private static Outcome notNow(Workshop workshop) {
    return new Outcome.Refused(new Refusal.NotNow(workshop.phase()));
  }

  private static Outcome roomChanged(Workshop after) {
    return new Outcome.Applied(after, List.of(new Effect.RoomChanged(), new Effect.BoardChanged()));
  }

  private static Outcome participantChanged(Workshop after, Participant participant) {
    return new Outcome.Applied(
        after,
        List.of(new Effect.ParticipantChanged(participant.number()), new Effect.BoardChanged()));
  }
}
