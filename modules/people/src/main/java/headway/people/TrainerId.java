package headway.people;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A trainer, whatever they are called: 128 random bits.
 *
 * @param text the bits as 32 lower-case hexadecimal digits
 */
public record TrainerId(String text) {
  /** How many random bytes make an id. */
  public static final int BYTES = 16;

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

  /**
   * @throws IllegalArgumentException for any other text; use {@link #parse} for texts from outside
   */
  public TrainerId {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("A trainer's id is 32 lower-case hexadecimal digits");
    }
  }

  /**
   * The id that these bits are.
   *
   * @param random {@value #BYTES} bytes from a source that cannot be foreseen
   */
  public static TrainerId of(byte[] random) {
    return new TrainerId(HexFormat.of().formatHex(random));
  }

  /** Reads what someone sent; empty for anything that is no id. */
  public static Optional<TrainerId> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new TrainerId(text)) : Optional.empty();
  }
}
