package headway.benchmarks.calm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long pages took. Safe for many threads. */
final class Times {
  private final Map<Page, List<Long>> nanos = new EnumMap<>(Page.class);

  synchronized void add(Page page, long took) {
    nanos.computeIfAbsent(page, first -> new ArrayList<>()).add(took);
  }

  /** In milliseconds: so long or less took a share of a page's requests. */
  synchronized double quantile(Page page, double share) {
    List<Long> sorted = new ArrayList<>(nanos.getOrDefault(page, List.of()));
    Collections.sort(sorted);
    return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * sorted.size())) / 1e6;
  }
}
