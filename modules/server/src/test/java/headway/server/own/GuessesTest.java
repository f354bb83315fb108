package headway.server.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessesTest {
  private Instant now = Instant.parse("2026-03-02T08:30:00Z");
  private final Guesses guesses = new Guesses(() -> now, 20, 300);

  @Test
  void twentyFromOneAddressThenOneInHalfAMinute() {
    assertEquals(20, passed("192.0.2.1", 25));
    assertEquals(Duration.ofSeconds(30), guesses.wait("192.0.2.1"));
    now = now.plusSeconds(29);
    assertEquals(Duration.ofSeconds(1), guesses.wait("192.0.2.1"));
    now = now.plusSeconds(1);
    assertEquals(1, passed("192.0.2.1", 5));
    now = now.plus(Duration.ofDays(1));
    assertEquals(20, passed("192.0.2.1", 25), "a day of waiting saves up no more");
  }

  @Test
  void oneAddressDoesNotHinderAnother() {
    passed("192.0.2.1", 100);
    assertEquals(Duration.ZERO, guesses.wait("192.0.2.2"));
  }

  @Test
  void threeHundredInAllFromHoweverManyAddresses() {
    int passed = 0;
    for (int address = 0; address < 100_000; address++) {
      passed += passed("address " + address, 1);
    }
    assertEquals(300, passed);
    now = now.plus(Duration.ofDays(1));
    int inADay = 0;
    for (int minute = 0; minute < 24 * 60; minute++) {
      now = now.plusSeconds(60);
      for (int address = 0; address < 40; address++) {
        inADay += passed("address " + minute + " " + address, 1);
      }
    }
    assertTrue(inADay < 44_000, inADay + " in a day");
  }

  @Test
  void whatWasNoGuessIsTakenBack() {
    for (int i = 0; i < 1_000; i++) {
      assertEquals(Duration.ZERO, guesses.wait("192.0.2.1"));
      guesses.takeBack("192.0.2.1");
    }
    assertEquals(20, passed("192.0.2.1", 25));
  }

  private int passed(String address, int tries) {
    int passed = 0;
    for (int i = 0; i < tries; i++) {
      passed += guesses.wait(address).isZero() ? 1 : 0;
    }
    return passed;
  }
}
