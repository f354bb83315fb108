package headway.server.workshop;

import headway.server.http.Request;
import headway.server.own.Guesses;
import headway.workshop.JoinCode;
import java.time.Duration;
import java.util.Optional;

/**
 * How people come into workshops: by a code, which cannot be guessed, or back to where they are.
 *
 * @param doorway the address that a room is told
 */
public record Doors(Rooms rooms, Guesses guesses, Doorway doorway) {
  /** What a code leads to. */
  sealed interface Knock {
    record Open(Room room) implements Knock {}

    /** No workshop has that code. */
    record Unknown() implements Knock {}

    /** So many were wrong that the next has to wait. */
    record Wait(Duration time) implements Knock {}
  }

  /** Where a participant is in a workshop. */
  static String seat(JoinCode code) {
    return "/workshops/" + code.text();
  }

  static String join(JoinCode code) {
    return "/join/" + code.text();
  }

  /** The room that a reader is in already; nothing is guessed by asking for that. */
  Optional<Room> own(Request request, JoinCode code) {
    return rooms.find(code).filter(room -> room.now().participant(request.person()).isPresent());
  }

  /** Tries a code; counted before it is known to be right, so that many at once are not more. */
  Knock knock(Request request, String typed) {
    Optional<JoinCode> code = JoinCode.read(typed);
    if (code.isEmpty()) {
      return new Knock.Unknown();
    }
    Duration wait = guesses.wait(request.machine());
    if (wait.isPositive()) {
      return own(request, code.get()).<Knock>map(Knock.Open::new).orElse(new Knock.Wait(wait));
    }
    Optional<Room> room = rooms.find(code.get());
    if (room.isPresent()) {
      guesses.takeBack(request.machine());
    }
    return room.<Knock>map(Knock.Open::new).orElseGet(Knock.Unknown::new);
  }
}
