package headway.server.workshop;

import headway.people.TrainerId;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.page.Control;
import headway.workshop.Phase;
import headway.workshop.WorkshopId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Rehearsals as a trainer begins them. A workshop has one at a time: until it is closed, whoever
 * asks for one is led to it, be it by a form that was sent twice.
 */
public final class RehearsalPages {
  /** Those who take part go on until a rehearsal is closed, whether anyone looks or not. */
  static final int MOST_UNDER_WAY = 5;

  private final TrainerRooms trainer;

  public RehearsalPages(TrainerRooms trainer) {
    this.trainer = trainer;
  }

  /** Makes another workshop of the same plan, in which simulated participants take part. */
  public Reply rehearse(Request request) {
    return trainer.inRoom(
        request,
        (room, stage) ->
            rehearsal(room, request.signedIn().id())
                .map(trainer::home)
                .orElseGet(
                    () -> trainer.control(request, room, stage, 409, Control.Problem.REHEARSALS)));
  }

  /** Empty where the trainer has as many as are borne. One at a time is looked for and made. */
  private synchronized Optional<Room> rehearsal(Room room, TrainerId asking) {
    for (int number = 1; ; number++) {
      WorkshopId id = id(room, number);
      Optional<Room> known = trainer.rooms().find(id);
      if (known.isEmpty()) {
        return underWay(asking) < MOST_UNDER_WAY
            ? Optional.of(
                trainer
                    .rooms()
                    .make(id, room.kept().plan().rehearsed(trainer.rooms().seed()), asking))
            : Optional.empty();
      }
      if (isUnderWay(known.get())) {
        return known;
      }
    }
  }

  private long underWay(TrainerId asking) {
    return trainer.rooms().ledBy(asking).stream()
        .filter(room -> room.kept().plan().rehearsal() && isUnderWay(room))
        .count();
  }

  private static boolean isUnderWay(Room room) {
    return room.now().phase() != Phase.CLOSED;
  }

  /** So that two servers make one of it too. */
  private static WorkshopId id(Room room, int number) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  ("rehearsal " + number + " of " + room.kept().id().text())
                      .getBytes(StandardCharsets.UTF_8));
      return WorkshopId.of(Arrays.copyOf(digest, WorkshopId.BYTES));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java has SHA-256", absent);
    }
  }
}
