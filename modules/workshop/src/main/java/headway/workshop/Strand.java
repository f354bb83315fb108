package headway.workshop;

import java.util.ArrayList;
import java.util.List;

/**
 * A way through the scenario that a room goes, or one half of it.
 *
 * @param number from 1; never another's
 * @param steps taken so far
 * @param standing the number of the decision that waits; 0 at an ending
 */
public record Strand(int number, List<Step> steps, int standing) {
  /** A decision, by its number, and the way that this strand went from it. */
  public record Step(int decision, Way way) {}

  public Strand {
    steps = List.copyOf(steps);
  }

  public boolean hasEnded() {
    return standing == 0;
  }

  /** The moves so far, as a play script has them. */
  public List<String> moves() {
    return steps.stream().map(step -> step.way().move()).toList();
  }

  Strand step(Way way, int next) {
    List<Step> all = new ArrayList<>(steps);
    all.add(new Step(standing, way));
    return new Strand(number, all, next);
  }

  /** As it was before a number of steps were taken. */
  Strand upTo(int taken, int next) {
    return new Strand(number, steps.subList(0, taken), next);
  }

  Strand numbered(int other) {
    return new Strand(other, steps, standing);
  }
}
