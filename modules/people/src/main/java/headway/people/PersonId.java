package headway.people;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Someone who plays: 128 random bits that nobody can guess.
 *
 * @param text the bits as 32 lower-case hexadecimal digits
 */
public record PersonId(String text) {
  /** How many random bytes make an id. */
  public static final int BYTES = 16;

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

  /**
   * @throws IllegalArgumentException for any other text; use {@link #parse} for texts from outside
   */
  public PersonId {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("A person's id is 32 lower-case hexadecimal digits");
    }
  }

  /**
   * The id that these bits are.
   *
   * @param random {@value #BYTES} bytes from a source that cannot be foreseen
   */
  public static PersonId of(byte[] random) {
    return new PersonId(HexFormat.of().formatHex(random));
  }

  /** Reads what someone sent; empty for anything that is no id. */
  public static Optional<PersonId> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new PersonId(text)) : Optional.empty();
  }
}
