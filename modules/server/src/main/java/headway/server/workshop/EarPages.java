package headway.server.workshop;

import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.CustomerSeat;
import headway.workshop.Participant;
import headway.workshop.Participation;
import headway.workshop.Refusal;
import java.util.List;

/** What a participant does who listens to an answer. */
public final class EarPages {
  /** More than any room listens for. */
  private static final int MOST_HEARD = 200;

  private final SeatPages seats;
  private final Rooms rooms;

  public EarPages(SeatPages seats, Doors doors) {
    this.seats = seats;
    this.rooms = doors.rooms();
  }

  /** Tells what one heard: all of it, each time. */
  public Reply hear(Request request) {
    return seats.asParticipant(request, (room, participant) -> hear(request, room, participant));
  }

  private Reply hear(Request request, Room room, Participant participant) {
    List<String> heard = request.form().all("heard").stream().distinct().toList();
    if (heard.size() > MOST_HEARD) {
      return seats.listener(request, room, participant, 409, CustomerSeat.Problem.LATE);
    }
    int exchange = request.form().first("exchange").flatMap(WholeNumber::read).orElse(0);
    return switch (room.perform(
        new Participation.Hear(participant.number(), exchange, heard, rooms.instant()))) {
      case Answer.Done _ -> new Reply.SeeOther(Doors.seat(room.kept().code()) + "#ears");
      case Answer.Busy _ ->
          seats.listener(request, room, participant, 503, CustomerSeat.Problem.BUSY);
      case Answer.Refused(Refusal.Listening.Speaks _, var _) ->
          seats.listener(request, room, participant, 409, CustomerSeat.Problem.SPEAKS);
      case Answer.Refused _ ->
          seats.listener(request, room, participant, 409, CustomerSeat.Problem.LATE);
    };
  }
}
