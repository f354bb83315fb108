package headway.server.trainer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a session's cookie or a link holds: 256 random bits.
 *
 * @param text in 43 characters of URL-safe Base64
 */
record Token(String text) {
  private static final int BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  static Token drawn(SecureRandom random) {
    byte[] bits = new byte[BYTES];
    random.nextBytes(bits);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  static Optional<Token> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
  }

  /**
   * What is kept of it. A plain SHA-256: nobody can try 2^256. It is also what is looked for, so
   * that how long a search takes tells nothing about what is kept.
   */
  String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** Not what it is, so that no log ever has it. */
  @Override
  public String toString() {
    return "Token";
  }
}
