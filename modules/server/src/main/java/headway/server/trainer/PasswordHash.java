package headway.server.trainer;

import headway.people.Password;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What is kept of a password: an Argon2id hash (RFC 9106) with its salt and its cost, so that the
 * cost can be raised while older ones are still understood.
 */
@SuppressWarnings("ArrayRecordComponent") // compared in constant time, by matches
record PasswordHash(Cost cost, byte[] salt, byte[] hash) {
  /**
   * OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, two passes, one lane, as the least; of
   * its five settings of equal strength, the one that most may have at once within little memory.
   */
  static final Cost COST = new Cost(19_456, 2, 1);

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,3}),p=(\\d{1,3})\\$([\\w+/]+)\\$([\\w+/]+)");

  /**
   * What a hash costs to make.
   *
   * @param memory in KiB
   * @param passes over that memory
   * @param lanes that could be filled at the same time
   */
  record Cost(int memory, int passes, int lanes) {}

  static PasswordHash of(Password password, SecureRandom random) {
    return made(password, COST, bytes(random, SALT_BYTES));
  }

  /** One that no password has, but that costs as much to hold one against. */
  static PasswordHash ofNobody(SecureRandom random) {
    return new PasswordHash(COST, bytes(random, SALT_BYTES), bytes(random, HASH_BYTES));
  }

  private static byte[] bytes(SecureRandom random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static PasswordHash made(Password password, Cost cost, byte[] salt) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memory())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    generator.generateBytes(password.bytes(), hash);
    return new PasswordHash(cost, salt, hash);
  }

  /** Reads what {@link #text} wrote. */
  static PasswordHash parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException("Not an Argon2id hash");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return new PasswordHash(
        new Cost(
            Integer.parseInt(written.group(1)),
            Integer.parseInt(written.group(2)),
            Integer.parseInt(written.group(3))),
        base64.decode(written.group(4)),
        base64.decode(written.group(5)));
  }

  /** Takes time and memory. */
  boolean matches(Password password) {
    return MessageDigest.isEqual(hash, made(password, cost, salt).hash);
  }

  boolean isOutdated() {
    return !cost.equals(COST);
  }

  /** In the PHC string format, which other programs read as well. */
  String text() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.memory(),
            cost.passes(),
            cost.lanes(),
            base64.encodeToString(salt),
            base64.encodeToString(hash));
  }

  /** Not what it is, so that no log ever has it. */
  @Override
  public String toString() {
    return "PasswordHash[" + cost + "]";
  }
}
