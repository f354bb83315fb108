package headway.server.trainer;

import headway.people.Password;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Works on passwords, two at once, on threads of their own that end when there is nothing to do:
 * each takes {@link PasswordHash#COST} memory and keeps a processor busy, which virtual threads
 * would not give back to those who play.
 */
final class Passwords {
  private static final int AT_ONCE = 2;
  private static final int MOST_WAITING = 40;
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final long IDLE_SECONDS = 30;

  private final SecureRandom random;
  private final PasswordHash nobodys;
  private final ThreadPoolExecutor threads;

  /** What comes of holding a password against a hash. */
  sealed interface Check {
    /** It is the one; where its hash is outdated, a newer one of it. */
    record Right(Optional<String> newer) implements Check {}

    record Wrong() implements Check {}

    /** Too many wait already, or it took too long; nothing is known. */
    record Busy() implements Check {}
  }

  Passwords(SecureRandom random) {
    this(random, MOST_WAITING);
  }

  Passwords(SecureRandom random, int waiting) {
    this.random = random;
    this.nobodys = PasswordHash.ofNobody(random);
    this.threads =
        new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            Thread.ofPlatform().daemon().name("passwords-", 0).factory());
    threads.allowCoreThreadTimeOut(true);
  }

  /** A hash to keep; empty where too many are made already. */
  Optional<String> hash(Password password) {
    return work(() -> PasswordHash.of(password, random).text());
  }

  /** Holds what was typed against a hash; against one that costs the same where there is none. */
  Check check(String typed, Optional<String> kept) {
    if (typed.length() > Password.LONGEST) {
      return new Check.Wrong();
    }
    Password password = new Password(typed);
    return work(() -> checked(password, kept)).orElseGet(Check.Busy::new);
  }

  private Check checked(Password password, Optional<String> kept) {
    PasswordHash hash = kept.map(PasswordHash::parse).orElse(nobodys);
    if (!hash.matches(password)) {
      return new Check.Wrong();
    }
    return new Check.Right(
        hash.isOutdated()
            ? Optional.of(PasswordHash.of(password, random).text())
            : Optional.empty());
  }

  private <T> Optional<T> work(Callable<T> task) {
    Future<T> under;
    try {
      under = threads.submit(task);
    } catch (RejectedExecutionException tooMany) {
      return Optional.empty();
    }
    try {
      return Optional.of(under.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException tooLong) {
      under.cancel(false);
      return Optional.empty();
    } catch (ExecutionException broken) {
      throw new IllegalStateException("A password could not be worked on", broken.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while a password was worked on", stopped);
    }
  }
}
