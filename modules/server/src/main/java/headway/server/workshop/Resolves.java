package headway.server.workshop;

import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Day;
import headway.server.page.Resolve;
import headway.workshop.Course;
import headway.workshop.Debriefing;
import headway.workshop.Participant;
import headway.workshop.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What participants will try: written down at their seat once the room talks about it, and found
 * there again. Whoever has a conversation of their own writes it with that one's debrief, which is
 * asked about on the page of their progress.
 */
record Resolves(Attendances attendances, Rooms rooms) {

  @Nullable Resolve of(Room room, Participant participant) {
    Workshop workshop = room.now();
    if (!workshop.tells(rooms.instant()) || !participant.isHere()) {
      return null;
    }
    headway.workshop.Resolve written = written(participant);
    if (written == null) {
      return new Resolve("", null, false);
    }
    Instant due = written.written().plus(Duration.ofDays(workshop.askAfter()));
    LocalDate day = LocalDate.ofInstant(due, ZoneId.systemDefault());
    LocalDate today = LocalDate.ofInstant(rooms.instant(), ZoneId.systemDefault());
    return new Resolve(
        written.text(),
        new Day(day, day.getYear() == today.getYear()),
        !rooms.instant().isBefore(due));
  }

  private headway.workshop.@Nullable Resolve written(Participant participant) {
    Course ended = ended(participant);
    return ended == null
        ? participant.review().resolve()
        : attendances.intention(participant, ended).orElse(null);
  }

  /** A conversation of their own that there is a debrief of. */
  private static @Nullable Course ended(Participant participant) {
    Course course = participant.course();
    return course != null && course.ended() ? course : null;
  }

  /** Keeps what was typed. */
  Reply keep(Request request, Room room, Participant participant) {
    String text = request.form().typed("intention");
    if (text.codePointCount(0, text.length()) > headway.workshop.Resolve.LONGEST) {
      return new Reply.Failed(413);
    }
    Course ended = ended(participant);
    if (ended != null && room.now().tells(rooms.instant())) {
      attendances.intend(participant, ended, text);
      return home(room);
    }
    return switch (room.perform(
        new Debriefing.Intend(participant.number(), text, rooms.instant()))) {
      case Answer.Done _ -> home(room);
      case Answer.Busy _ -> new Reply.Failed(503);
      case Answer.Refused _ -> new Reply.SeeOther(Doors.seat(room.kept().code()));
    };
  }

  private static Reply home(Room room) {
    return new Reply.SeeOther(Doors.seat(room.kept().code()) + "#intention-name");
  }
}
