package headway.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Of a database that nobody else writes to: what is at hand is what is stored. Each playthrough is
 * read and changed by one at a time, so that nothing older takes the place of what is newer; what
 * is at hand is given at once.
 */
final class ExclusiveCache implements PlaythroughCache {
  private static final int STRIPES = 256;

  /** In characters, of all that is at hand: some ten thousand playthroughs. */
  private static final long MOST = 16L << 20;

  private static final int OVERHEAD = 512;
  private static final int OVERHEAD_OF_A_MOVE = 128;

  private final Cache<PlaythroughId, KeptPlaythrough> atHand =
      Caffeine.newBuilder().maximumWeight(MOST).weigher(ExclusiveCache::weight).build();

  /** Shared by those who are at one playthrough; held alone by whoever changes many. */
  private final ReadWriteLock many = new ReentrantReadWriteLock();

  /** One lock for many playthroughs. */
  private final List<Lock> single =
      Stream.<Lock>generate(ReentrantLock::new).limit(STRIPES).toList();

  private static int weight(PlaythroughId ignored, KeptPlaythrough kept) {
    int moves =
        kept.moves().stream()
            .mapToInt(
                move -> OVERHEAD_OF_A_MOVE + move.ownWords().length() + move.reflection().length())
            .sum();
    // An assessment says something of each decision, and of each skill there.
    return OVERHEAD + (kept.assessment() == null ? moves : 4 * moves);
  }

  @Override
  public Optional<KeptPlaythrough> find(
      PlaythroughId id, Supplier<Optional<KeptPlaythrough>> read) {
    KeptPlaythrough found = atHand.getIfPresent(id);
    return found != null ? Optional.of(found) : change(id, known -> known.or(read));
  }

  @Override
  public Optional<KeptPlaythrough> change(
      PlaythroughId id, Function<Optional<KeptPlaythrough>, Optional<KeptPlaythrough>> how) {
    Lock shared = many.readLock();
    Lock alone = single.get(Math.floorMod(id.hashCode(), STRIPES));
    shared.lock();
    alone.lock();
    try {
      Optional<KeptPlaythrough> known = Optional.ofNullable(atHand.getIfPresent(id));
      // Where it fails, nobody knows what is stored.
      atHand.invalidate(id);
      Optional<KeptPlaythrough> after = how.apply(known);
      after.ifPresent(kept -> atHand.put(id, kept));
      return after;
    } finally {
      alone.unlock();
      shared.unlock();
    }
  }

  @Override
  public void changeMany(Runnable how) {
    Lock alone = many.writeLock();
    alone.lock();
    try {
      how.run();
    } finally {
      atHand.invalidateAll();
      alone.unlock();
    }
  }
}
