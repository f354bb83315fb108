package headway.server.workshop;

import headway.play.Move;
import headway.play.Playthrough;
import headway.play.Turn;
import headway.scenario.Scenario;
import headway.server.practice.Attendance;
import headway.server.practice.Plays;
import headway.store.KeptPlaythrough;
import headway.store.PlaythroughId;
import headway.workshop.Course;
import headway.workshop.Debriefing;
import headway.workshop.Operation;
import headway.workshop.Participant;
import headway.workshop.Plan;
import headway.workshop.Progress;
import headway.workshop.Resolve;
import headway.workshop.Verdict;
import headway.workshop.Workshop.Hold;
import headway.workshop.WorkshopId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The plays that are played in workshops. A move is kept with its play first, and the room is told
 * of it after that: should the server die between the two, the room learns of it when it opens
 * again, or when the next move is told.
 */
public final class Attendances implements Attendance {
  private final Rooms rooms;
  private final Plays plays;

  public Attendances(Rooms rooms, Plays plays) {
    this.rooms = rooms;
    this.plays = plays;
    rooms.whenOpened(this::catchUp);
  }

  private Optional<Room> room(KeptPlaythrough kept) {
    WorkshopId workshop = kept.beginning().workshop();
    return workshop == null ? Optional.empty() : rooms.find(workshop);
  }

  @Override
  public Hold hold(KeptPlaythrough kept) {
    return room(kept).map(room -> room.now().hold(rooms.instant())).orElse(Hold.NONE);
  }

  @Override
  public boolean tells(KeptPlaythrough kept) {
    return room(kept).map(room -> room.now().tells(rooms.instant())).orElse(true);
  }

  @Override
  public String seat(KeptPlaythrough kept) {
    return room(kept).map(room -> Doors.seat(room.kept().code())).orElse("/me");
  }

  @Override
  public String live(KeptPlaythrough kept) {
    return room(kept)
        .filter(room -> !room.now().tells(rooms.instant()))
        .map(room -> Doors.seat(room.kept().code()) + "/live")
        .orElse("");
  }

  @Override
  public void opened(KeptPlaythrough kept) {
    participant(kept)
        .filter(participant -> isTheirs(kept, participant) && !participant.review().opened())
        .ifPresent(
            participant ->
                room(kept)
                    .ifPresent(
                        room ->
                            room.ask(new Debriefing.Open(participant.number(), rooms.instant()))
                                .exceptionally(unknown -> new Answer.Busy())));
  }

  @Override
  public Map<String, Verdict> verdicts(KeptPlaythrough kept) {
    return participant(kept)
        .filter(participant -> isTheirs(kept, participant))
        .map(participant -> participant.review().verdicts())
        .orElse(Map.of());
  }

  @Override
  public Instant asksFrom(KeptPlaythrough kept, Instant written) {
    return room(kept)
        .map(room -> written.plus(Duration.ofDays(room.now().askAfter())))
        .orElse(written);
  }

  private Optional<Participant> participant(KeptPlaythrough kept) {
    return room(kept).flatMap(room -> room.now().participant(kept.beginning().person()));
  }

  /** What was played again is practice, and not what the room talks about. */
  private static boolean isTheirs(KeptPlaythrough kept, Participant participant) {
    Course course = participant.course();
    return course != null && course.playthrough().equals(kept.id().text());
  }

  @Override
  public void moved(KeptPlaythrough kept, Playthrough playthrough) {
    room(kept)
        .ifPresent(
            room ->
                room.now()
                    .participant(kept.beginning().person())
                    .ifPresent(participant -> tell(room, participant, playthrough)));
  }

  /** What somebody wrote with their own conversation's debrief. */
  Optional<Resolve> intention(Participant participant, Course course) {
    return plays
        .intention(participant.person(), course.playthrough())
        .map(intention -> new Resolve(intention.text(), intention.written()));
  }

  /** Keeps it there. */
  void intend(Participant participant, Course course, String text) {
    plays.intend(participant.person(), course.playthrough(), text);
  }

  /** An operation's instant. */
  Instant instant() {
    return rooms.instant();
  }

  /** Begins a participant's play, or finds the one that was begun, and tells the room. */
  Answer begin(Room room, Participant participant, Scenario scenario) {
    WorkshopId workshop = room.kept().id();
    Plan plan = room.kept().plan();
    Playthrough begun =
        plays.beginIn(
            workshop,
            participant.person(),
            participant.number(),
            scenario,
            plan,
            plan.seed() + participant.number());
    return room.perform(
        new Progress.Began(
            participant.number(),
            PlaythroughId.in(workshop, participant.person(), participant.number()).text(),
            begun.after(0).place().id(),
            rooms.instant()));
  }

  /** Makes a move in a participant's play, and tells the room. */
  void move(Room room, Participant participant, Function<Playthrough, Optional<Move>> moving) {
    Course course = participant.course();
    if (course != null) {
      plays
          .move(participant.person(), course.playthrough(), moving)
          .ifPresent(playthrough -> tell(room, participant, playthrough));
    }
  }

  /** What became of the plays while nobody could tell the room. */
  private void catchUp(Room room) {
    for (Participant participant : room.now().participants()) {
      Course course = participant.course();
      if (course != null && !course.ended()) {
        plays
            .standing(participant.person(), course.playthrough())
            .ifPresent(playthrough -> tell(room, participant, playthrough));
      }
    }
  }

  /** Tells of every move that the room has not heard of. */
  private void tell(Room room, Participant participant, Playthrough playthrough) {
    Course course = participant.course();
    if (course == null) {
      return;
    }
    List<Turn> turns = playthrough.turns();
    for (int made = course.made(); made < turns.size(); made++) {
      room.ask(progress(participant, course, turns.get(made), playthrough.after(made + 1)))
          .exceptionally(unknown -> new Answer.Busy()); // the next move tells of this one too
    }
  }

  private Operation progress(Participant participant, Course course, Turn turn, Playthrough after) {
    String choice = turn.answer().move().written();
    String place = after.place().id();
    return after.hasEnded()
        ? new Progress.Ended(
            participant.number(),
            course.playthrough(),
            turn.number(),
            choice,
            place,
            rooms.instant())
        : new Progress.Moved(
            participant.number(),
            course.playthrough(),
            turn.number(),
            choice,
            place,
            rooms.instant());
  }
}
