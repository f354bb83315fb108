package headway.server.debrief;

import headway.server.practice.Stage;
import headway.server.workshop.HeardRoom;
import headway.server.workshop.Room;
import headway.workshop.Participant;
import headway.workshop.Verdict;
import headway.workshop.debrief.RoomDebrief;
import headway.workshop.debrief.RoomPlay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a room did, and the words for it.
 *
 * @param plays of whoever began and was not sent away, as they were worked out
 * @param known whether it is known what the decisions were worth
 * @param heard what it heard where its trainer plays the customer; null where not
 */
record RoomRecord(
    Room room,
    Stage stage,
    List<RoomPlay> plays,
    RoomDebrief debrief,
    boolean known,
    @Nullable HeardRoom heard) {
  RoomRecord {
    plays = List.copyOf(plays);
  }

  /** Those whom the room's record tells of, in the order of joining. */
  List<Participant> people() {
    return room.now().participants().stream()
        .filter(each -> each.standing() != Participant.Standing.REMOVED)
        .filter(each -> each.course() != null)
        .toList();
  }

  /** Those who voted where the room played together; nobody where everyone played on their own. */
  List<Participant> voters() {
    return room.now().performance() == null
        ? List.of()
        : room.now().participants().stream().filter(each -> play(each).isPresent()).toList();
  }

  String called(Participant participant) {
    return participant.called(room.kept().plan().naming());
  }

  Optional<RoomPlay> play(Participant participant) {
    return plays.stream().filter(play -> play.participant() == participant.number()).findFirst();
  }

  /** The trainer's own score where there is one; else the one worked out; none for neither. */
  static Optional<Double> score(RoomPlay play, Participant participant, String skill) {
    Map<String, Verdict> verdicts = participant.review().verdicts();
    Verdict verdict = verdicts.get(skill);
    return verdict == null
        ? Optional.ofNullable(play.scores().get(skill))
        : Optional.of((double) verdict.score());
  }
}
