package headway.server.workshop;

import headway.people.PersonId;
import headway.workshop.Participant;
import headway.workshop.WorkshopId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who the simulated participants of a rehearsal are. It follows from the workshop. */
record Extras(WorkshopId workshop) {
  /** As many as fit around a table, and the same number of each kind. */
  static final int NUMBER = 12;

  /** Everyone who can be simulated there. */
  List<PersonId> people() {
    return IntStream.rangeClosed(1, NUMBER).mapToObj(this::person).toList();
  }

  /** Nobody's browser is that person: a cookie is signed. */
  PersonId person(int number) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  ("simulated " + number + " of " + workshop.text())
                      .getBytes(StandardCharsets.UTF_8));
      return PersonId.of(Arrays.copyOf(digest, PersonId.BYTES));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java has SHA-256", absent);
    }
  }

  /** How somebody plays; empty for whoever is not simulated. */
  Optional<Actor> actor(Participant participant) {
    return IntStream.rangeClosed(1, NUMBER)
        .filter(number -> person(number).equals(participant.person()))
        .mapToObj(Actor::at)
        .findFirst();
  }
}
