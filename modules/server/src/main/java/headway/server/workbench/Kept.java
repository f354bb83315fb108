package headway.server.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What takes a while to make, made once and kept as long as few others are asked for. Safe for many
 * threads.
 */
public final class Kept<K, V> {
  private final int most;
  private final AtomicInteger finished = new AtomicInteger();
  private final Map<K, CompletableFuture<V>> byKey = new LinkedHashMap<>(16, 0.75f, true);

  public Kept(int most) {
    this.most = most;
  }

  /** What is kept under a key; if it is not there, it is made on a thread of its own. */
  public synchronized CompletableFuture<V> of(K key, Supplier<V> made) {
    CompletableFuture<V> known = byKey.get(key);
    if (known != null) {
      return known.copy();
    }
    CompletableFuture<V> begun = new CompletableFuture<>();
    byKey.put(key, begun);
    if (byKey.size() > most) {
      byKey.remove(byKey.keySet().iterator().next());
    }
    Thread.startVirtualThread(() -> make(key, begun, made));
    return begun.copy();
  }

  private void make(K key, CompletableFuture<V> begun, Supplier<V> made) {
    try {
      V value = made.get();
      finished.incrementAndGet();
      begun.complete(value);
    } catch (RuntimeException | Error broken) {
      forget(key);
      begun.completeExceptionally(broken);
    }
  }

  /** How many were made so far. */
  int finished() {
    return finished.get();
  }

  private synchronized void forget(K key) {
    byKey.remove(key);
  }
}
