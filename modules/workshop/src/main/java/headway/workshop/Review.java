package headway.workshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of a participant's page.
 *
 * @param opened whether they looked at it
 * @param revealed whether the facilitator asked to see it before that
 * @param verdicts the facilitator's own scores, by skill
 */
public record Review(boolean opened, boolean revealed, Map<String, Verdict> verdicts) {
  /** Nobody looked at it yet. */
  public static final Review NONE = new Review(false, false, Map.of());

  public Review {
    verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
  }

  /** Whether the facilitator may see the page. */
  public boolean isSeen() {
    return opened || revealed;
  }

  Review open() {
    return new Review(true, revealed, verdicts);
  }

  Review reveal() {
    return new Review(opened, true, verdicts);
  }

  Review with(String skill, Verdict verdict) {
    Map<String, Verdict> all = new LinkedHashMap<>(verdicts);
    all.put(skill, verdict);
    return new Review(opened, revealed, all);
  }

  Review without(String skill) {
    Map<String, Verdict> all = new LinkedHashMap<>(verdicts);
    all.remove(skill);
    return new Review(opened, revealed, all);
  }
}
