package headway.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the play in the field's own terms. It never changes a score.
 *
 * @param value null where there was nothing to count
 * @param atMost whether the threshold is an upper bound; otherwise a lower one
 * @param never whether what the index waits for should have come and did not: it has no value, and
 *     its threshold is not met
 */
public record Index(
    String id, @Nullable Double value, double threshold, boolean atMost, boolean never) {
  public Index {
    if (never && value != null) {
      throw new IllegalArgumentException(id + " has no value where what it waits for never came");
    }
  }

  public Index(String id, @Nullable Double value, double threshold, boolean atMost) {
    this(id, value, threshold, atMost, false);
  }

  /** Whether the threshold is met; null where there was nothing to count. */
  public @Nullable Boolean met() {
    if (value == null) {
      return never ? Boolean.FALSE : null;
    }
    return atMost ? value <= threshold : value >= threshold;
  }
}
