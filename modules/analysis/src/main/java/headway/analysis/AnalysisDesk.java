package headway.analysis;

import headway.assessment.Skills;
import headway.scenario.Scenario;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Where analyses are asked for. They are made one after another on a thread of their own, so that
 * nobody who plays waits for one, and kept by the scenario's hash and the rules version. Safe for
 * many threads.
 */
public final class AnalysisDesk implements AutoCloseable {
  private final Limits limits = Limits.besideOthers(Analysis.MOST_STATES);
  private final Skills skills;
  private final ExecutorService thread;
  private final Map<String, Order> orders = new LinkedHashMap<>(16, 0.75f, true);

  // The priority is a hint and no more: whoever plays goes first where a system heeds it.
  @SuppressWarnings("ThreadPriorityCheck")
  public AnalysisDesk(Skills skills) {
    this.skills = skills;
    thread =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("analysis").priority(Thread.MIN_PRIORITY).factory());
  }

  /**
   * The analysis of a scenario, begun if it was not. Returns at once; cancelling the future changes
   * nothing for others who asked.
   */
  public CompletableFuture<Analysis> analysis(Scenario scenario) {
    return asked(scenario).result.copy();
  }

  /** Begins the analysis of a scenario, if it was not begun, for whoever asks for it later. */
  public void begin(Scenario scenario) {
    Order _ = asked(scenario);
  }

  private synchronized Order asked(Scenario scenario) {
    String key = key(scenario);
    Order known = orders.get(key);
    if (known != null && !known.hasFailed()) {
      return known;
    }
    Order begun = new Order();
    orders.put(key, begun);
    CompletableFuture<Void> _ = begun.result.thenRun(this::forgetOldest);
    thread.execute(() -> begun.make(() -> Analysis.of(scenario, skills, limits, Progress.UNTOLD)));
    return begun;
  }

  /** The analysis of a scenario if it is there already; begins none. */
  public synchronized Optional<Analysis> ready(Scenario scenario) {
    Order known = orders.get(key(scenario));
    return known == null || !known.isThere()
        ? Optional.empty()
        : Optional.of(known.result.resultNow());
  }

  /** The same where it is there by now; where it is not, it will be. */
  public Optional<Analysis> known(Scenario scenario) {
    begin(scenario);
    return ready(scenario);
  }

  /**
   * Gives up an analysis that is not there yet, whoever waits for it; one that is stays. Whoever
   * asks later has it begun anew.
   */
  public void callOff(Scenario scenario) {
    Order order = unmade(key(scenario));
    if (order != null) {
      order.callOff();
    }
  }

  private synchronized @Nullable Order unmade(String key) {
    Order order = orders.get(key);
    if (order == null || order.isThere()) {
      return null;
    }
    orders.remove(key);
    return order;
  }

  private String key(Scenario scenario) {
    return scenario.hash() + " " + skills.rulesVersion();
  }

  /** Those that were not asked for the longest go first; the latest always stays. */
  private synchronized void forgetOldest() {
    long kept = 0;
    for (Order order : orders.values()) {
      kept += order.isThere() ? order.result.resultNow().bytes() : 0;
    }
    Iterator<Order> oldest = orders.values().iterator();
    int left = orders.size();
    while (kept > limits.bytes() && left-- > 1) {
      Order order = oldest.next();
      if (order.isThere()) {
        kept -= order.result.resultNow().bytes();
        oldest.remove();
      }
    }
  }

  /** Calls off what is still under way. */
  @Override
  public void close() {
    thread.shutdownNow();
    all().forEach(Order::callOff);
  }

  private synchronized List<Order> all() {
    return List.copyOf(orders.values());
  }
}
