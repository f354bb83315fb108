package headway.workshop;

/** Who must be told that something changed. */
public sealed interface Effect {
  /** Everyone: the phase, or whether all stand still. */
  record RoomChanged() implements Effect {}

  /** Whoever looks at the board. */
  record BoardChanged() implements Effect {}

  /** One participant. */
  record ParticipantChanged(int number) implements Effect {}
}
