package headway.workshop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far ears agree on what they heard. Each ear says of each indicator in an answer whether it
 * was there, so a judgement is one of two, and the number of ears may differ from one answer to the
 * next.
 *
 * @param observed the share of pairs of ears that said the same, over all judgements; from 0 to 1
 * @param heard of what one ear heard, the share that another ear heard as well; from 0 to 1, null
 *     where nobody heard anything. The proportion of positive agreement (Cicchetti and Feinstein
 *     1990), over all pairs of ears; it does not rise by all that nobody heard
 * @param coefficient the observed agreement, corrected for chance: AC1 (Gwet 2008), from -1 to 1
 */
public record Agreement(double observed, @Nullable Double heard, double coefficient) {
  /** Fewer ears than this say nothing about a room. */
  public static final int FEWEST_EARS = 3;

  /**
   * One judgement of several ears.
   *
   * @param heard how many of them heard it
   * @param ears how many listened
   */
  record Judgement(int heard, int ears) {
    Judgement {
      if (heard < 0 || heard > ears) {
        throw new IllegalArgumentException(heard + " of " + ears + " heard it");
      }
    }

    /** The share of pairs of ears that differ. */
    double apart() {
      return 2.0 * heard * (ears - heard) / pairs();
    }

    private double pairs() {
      return (double) ears * (ears - 1);
    }

    private double share() {
      return (double) heard / ears;
    }
  }

  /** Over the judgements of enough ears; none where there are none. */
  static Optional<Agreement> of(Collection<Judgement> all) {
    List<Judgement> judged = all.stream().filter(each -> each.ears() >= FEWEST_EARS).toList();
    return judged.isEmpty() ? Optional.empty() : Optional.of(over(judged));
  }

  /**
   * Over judgements of two ears or more. A judgement of more ears does not weigh more: that is how
   * Gwet has it.
   */
  static Agreement over(List<Judgement> judged) {
    double observed = 1 - mean(judged, Judgement::apart);
    double prevalence = mean(judged, Judgement::share);
    double chance = 2 * prevalence * (1 - prevalence);
    return new Agreement(observed, heardTwice(judged), (observed - chance) / (1 - chance));
  }

  private static double mean(List<Judgement> judged, ToDoubleFunction<Judgement> value) {
    return judged.stream().mapToDouble(value).average().orElseThrow();
  }

  private static @Nullable Double heardTwice(List<Judgement> judged) {
    double by = judged.stream().mapToDouble(each -> each.heard() * (each.ears() - 1.0)).sum();
    double both = judged.stream().mapToDouble(each -> each.heard() * (each.heard() - 1.0)).sum();
    return by == 0 ? null : both / by;
  }
}
