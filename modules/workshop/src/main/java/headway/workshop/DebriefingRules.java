package headway.workshop;

import java.util.List;
import java.util.function.UnaryOperator;

/** What each operation of the debrief does. */
final class DebriefingRules {
  private static final int LONGEST_SKILL = 100;

  private DebriefingRules() {}

  static Outcome apply(Workshop workshop, Debriefing operation) {
    return switch (operation) {
      case Debriefing.Open(int number, var at) ->
          workshop.tells(at)
              ? reviewed(workshop, number, Review::open)
              : new Outcome.Refused(new Refusal.NotNow(workshop.phase()));
      case Debriefing.Reveal(int number, var at) ->
          workshop.tells(at)
              ? reviewed(workshop, number, DebriefingRules::revealed)
              : new Outcome.Refused(new Refusal.NotNow(workshop.phase()));
      case Debriefing.Overrule overrule -> overrule(workshop, overrule);
      case Debriefing.Restore(int number, String skill, var _) ->
          reviewed(workshop, number, review -> review.without(skill));
      case Debriefing.Intend intend -> intend(workshop, intend);
      case Debriefing.AskAfter(int days, var _) -> askAfter(workshop, days);
    };
  }

  /** Whoever looked first has been seen by nobody before. */
  private static Review revealed(Review review) {
    return review.opened() ? review : review.reveal();
  }

  /** Nobody gives a score for what they have not seen. */
  private static Outcome overrule(Workshop workshop, Debriefing.Overrule overrule) {
    Participant participant = workshop.participant(overrule.participant()).orElse(null);
    if (participant == null) {
      return new Outcome.Refused(new Refusal.UnknownParticipant(overrule.participant()));
    }
    if (!participant.review().isSeen()) {
      return new Outcome.Refused(new Refusal.NotNow(workshop.phase()));
    }
    String reason = overrule.reason().strip();
    return Verdict.isScore(overrule.score())
            && Verdict.isReason(reason)
            && overrule.skill().length() <= LONGEST_SKILL
        ? reviewed(
            workshop,
            overrule.participant(),
            review -> review.with(overrule.skill(), new Verdict(overrule.score(), reason)))
        : new Outcome.Refused(new Refusal.NoVerdict());
  }

  /** The same words again leave it as it was written. */
  private static Outcome intend(Workshop workshop, Debriefing.Intend intend) {
    String text = intend.text().strip();
    if (!workshop.tells(intend.at()) || !(text.isEmpty() || Resolve.isResolve(text))) {
      return new Outcome.Refused(new Refusal.NotNow(workshop.phase()));
    }
    return reviewed(
        workshop,
        intend.participant(),
        review -> {
          Resolve before = review.resolve();
          return before != null && before.text().equals(text)
              ? review
              : review.resolved(text.isEmpty() ? null : new Resolve(text, intend.at()));
        });
  }

  private static Outcome reviewed(Workshop workshop, int number, UnaryOperator<Review> change) {
    Participant participant = workshop.participant(number).orElse(null);
    if (participant == null) {
      return new Outcome.Refused(new Refusal.UnknownParticipant(number));
    }
    Review after = change.apply(participant.review());
    return after.equals(participant.review())
        ? new Outcome.Unchanged()
        : new Outcome.Applied(
            workshop.with(participant.reviewed(after)),
            List.of(new Effect.ParticipantChanged(number)));
  }

  private static Outcome askAfter(Workshop workshop, int days) {
    if (days < 1 || days > Workshop.LONGEST_ASK_AFTER) {
      return new Outcome.Refused(new Refusal.TooManyDays(Workshop.LONGEST_ASK_AFTER));
    }
    return days == workshop.askAfter()
        ? new Outcome.Unchanged()
        : new Outcome.Applied(workshop.askingAfter(days), List.of(new Effect.RoomChanged()));
  }
}
