package headway.workshop.debrief;

import java.util.List;

/** How the mean of one group differs from another's, who are other people. */
public sealed interface Difference {
  /** Of groups with fewer people nothing is told. */
  int FEWEST = Spread.FEWEST;

  /**
   * The difference, and the 80 % interval around it.
   *
   * @param mean the one's mean less the other's
   */
  record Told(double mean, double low, double high) implements Difference {
    /** Whether it is more than what chance alone might bring. */
    public boolean isBeyondChance() {
      return low > 0 || high < 0;
    }
  }

  /** One of them is too few to tell. */
  record TooFew(int people) implements Difference {}

  /** In each of them everyone has the same score, so that nothing tells how sure it is. */
  record Alike(double mean) implements Difference {}

  /** By Welch's interval (1947): groups of any size, that spread in their own ways. */
  static Difference between(List<Double> one, List<Double> other) {
    int fewest = Math.min(one.size(), other.size());
    if (fewest < FEWEST) {
      return new TooFew(fewest);
    }
    double mean = Sample.mean(one) - Sample.mean(other);
    if (Sample.areAlike(one) && Sample.areAlike(other)) {
      return new Alike(mean);
    }
    double errorOne = Sample.variance(one) / one.size();
    double errorOther = Sample.variance(other) / other.size();
    double freedom =
        (errorOne + errorOther)
            * (errorOne + errorOther)
            / (errorOne * errorOne / (one.size() - 1)
                + errorOther * errorOther / (other.size() - 1));
    double reach = Student.middle(.8, freedom) * Math.sqrt(errorOne + errorOther);
    return new Told(mean, mean - reach, mean + reach);
  }
}
