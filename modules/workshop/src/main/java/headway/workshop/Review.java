package headway.workshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a participant's page.
 *
 * @param opened whether they looked at it
 * @param revealed whether the facilitator asked to see it before that
 * @param verdicts the facilitator's own scores, by skill
 * @param resolve what they will try; null for nothing
 */
public record Review(
    boolean opened, boolean revealed, Map<String, Verdict> verdicts, @Nullable Resolve resolve) {
  /** Nobody looked at it yet. */
  public static final Review NONE = new Review(false, false, Map.of(), null);

  public Review {
    verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
  }

  /** Whether the facilitator may see the page. */
  public boolean isSeen() {
    return opened || revealed;
  }

  Review open() {
    return new Review(true, revealed, verdicts, resolve);
  }

  Review reveal() {
    return new Review(opened, true, verdicts, resolve);
  }

  Review with(String skill, Verdict verdict) {
    Map<String, Verdict> all = new LinkedHashMap<>(verdicts);
    all.put(skill, verdict);
    return new Review(opened, revealed, all, resolve);
  }

  Review without(String skill) {
    Map<String, Verdict> all = new LinkedHashMap<>(verdicts);
    all.remove(skill);
    return new Review(opened, revealed, all, resolve);
  }

  Review resolved(@Nullable Resolve other) {
    return new Review(opened, revealed, verdicts, other);
  }
}
