package headway.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private final Signature signature = new Signature(new byte[32]);

  @Test
  void what_was_signed_here_is_known_again() {
    assertEquals(Optional.of("somebody"), signature.open(signature.sign("somebody")));
  }

  @Test
  void another_text_under_the_same_signature_is_not() {
    String signed = signature.sign("somebody");
    assertEquals(Optional.empty(), signature.open(signed.replace("somebody", "somebodx")));
  }

  @Test
  void another_secret_gives_another_signature() {
    byte[] secret = new byte[32];
    secret[0] = 1;
    assertEquals(Optional.empty(), new Signature(secret).open(signature.sign("somebody")));
  }

  @Test
  void a_text_without_a_signature_is_nobodys() {
    assertEquals(Optional.empty(), signature.open("somebody"));
    assertEquals(Optional.empty(), signature.open(""));
  }

  @Test
  void a_short_secret_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Signature(new byte[16]));
  }
}
