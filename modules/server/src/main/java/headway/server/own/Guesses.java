package headway.server.own;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many wrong codes are borne, from one address and in all, so that no code can be guessed. See
 * docs/decisions/code-of-four-words.md for what that leaves to luck.
 */
public final class Guesses {
  private static final Duration SPAN = Duration.ofMinutes(10);
  private static final int MOST_ADDRESSES = 10_000;

  private final TimeMeter time;
  private final int fromOneAddress;
  private final Bucket all;
  private final Map<String, Bucket> byAddress =
      new LinkedHashMap<>(16, 0.75f, true) {
        // Whoever was heard of longest ago goes; the bound on all of them holds on.
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  /**
   * Bears so many within ten minutes.
   *
   * @param fromOneAddress by one network address, which may be that of many people
   */
  public Guesses(InstantSource clock, int fromOneAddress, int inAll) {
    this.time = new Clock(clock);
    this.fromOneAddress = fromOneAddress;
    this.all = bucket(inAll);
  }

  private record Clock(InstantSource source) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = source.instant();
      return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }

  private Bucket bucket(int guesses) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(guesses).refillGreedy(guesses, SPAN))
        .withCustomTimePrecision(time)
        .build();
  }

  /**
   * Counts a guess before it is known whether it is right, so that many at once are not more.
   *
   * @return how long to wait until the next; zero where this one may be made
   */
  public synchronized Duration wait(String address) {
    Bucket own = byAddress.computeIfAbsent(address, ignored -> bucket(fromOneAddress));
    ConsumptionProbe mine = own.tryConsumeAndReturnRemaining(1);
    if (!mine.isConsumed()) {
      return Duration.ofNanos(mine.getNanosToWaitForRefill());
    }
    ConsumptionProbe everyones = all.tryConsumeAndReturnRemaining(1);
    if (!everyones.isConsumed()) {
      own.addTokens(1);
      return Duration.ofNanos(everyones.getNanosToWaitForRefill());
    }
    return Duration.ZERO;
  }

  /** The last one was no guess after all. */
  public synchronized void takeBack(String address) {
    byAddress.computeIfAbsent(address, ignored -> bucket(fromOneAddress)).addTokens(1);
    all.addTokens(1);
  }
}
