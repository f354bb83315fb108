package headway.benchmarks;

import headway.play.State;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Breadth first over every state, the way one does it with ink: each state waits as the text that
 * ink saves, and is loaded again for every option. When all was seen it begins anew.
 */
final class InkSearch implements Work {
  private final InkEngine engine;
  private final UnaryOperator<State> normalised;
  private final Queue<Waiting> waiting = new ArrayDeque<>();
  private final Set<State> seen = new HashSet<>();
  private long transitions;

  private record Waiting(String saved, int options) {}

  /**
   * @param normalised makes states equal that differ in nothing that can still matter
   */
  InkSearch(InkEngine engine, UnaryOperator<State> normalised) {
    this.engine = engine;
    this.normalised = normalised;
    begin();
  }

  private void begin() {
    waiting.clear();
    seen.clear();
    transitions = 0;
    engine.restart();
    arrive();
  }

  private void arrive() {
    int options = engine.show(text -> {});
    if (seen.add(normalised.apply(engine.state())) && options > 0) {
      waiting.add(new Waiting(engine.save(), options));
    }
  }

  /** Looks at one state. */
  @Override
  public Done run() {
    if (isDone()) {
      begin();
    }
    Waiting from = waiting.remove();
    for (int option = 0; option < from.options(); option++) {
      engine.load(from.saved());
      engine.choose(option);
      arrive();
    }
    transitions += from.options();
    return new Done(from.options(), seen.size());
  }

  boolean isDone() {
    return waiting.isEmpty();
  }

  int states() {
    return seen.size();
  }

  long transitions() {
    return transitions;
  }
}
