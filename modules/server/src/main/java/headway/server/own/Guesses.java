package headway.server.own;

import headway.server.allowance.Allowance;
import java.time.Duration;
import java.time.InstantSource;

/**
 * How many wrong codes are borne, from one address and in all, so that no code can be guessed. See
 * docs/decisions/code-of-four-words.md for what that leaves to luck.
 */
public final class Guesses {
  private static final Duration SPAN = Duration.ofMinutes(10);
  private static final String ALL = "all";

  private final Allowance byAddress;
  private final Allowance all;

  /**
   * Bears so many within ten minutes.
   *
   * @param fromOneAddress by one network address, which may be that of many people
   */
  public Guesses(InstantSource clock, int fromOneAddress, int inAll) {
    byAddress = new Allowance(clock, fromOneAddress, SPAN);
    all = new Allowance(clock, inAll, SPAN);
  }

  /**
   * Counts a guess before it is known whether it is right, so that many at once are not more.
   *
   * @return how long to wait until the next; zero where this one may be made
   */
  public synchronized Duration wait(String address) {
    Duration own = byAddress.take(address);
    if (own.isPositive()) {
      return own;
    }
    Duration everyones = all.take(ALL);
    if (everyones.isPositive()) {
      byAddress.giveBack(address);
    }
    return everyones;
  }

  /** The last one was no guess after all. */
  public synchronized void takeBack(String address) {
    byAddress.giveBack(address);
    all.giveBack(ALL);
  }
}
