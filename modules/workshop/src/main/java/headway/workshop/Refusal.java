package headway.workshop;

/** Why an operation changes nothing. */
public sealed interface Refusal {
  /** It does not fit the phase that the workshop is in. */
  record NotNow(Phase phase) implements Refusal {}

  /** Everyone stands still. */
  record Paused() implements Refusal {}

  /** There is no such participant. */
  record UnknownParticipant(int number) implements Refusal {}

  /** The trainer sent that participant away. */
  record Removed(int number) implements Refusal {}

  /**
   * No more can take part.
   *
   * @param most how many can
   */
  record Full(int most) implements Refusal {}

  /** Nobody can be called that. */
  record BadName(Name.Fault fault) implements Refusal {}

  /**
   * So much time cannot be added.
   *
   * @param most minutes that a practice may take
   */
  record TooLong(int most) implements Refusal {}

  /**
   * It is about a playthrough that is not the participant's, or that was not begun.
   *
   * @param number of the participant
   */
  record OtherPlay(int number) implements Refusal {}

  /**
   * It tells of a move while one before it was never told of.
   *
   * @param expected the turn that is told of next
   */
  record OutOfOrder(int expected) implements Refusal {}
}
