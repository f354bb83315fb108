package headway.workshop.debrief;

/**
 * Student's t. With t = √ν tan θ its density is as cos θ to the power ν - 1, which can be summed
 * without any special function.
 */
final class Student {
  private static final int STEPS = 200;
  private static final int HALVINGS = 40;

  /** Beyond so much it is the normal distribution, to more digits than anyone reads. */
  private static final double MOST_FREEDOM = 1_000;

  private Student() {}

  /**
   * How far from 0 to both sides so much of it lies.
   *
   * @param share from 0 to 1, without these
   * @param degrees of freedom, 1 or more
   */
  static double middle(double share, double degrees) {
    double freedom = Math.min(degrees, MOST_FREEDOM);
    double all = area(Math.PI / 2, freedom);
    double low = 0;
    double high = Math.PI / 2;
    for (int i = 0; i < HALVINGS; i++) {
      double angle = (low + high) / 2;
      if (area(angle, freedom) < share * all) {
        low = angle;
      } else {
        high = angle;
      }
    }
    return Math.sqrt(freedom) * Math.tan(low);
  }

  /** From 0 to an angle, by Simpson's rule. */
  private static double area(double angle, double freedom) {
    double step = angle / STEPS;
    double sum = 0;
    for (int i = 0; i <= STEPS; i++) {
      double weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * Math.pow(Math.max(0, Math.cos(i * step)), freedom - 1);
    }
    return sum * step / 3;
  }
}
