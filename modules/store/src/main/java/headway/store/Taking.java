package headway.store;

import headway.people.PersonId;

/** What came of a code that somebody typed. */
public sealed interface Taking {
  /** It is this person's, and brings whoever typed it there. */
  record Taken(PersonId person) implements Taking {}

  /** It is the very person's who typed it, and still serves another. */
  record Own() implements Taking {}

  /** It is that person's, who came here with it before. */
  record Arrived() implements Taking {}

  /** Nobody has it, it has expired, or somebody else used it. */
  record NotThere() implements Taking {}
}
