package headway.server.own;

import headway.people.PersonId;
import headway.people.TravelCode;
import headway.server.http.Signature;
import headway.store.Taking;
import headway.store.TravelCodes;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Draws codes and takes them. What is kept of a code is its signature: without the server's secret
 * nobody can try all 2^40 codes against a copy of what is kept.
 */
public final class Codes {
  private static final Duration VALID = Duration.ofHours(24);

  /** Keeps the signature of a code from ever being one of a cookie, which holds digits alone. */
  private static final String PURPOSE = "travel code ";

  private final TravelCodes kept;
  private final Signature signature;
  private final InstantSource clock;
  private final SecureRandom random;

  /** A code, and until when it can be used. */
  record Drawn(TravelCode code, Instant until) {}

  public Codes(TravelCodes kept, Signature signature, InstantSource clock, SecureRandom random) {
    this.kept = kept;
    this.signature = signature;
    this.clock = clock;
    this.random = random;
  }

  /** A new code for a person, in place of the one before. */
  Drawn draw(PersonId person, String language) {
    Instant now = clock.instant();
    Instant until = now.plus(VALID);
    TravelCode code = any(language);
    while (!kept.give(person, digest(code), now, until)) {
      code = any(language);
    }
    return new Drawn(code, until);
  }

  private TravelCode any(String language) {
    byte[] bits = new byte[TravelCode.BYTES];
    random.nextBytes(bits);
    return TravelCode.of(bits, language);
  }

  private String digest(TravelCode code) {
    return signature.of(PURPOSE + code.text());
  }

  /** What comes of a code that somebody typed. */
  Taking take(TravelCode code, PersonId by) {
    return kept.take(digest(code), by, clock.instant());
  }
}
