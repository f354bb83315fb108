package headway.workshop;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a participant types to join: six letters and digits, none of which looks like another.
 *
 * @param text upper-case
 */
public record JoinCode(String text) {
  /** How many random bytes make a code. */
  public static final int BYTES = 8;

  /** How long a code is. */
  public static final int LENGTH = 6;

  /** Left out are 0 and O, 1, I and L. */
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}.]+");
  private static final int LONGEST_TYPED = 40;

  /**
   * @throws IllegalArgumentException for any other text; use {@link #read} for texts from outside
   */
  public JoinCode {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a code to join with: " + text);
    }
  }

  /**
   * The code that these bits are.
   *
   * @param random {@value #BYTES} bytes from a source that cannot be foreseen
   */
  public static JoinCode of(byte[] random) {
    if (random.length != BYTES) {
      throw new IllegalArgumentException("A code is made of " + BYTES + " bytes");
    }
    long bits = 0;
    for (byte each : random) {
      bits = (bits << Byte.SIZE) | Byte.toUnsignedLong(each);
    }
    StringBuilder code = new StringBuilder();
    for (int sign = 0; sign < LENGTH; sign++) {
      code.append(SIGNS.charAt((int) Long.remainderUnsigned(bits, SIGNS.length())));
      bits = Long.divideUnsigned(bits, SIGNS.length());
    }
    return new JoinCode(code.toString());
  }

  /** Reads what someone typed: small letters, blanks and dashes make no difference. */
  public static Optional<JoinCode> read(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    String code = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    return SHAPE.matcher(code).matches() ? Optional.of(new JoinCode(code)) : Optional.empty();
  }
}
