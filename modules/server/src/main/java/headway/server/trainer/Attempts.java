package headway.server.trainer;

import headway.server.allowance.Allowance;
import headway.server.http.Held.KnownBrowser;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many wrong passwords are borne. Strangers are bounded by address, by account and in all. A
 * browser that the trainer signed in with before is bounded for itself, so that no stranger, and
 * nobody in the same room, keeps a trainer out of it.
 */
final class Attempts {
  private static final Duration SPAN = Duration.ofMinutes(10);
  private static final int FROM_ONE_ADDRESS = 20;
  private static final int ON_ONE_ACCOUNT = 20;
  private static final int FROM_ONE_BROWSER = 20;
  private static final int IN_ALL = 300;
  private static final String ALL = "all";

  private final Allowance byAddress;
  private final Allowance byAccount;
  private final Allowance byBrowser;
  private final Allowance all;

  /** One allowance that an attempt takes from, and in whose name. */
  private record Share(Allowance allowance, String whose) {}

  /**
   * An attempt, counted before it is known whether it is right, so that many at once are not more.
   *
   * @param delay until one may be made; zero where this one may
   */
  record Attempt(Duration delay, Runnable right) {}

  Attempts(InstantSource clock) {
    byAddress = new Allowance(clock, FROM_ONE_ADDRESS, SPAN);
    byAccount = new Allowance(clock, ON_ONE_ACCOUNT, SPAN);
    byBrowser = new Allowance(clock, FROM_ONE_BROWSER, SPAN);
    all = new Allowance(clock, IN_ALL, SPAN);
  }

  /**
   * Counts one.
   *
   * @param account that it is on, whether there is one or not
   * @param known a browser of that very account's trainer; null for a stranger's
   */
  Attempt begin(String address, String account, @Nullable KnownBrowser known) {
    List<Share> shares =
        known != null
            ? List.of(new Share(byBrowser, known.trainer().text() + known.mark()))
            : List.of(
                new Share(byAddress, address), new Share(byAccount, account), new Share(all, ALL));
    return new Attempt(take(shares), () -> giveBack(shares));
  }

  /** From all of them or from none. */
  private synchronized Duration take(List<Share> shares) {
    for (int i = 0; i < shares.size(); i++) {
      Duration wait = shares.get(i).allowance().take(shares.get(i).whose());
      if (wait.isPositive()) {
        giveBack(shares.subList(0, i));
        return wait;
      }
    }
    return Duration.ZERO;
  }

  private synchronized void giveBack(List<Share> shares) {
    shares.forEach(share -> share.allowance().giveBack(share.whose()));
  }
}
