package headway.server.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.people.TrainerId;
import headway.server.http.Held.KnownBrowser;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  private static final KnownBrowser KNOWN = new KnownBrowser(new TrainerId("a".repeat(32)), "mark");

  private Instant now = Instant.parse("2026-03-02T08:30:00Z");
  private final Attempts attempts = new Attempts(() -> now);

  private int passed(int tries, String address, String account, @Nullable KnownBrowser browser) {
    int passed = 0;
    for (int i = 0; i < tries; i++) {
      passed += attempts.begin(address, account, browser).delay().isZero() ? 1 : 0;
    }
    return passed;
  }

  @Test
  void anAddressIsBoundedWhateverAccountsItTries() {
    int passed = 0;
    for (int account = 0; account < 100; account++) {
      passed += passed(1, "192.0.2.1", "account" + account, null);
    }
    assertEquals(20, passed);
    assertEquals(Duration.ofSeconds(30), attempts.begin("192.0.2.1", "another", null).delay());
  }

  @Test
  void anAccountIsBoundedFromHoweverManyAddresses() {
    int passed = 0;
    for (int address = 0; address < 1_000; address++) {
      passed += passed(1, "address" + address, "noor", null);
    }
    assertEquals(20, passed);
    now = now.plus(Duration.ofDays(1));
    int inADay = 0;
    for (int minute = 0; minute < 24 * 60; minute++) {
      now = now.plusSeconds(60);
      for (int address = 0; address < 10; address++) {
        inADay += passed(1, "address " + minute + " " + address, "noor", null);
      }
    }
    assertTrue(inADay <= 2_900, inADay + " in a day");
  }

  @Test
  void allTogetherAreBoundedHoweverManyAreForgotten() {
    int passed = 0;
    for (int each = 0; each < 50_000; each++) {
      passed += passed(1, "address" + each, "account" + each, null);
    }
    assertEquals(300, passed);
  }

  @Test
  void noStrangerKeepsATrainerOutOfABrowserTheySignedInWith() {
    passed(1_000, "192.0.2.1", "noor", null);
    for (int address = 0; address < 1_000; address++) {
      passed(1, "address" + address, "noor", null);
    }
    assertEquals(20, passed(25, "192.0.2.1", "noor", KNOWN), "and that is bounded too");
    assertEquals(20, passed(25, "192.0.2.1", "noor", new KnownBrowser(KNOWN.trainer(), "other")));
  }

  @Test
  void whatIsRefusedForOneReasonCostsNothingElse() {
    passed(20, "192.0.2.1", "noor", null);
    passed(1_000, "192.0.2.1", "joris", null);
    assertEquals(20, passed(25, "192.0.2.2", "joris", null));
  }

  @Test
  void aRightPasswordIsNoAttempt() {
    for (int i = 0; i < 1_000; i++) {
      Attempts.Attempt attempt = attempts.begin("192.0.2.1", "noor", null);
      assertEquals(Duration.ZERO, attempt.delay());
      attempt.right().run();
    }
    assertEquals(20, passed(25, "192.0.2.1", "noor", null));
  }
}
