package headway.server.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs short texts with a secret (HMAC-SHA256) and knows its own signatures again. */
public final class Signature {
  private static final String ALGORITHM = "HmacSHA256";
  private final SecretKeySpec key;

  public Signature(byte[] secret) {
    if (secret.length < 32) {
      throw new IllegalArgumentException("A secret has at least 32 bytes");
    }
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** The text, a dot, and its signature. */
  String sign(String text) {
    return text + "." + of(text);
  }

  /** The text, if this is one that was signed here. */
  Optional<String> open(String signed) {
    int dot = signed.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String text = signed.substring(0, dot);
    byte[] given = signed.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(of(text).getBytes(StandardCharsets.UTF_8), given)
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Tells the secret from others and gives nothing of it away: eight letters and digits. */
  String fingerprint() {
    return of("fingerprint").replaceAll("[^A-Za-z0-9]", "").substring(0, 8);
  }

  /**
   * A text's signature alone: who lacks the secret can neither make it nor get the text from it.
   */
  public String of(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] code = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
    }
  }
}
