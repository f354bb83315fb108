package headway.server.http;

import java.security.SecureRandom;

/** A short code that a page shows and the log has too, so that the one is found by the other. */
final class FailureCode {
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private FailureCode() {}

  static String next() {
    StringBuilder code = new StringBuilder(6);
    for (int i = 0; i < 6; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
