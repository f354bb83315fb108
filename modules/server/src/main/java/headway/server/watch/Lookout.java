package headway.server.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Tells which scenarios changed from one look to the next. Changes are told once they have come to
 * rest: when two looks see the same, or when it takes too long to wait.
 */
public final class Lookout {
  /** How long to wait between looks: two of them and a check fit into a second. */
  public static final Duration GLANCE = Duration.ofMillis(200);

  private static final Duration PATIENCE = Duration.ofMillis(700);

  private final Supplier<? extends Collection<Path>> folders;
  private final InstantSource clock;
  private final Map<Path, Map<String, Footprint>> told;
  private final Map<Path, Instant> restless = new HashMap<>();
  private Map<Path, Map<String, Footprint>> seen;

  /**
   * Takes a first look, from which on changes are told.
   *
   * @param folders of scenarios, asked for at each look; one that is not there counts as gone
   */
  public Lookout(Supplier<? extends Collection<Path>> folders, InstantSource clock) {
    this.folders = folders;
    this.clock = clock;
    this.seen = Map.of();
    this.seen = seen(clock.instant());
    this.told = new HashMap<>(seen);
  }

  private Map<Path, Map<String, Footprint>> seen(Instant now) {
    Map<Path, Map<String, Footprint>> found = new HashMap<>();
    for (Path folder : new LinkedHashSet<>(folders.get())) {
      Map<String, Footprint> footprints = Footprints.of(folder, seen.get(folder), now);
      if (footprints != null) {
        found.put(folder, footprints);
      }
    }
    return found;
  }

  /** The folders that came, went, or have other files than when they were told last. */
  public Set<Path> look() {
    Instant now = clock.instant();
    Map<Path, Map<String, Footprint>> before = seen;
    seen = seen(now);
    Set<Path> all = new HashSet<>(seen.keySet());
    all.addAll(told.keySet());
    Set<Path> changed = new TreeSet<>();
    for (Path folder : all) {
      Map<String, Footprint> current = seen.get(folder);
      if (Objects.equals(current, told.get(folder))) {
        restless.remove(folder);
      } else if (Objects.equals(current, before.get(folder)) || isOutOfPatience(folder, now)) {
        restless.remove(folder);
        changed.add(folder);
        if (current == null) {
          told.remove(folder);
        } else {
          told.put(folder, current);
        }
      }
    }
    return changed;
  }

  private boolean isOutOfPatience(Path folder, Instant now) {
    Instant since = restless.computeIfAbsent(folder, first -> now);
    return Duration.between(since, now).compareTo(PATIENCE) >= 0;
  }
}
