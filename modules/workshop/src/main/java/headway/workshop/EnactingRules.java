package headway.workshop;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What each of the trainer's operations does where they play the customer. */
final class EnactingRules {
  private EnactingRules() {}

  static Outcome apply(Workshop workshop, Enacting operation) {
    if (workshop.plan().mode() != Plan.Mode.TRAINER_PLAYS_CUSTOMER) {
      return refused(new Refusal.OtherMode(workshop.plan().mode()));
    }
    return switch (operation) {
      case Enacting.Enact enact -> enact(workshop, enact);
      case Enacting.Choose(int speaker, var _) ->
          playing(workshop, now -> choose(workshop, now, speaker));
      case Enacting.Say say -> playing(workshop, now -> say(workshop, now, say));
      case Enacting.CloseListening(int exchange, var _) ->
          playing(workshop, now -> close(workshop, now, exchange));
    };
  }

  private static Outcome enact(Workshop workshop, Enacting.Enact enact) {
    return switch (workshop.phase()) {
      case LOBBY, BRIEFING ->
          roomChanged(workshop.doing(RolePlay.begin(enact.indicators(), enact.at())));
      case PRACTICE -> playing(workshop, now -> listen(workshop, now, enact.indicators()));
      case PLANNED, DEBRIEF, CLOSED -> refused(new Refusal.NotNow(workshop.phase()));
    };
  }

  private static Outcome listen(Workshop workshop, RolePlay play, List<String> indicators) {
    if (play.indicators().equals(indicators)) {
      return new Outcome.Unchanged();
    }
    return play.exchanges().isEmpty()
        ? roomChanged(workshop.doing(play.listeningFor(indicators)))
        : refused(new Refusal.Listening.OtherExchange(play.exchanges().size()));
  }

  private static Outcome playing(Workshop workshop, Function<RolePlay, Outcome> then) {
    RolePlay play = workshop.rolePlay();
    return play == null || workshop.phase() != Phase.PRACTICE
        ? refused(new Refusal.NotNow(workshop.phase()))
        : then.apply(play);
  }

  private static Outcome choose(Workshop workshop, RolePlay play, int speaker) {
    Participant participant = workshop.participant(speaker).orElse(null);
    if (participant == null) {
      return refused(new Refusal.UnknownParticipant(speaker));
    }
    return switch (participant.standing()) {
      case REMOVED -> refused(new Refusal.Removed(speaker));
      case AWAY -> refused(new Refusal.Left(speaker));
      case HERE ->
          play.speaker() == speaker
              ? new Outcome.Unchanged()
              : roomChanged(workshop.doing(answering(play.spokenBy(speaker))));
    };
  }

  /** What the room has told something of was said by whoever it was when it did. */
  private static RolePlay answering(RolePlay play) {
    return play.listening()
        .filter(exchange -> exchange.ears().isEmpty())
        .map(exchange -> play.with(exchange.by(play.speaker())))
        .orElse(play);
  }

  private static Outcome say(Workshop workshop, RolePlay play, Enacting.Say say) {
    return switch (said(say.cue())) {
      case Said.Nothing(Name.Fault fault) -> refused(new Refusal.Listening.BadWords(fault));
      case Said.Something(Cue cue) -> say(workshop, play, say.exchange(), cue);
    };
  }

  private sealed interface Said {
    record Something(Cue cue) implements Said {}

    record Nothing(Name.Fault fault) implements Said {}
  }

  private static Said said(Cue cue) {
    return switch (cue) {
      case Cue.Scripted scripted -> new Said.Something(scripted);
      case Cue.Typed(String words) ->
          switch (Speech.read(words)) {
            case Name.Typed.Good(String good) -> new Said.Something(new Cue.Typed(good));
            case Name.Typed.Bad(Name.Fault fault) -> new Said.Nothing(fault);
          };
    };
  }

  private static Outcome say(Workshop workshop, RolePlay play, int number, Cue cue) {
    int last = play.exchanges().size();
    if (number != last + 1) {
      return play.exchange(number).filter(exchange -> exchange.cue().equals(cue)).isPresent()
          ? new Outcome.Unchanged()
          : refused(new Refusal.Listening.OtherExchange(last));
    }
    if (workshop.participant(play.speaker()).filter(Participant::isHere).isEmpty()) {
      return refused(new Refusal.Listening.NoSpeaker());
    }
    return number > RolePlay.MOST_EXCHANGES
        ? refused(new Refusal.Listening.TooMany(RolePlay.MOST_EXCHANGES))
        : roomChanged(
            workshop.doing(
                play.closed()
                    .with(new RolePlay.Exchange(number, cue, play.speaker(), true, Map.of()))));
  }

  private static Outcome close(Workshop workshop, RolePlay play, int number) {
    RolePlay.Exchange exchange = play.exchange(number).orElse(null);
    if (exchange == null) {
      return refused(new Refusal.Listening.UnknownExchange(number));
    }
    return exchange.open()
        ? roomChanged(workshop.doing(play.with(exchange.closed())))
        : new Outcome.Unchanged();
  }

  /** A workshop in which nobody marks any more. */
  static Workshop withListeningClosed(Workshop workshop) {
    RolePlay play = workshop.rolePlay();
    return play == null || workshop.phase() != Phase.PRACTICE
        ? workshop
        : workshop.doing(play.closed());
  }

  private static Outcome refused(Refusal refusal) {
    return new Outcome.Refused(refusal);
  }

  private static Outcome roomChanged(Workshop after) {
    return new Outcome.Applied(after, List.of(new Effect.RoomChanged(), new Effect.BoardChanged()));
  }
}
