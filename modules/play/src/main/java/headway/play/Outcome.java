package headway.play;

/** What came of a move: the playthrough after it, or the reason why it was not made. */
public sealed interface Outcome {
  record Moved(Playthrough playthrough) implements Outcome {}

  record Refused(Refusal refusal) implements Outcome {}
}
