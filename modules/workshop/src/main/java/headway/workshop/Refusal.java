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

  /** A score from 0 to 100 has to be given, and a reason for it. */
  record NoVerdict() implements Refusal {}

  /**
   * Nobody is asked so late.
   *
   * @param most days
   */
  record TooManyDays(int most) implements Refusal {}

  /** It is for rooms that play otherwise. */
  record OtherMode(Plan.Mode mode) implements Refusal {}

  /** Someone who left takes no part; whoever comes back does. */
  record Left(int number) implements Refusal {}

  /** Why something changes nothing of what a room plays together. */
  sealed interface Together extends Refusal {
    /** It is about a decision that the room has left behind, or that was never there. */
    record NotStanding(int decision) implements Together {}

    /**
     * It is about another round of voting than the one that could come, or that stands.
     *
     * @param round that stands; 0 before the first
     */
    record OtherRound(int round) implements Together {}

    /** The room still votes. */
    record VoteOpen() implements Together {}

    /** No more votes are taken. */
    record VoteClosed() implements Together {}

    /** What was voted for is not on offer, or not so much of it. */
    record NotOffered() implements Together {}

    /** The other half of the room votes on that. */
    record OtherHalf() implements Together {}

    /** The room has parted already, or goes back to before it did. */
    record Parted() implements Together {}

    /** No way that the room goes now has that number. */
    record UnknownStrand(int number) implements Together {}

    /**
     * The room has decided so much already.
     *
     * @param most decisions
     */
    record TooMany(int most) implements Together {}
  }

  /** Why something changes nothing where the trainer plays the customer. */
  sealed interface Listening extends Refusal {
    /** Nobody was chosen to answer, or whoever was has left. */
    record NoSpeaker() implements Listening {}

    /** Whoever speaks does not mark what they say themselves. */
    record Speaks(int number) implements Listening {}

    /** There is no such exchange. */
    record UnknownExchange(int number) implements Listening {}

    /**
     * It is about another exchange than the one that could come.
     *
     * @param last the number of the last; 0 before the first
     */
    record OtherExchange(int last) implements Listening {}

    /** Nothing more is told of that exchange. */
    record Closed(int exchange) implements Listening {}

    /** Nobody listens for that here. */
    record NotListenedFor() implements Listening {}

    /** No customer says that. */
    record BadWords(Name.Fault fault) implements Listening {}

    /**
     * So much has been said already.
     *
     * @param most exchanges
     */
    record TooMany(int most) implements Listening {}
  }
}
