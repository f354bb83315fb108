package headway.server.workshop;

import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Erasure;
import headway.server.practice.Stage;
import headway.workshop.Facilitation;
import headway.workshop.Phase;
import headway.workshop.WorkshopId;
import java.util.List;

/** Where a trainer erases a workshop, having read what goes and what stays. */
public final class ErasurePages {
  private final TrainerRooms trainer;
  private final Erasures erasures;

  public ErasurePages(TrainerRooms trainer, Erasures erasures) {
    this.trainer = trainer;
    this.erasures = erasures;
  }

  /** Asks whether to. */
  public Reply ask(Request request) {
    return trainer.inRoom(request, (room, stage) -> ask(request, room, stage, 200));
  }

  private Reply ask(Request request, Room room, Stage stage, int status) {
    return trainer.page(
        request,
        room,
        status,
        "/erasure",
        new Erasure(
            room.kept().id().text(),
            stage.words(stage.scenario().title()),
            stage.language(),
            room.kept().code().text(),
            room.now().present().size(),
            room.kept().plan().rehearsal(),
            isStill(room)));
  }

  /** Whether nobody would be shut out of it. */
  private static boolean isStill(Room room) {
    Phase phase = room.now().phase();
    return phase == Phase.PLANNED || phase == Phase.CLOSED;
  }

  /** Erases it; whoever asks again is led to where it is not. */
  public Reply erase(Request request) {
    return isErased(request)
        ? new Reply.SeeOther(TrainerRooms.ALL)
        : trainer.inRoom(
            request,
            (room, stage) -> {
              if (request.form().first("close").isPresent()) {
                return close(request, room, stage);
              }
              if (!isStill(room)) {
                return ask(request, room, stage, 409);
              }
              erasures.erase(List.of(room.kept()));
              return new Reply.SeeOther(TrainerRooms.ALL);
            });
  }

  private Reply close(Request request, Room room, Stage stage) {
    return room.perform(new Facilitation.Close(trainer.rooms().instant())) instanceof Answer.Done
        ? new Reply.SeeOther(TrainerRooms.address(room) + "/erasure")
        : ask(request, room, stage, 503);
  }

  private boolean isErased(Request request) {
    return WorkshopId.parse(request.parameter("workshop"))
        .filter(id -> trainer.rooms().find(id).isEmpty())
        .isPresent();
  }
}
