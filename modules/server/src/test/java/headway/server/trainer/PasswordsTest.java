package headway.server.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.people.Password;
import headway.server.trainer.Passwords.Check;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String OUTDATED =
      "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

  private final Passwords passwords = new Passwords(RANDOM);

  @Test
  void aHashThatWasCheaperIsMadeAnewWhenThePasswordIsTyped() {
    Check.Right right =
        assertInstanceOf(Check.Right.class, passwords.check("password", Optional.of(OUTDATED)));
    String newer = right.newer().orElseThrow();
    assertTrue(newer.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), newer);
    assertEquals(
        new Check.Right(Optional.empty()), passwords.check("password", Optional.of(newer)));
    assertEquals(new Check.Wrong(), passwords.check("passwort", Optional.of(OUTDATED)));
  }

  @Test
  void nobodyHasNoPassword() {
    for (String typed : List.of("", "password", "x".repeat(10_000))) {
      assertEquals(new Check.Wrong(), passwords.check(typed, Optional.empty()));
    }
  }

  @Test
  void ofAHundredAtOnceSomeAreToldToComeBackAndNoneIsToldWrong() throws Exception {
    Passwords few = new Passwords(RANDOM, 1);
    String kept = few.hash(new Password("password")).orElseThrow();
    List<Future<Check>> checks = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 100; i++) {
        checks.add(threads.submit(() -> few.check("password", Optional.of(kept))));
      }
    }
    int busy = 0;
    for (Future<Check> check : checks) {
      switch (check.get()) {
        case Check.Right ignored -> {}
        case Check.Wrong wrong -> throw new AssertionError(wrong);
        case Check.Busy ignored -> busy++;
      }
    }
    assertTrue(busy > 0 && busy < 100, busy + " of 100");
  }
}
