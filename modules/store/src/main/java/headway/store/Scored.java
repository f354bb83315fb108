package headway.store;

/** What came of an assessment that was to be kept. */
public sealed interface Scored {
  /** It is kept from now on. */
  record Kept(KeptPlaythrough now) implements Scored {}

  /** One was kept before, which stays. */
  record Before(KeptPlaythrough now) implements Scored {}

  /** The playthrough has not ended; nothing changed. */
  record Unended(KeptPlaythrough now) implements Scored {}

  /** That person has no such playthrough. */
  record NotFound() implements Scored {}
}
