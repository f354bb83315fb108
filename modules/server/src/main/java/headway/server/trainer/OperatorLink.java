package headway.server.trainer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The link that a start prints for whoever runs the server: serves once, until the next start. It
 * is nowhere but in memory and in what was printed.
 */
public final class OperatorLink {
  static final String PATH = "/trainer/welcome/";

  private @Nullable Token token;

  private OperatorLink(@Nullable Token token) {
    this.token = token;
  }

  public static OperatorLink drawn(SecureRandom random) {
    return new OperatorLink(Token.drawn(random));
  }

  public static OperatorLink none() {
    return new OperatorLink(null);
  }

  /** Its path; empty where there is none, or it has served. */
  public synchronized Optional<String> path() {
    return Optional.ofNullable(token).map(open -> PATH + open.text());
  }

  synchronized boolean is(Token other) {
    return token != null && MessageDigest.isEqual(bytes(token), bytes(other));
  }

  private static byte[] bytes(Token token) {
    return token.text().getBytes(StandardCharsets.US_ASCII);
  }

  /** Lets it serve; false where it has. */
  synchronized boolean take(Token other) {
    boolean serves = is(other);
    if (serves) {
      token = null;
    }
    return serves;
  }

  /** It came to nothing: the one that was just taken serves again. */
  synchronized void giveBack(Token taken) {
    token = taken;
  }
}
