package headway.workshop;

import headway.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who plays in a workshop.
 *
 * @param number from 1, in the order of joining; never another's
 * @param person whose browser it is
 * @param name that they gave themselves, or that the trainer gave them
 * @param pseudonym that was drawn for them
 * @param course of what they play; null before they began
 * @param review what became of their page
 */
public record Participant(
    int number,
    PersonId person,
    String name,
    String pseudonym,
    Standing standing,
    @Nullable Course course,
    Review review) {
  /** Whether someone takes part. */
  public enum Standing {
    HERE,
    /** Left, and may come back. */
    AWAY,
    /** Sent away by the trainer. */
    REMOVED
  }

  /** What others call them. */
  public String called(Plan.Naming naming) {
    return switch (naming) {
      case NAMED -> name;
      case PSEUDONYMOUS -> pseudonym;
    };
  }

  public boolean isHere() {
    return standing == Standing.HERE;
  }

  Participant as(Standing other) {
    return new Participant(number, person, name, pseudonym, other, course, review);
  }

  Participant named(String other) {
    return new Participant(number, person, other, pseudonym, standing, course, review);
  }

  Participant on(Course other) {
    return new Participant(number, person, name, pseudonym, standing, other, review);
  }

  Participant reviewed(Review other) {
    return new Participant(number, person, name, pseudonym, standing, course, other);
  }
}
