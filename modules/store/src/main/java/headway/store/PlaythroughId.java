package headway.store;

import headway.people.PersonId;
import headway.workshop.WorkshopId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A playthrough's address: 128 random bits that nobody can guess.
 *
 * @param text the bits as 32 lower-case hexadecimal digits
 */
public record PlaythroughId(String text) {
  /** How many random bytes make an id. */
  public static final int BYTES = 16;

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

  /**
   * @throws IllegalArgumentException for any other text; use {@link #parse} for texts from outside
   */
  public PlaythroughId {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("A playthrough's id is 32 lower-case hexadecimal digits");
    }
  }

  /**
   * The id that these bits are.
   *
   * @param random {@value #BYTES} bytes from a source that cannot be foreseen
   */
  public static PlaythroughId of(byte[] random) {
    return new PlaythroughId(HexFormat.of().formatHex(random));
  }

  /**
   * The id of a playthrough that continues another, which follows from what it continues, so that a
   * request sent twice cannot make two. It is as hard to guess as its origin's.
   *
   * @param taken how many moves it has from its origin
   * @param number how many were continued from there before
   */
  public static PlaythroughId continuing(PlaythroughId origin, int taken, int number) {
    return following("continuing " + origin.text() + " " + taken + " " + number);
  }

  /**
   * The id of the playthrough that a person plays in a workshop, likewise: there is one. It is as
   * hard to guess as who the person is.
   *
   * @param participant the number that they take part by: who handed theirs on and joins again has
   *     another
   */
  public static PlaythroughId in(WorkshopId workshop, PersonId person, int participant) {
    return following("in " + workshop.text() + " " + person.text() + " " + participant);
  }

  private static PlaythroughId following(String from) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(from.getBytes(StandardCharsets.US_ASCII));
      return of(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Reads what someone sent; empty for anything that is no id. */
  public static Optional<PlaythroughId> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new PlaythroughId(text)) : Optional.empty();
  }
}
