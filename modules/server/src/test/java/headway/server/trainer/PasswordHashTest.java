package headway.server.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.people.Password;
import headway.server.trainer.PasswordHash.Cost;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Password PASSWORD = new Password("walrus kettle pepper harbour");

  @Test
  void aPasswordIsKnownAgainByItsHashAndNoOtherIs() {
    String kept = PasswordHash.of(PASSWORD, RANDOM).text();
    assertTrue(kept.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), kept);
    assertFalse(kept.contains("walrus"));
    assertTrue(PasswordHash.parse(kept).matches(PASSWORD));
    assertFalse(PasswordHash.parse(kept).matches(new Password("walrus kettle pepper harbouR")));
    assertFalse(PasswordHash.parse(kept).matches(new Password("")));
    assertFalse(PasswordHash.parse(kept).isOutdated());
  }

  @Test
  void noTwoHashesAreAlike() {
    assertNotEquals(
        PasswordHash.of(PASSWORD, RANDOM).text(), PasswordHash.of(PASSWORD, RANDOM).text());
  }

  /** Made with the reference implementation's command line, as its own tests have it. */
  @Test
  void itReadsWhatOtherProgramsWrote() {
    PasswordHash others =
        PasswordHash.parse(
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ"
                + "$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    assertTrue(others.matches(new Password("password")));
    assertFalse(others.matches(new Password("Password")));
    assertEquals(new Cost(256, 2, 1), others.cost());
    assertTrue(others.isOutdated());
  }

  @Test
  void whatIsNoHashIsRefused() {
    for (String text : new String[] {"", "walrus", "$argon2i$v=19$m=1,t=1,p=1$a$b", "$2a$10$x"}) {
      assertThrows(IllegalArgumentException.class, () -> PasswordHash.parse(text));
    }
  }
}
