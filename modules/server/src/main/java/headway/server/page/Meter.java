package headway.server.page;

import org.jspecify.annotations.Nullable;

/**
 * A quiet figure of the conversation.
 *
 * @param name what it is called; null where its kind says enough (clock, budget)
 * @param unit what it is counted in; null for none
 */
public record Meter(
    Kind kind, @Nullable String name, int value, int min, int max, @Nullable String unit) {
  /** What is measured. */
  public enum Kind {
    CLOCK,
    BUDGET,
    METER
  }

  public Meter {
    if (min > max || value < min || value > max) {
      throw new IllegalArgumentException("A meter stands within its range");
    }
  }
}
