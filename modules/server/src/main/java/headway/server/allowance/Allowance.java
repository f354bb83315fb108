package headway.server.allowance;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many at once for each that is told apart, and then one by one. Knows those that it heard of
 * last; one that is forgotten begins anew, so something must bound all of them together.
 *
 * <p>Safe for many threads.
 */
public final class Allowance {
  private static final int MOST_KNOWN = 10_000;

  private final TimeMeter time;
  private final int atOnce;
  private final Duration span;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        // Whoever was heard of longest ago goes.
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_KNOWN;
        }
      };

  /**
   * An allowance.
   *
   * @param atOnce how many may be made at once
   * @param span in which as many come back, one by one
   */
  public Allowance(InstantSource clock, int atOnce, Duration span) {
    this.time = new Clock(clock);
    this.atOnce = atOnce;
    this.span = span;
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

  /**
   * Takes one.
   *
   * @return how long to wait for the next where there is none; zero where it was taken
   */
  public synchronized Duration take(String whose) {
    ConsumptionProbe probe = of(whose).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  /** Gives one back that was taken. */
  public synchronized void giveBack(String whose) {
    of(whose).addTokens(1);
  }

  private Bucket of(String whose) {
    return buckets.computeIfAbsent(
        whose,
        ignored ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(atOnce, span))
                .withCustomTimePrecision(time)
                .build());
  }
}
