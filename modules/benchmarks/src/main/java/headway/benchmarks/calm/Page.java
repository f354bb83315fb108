package headway.benchmarks.calm;

import java.util.Locale;

/** What is asked for, in this order. */
enum Page {
  LIBRARY,
  CONVERSATION,
  MOVE,
  DEBRIEF;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
