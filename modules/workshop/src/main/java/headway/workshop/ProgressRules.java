package headway.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the board learns of the plays. */
final class ProgressRules {
  private ProgressRules() {}

  static Outcome apply(Workshop workshop, Progress operation) {
    Participant participant = workshop.participant(operation.participant()).orElse(null);
    if (participant == null) {
      return new Outcome.Refused(new Refusal.UnknownParticipant(operation.participant()));
    }
    return switch (operation) {
      case Progress.Began began -> began(workshop, participant, began);
      case Progress.Moved(int _, String play, int turn, String choice, String scene, var _) ->
          moved(workshop, participant, play, turn, choice, scene, false);
      case Progress.Ended(int _, String play, int turn, String choice, String ending, var _) ->
          moved(workshop, participant, play, turn, choice, ending, true);
    };
  }

  private static Outcome began(Workshop workshop, Participant participant, Progress.Began began) {
    Course course = participant.course();
    if (course != null) {
      return course.playthrough().equals(began.playthrough())
          ? new Outcome.Unchanged()
          : new Outcome.Refused(new Refusal.OtherPlay(participant.number()));
    }
    if (participant.standing() == Participant.Standing.REMOVED) {
      return new Outcome.Refused(new Refusal.Removed(participant.number()));
    }
    if (workshop.plan().mode() != Plan.Mode.EACH_THEIR_OWN) {
      return new Outcome.Refused(new Refusal.OtherMode(workshop.plan().mode()));
    }
    if (workshop.phase() != Phase.PRACTICE) {
      return new Outcome.Refused(new Refusal.NotNow(workshop.phase()));
    }
    return workshop.hold(began.at()) == Workshop.Hold.PAUSED
        ? new Outcome.Refused(new Refusal.Paused())
        : boardChanged(
            workshop.with(participant.on(Course.begin(began.playthrough(), began.scene()))));
  }

  private static Outcome moved(
      Workshop workshop,
      Participant participant,
      String playthrough,
      int turn,
      String choice,
      String place,
      boolean ends) {
    @Nullable Course course = participant.course();
    if (course == null || !course.playthrough().equals(playthrough)) {
      return new Outcome.Refused(new Refusal.OtherPlay(participant.number()));
    }
    if (turn <= course.made()) {
      return new Outcome.Unchanged();
    }
    return turn > course.made() + 1 || course.ended()
        ? new Outcome.Refused(new Refusal.OutOfOrder(course.made() + 1))
        : boardChanged(workshop.with(participant.on(course.move(choice, place, ends))));
  }

  private static Outcome boardChanged(Workshop after) {
    return new Outcome.Applied(after, List.of(new Effect.BoardChanged()));
  }
}
