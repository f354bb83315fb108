package headway.assessment;

/**
 * Takes what sums in floating point left behind out of points and scores. A figure that is within
 * 1e-12 of one with at most nine decimals, relative to its size where it is above 1, is that one:
 * 1.9999999999999998 is 2, and 1e-16 is 0. Any other figure, such as a third, stays as it is.
 */
public final class Rounding {
  /** What is lost below this part of the range from random to best was never lost. */
  static final double TOLERANCE = 1e-9;

  private static final double DECIMALS = 1e9;
  private static final double NOISE = 1e-12;

  private Rounding() {}

  /** Points, or a score; never a negative zero. */
  public static double settled(double figure) {
    double near = Math.rint(figure * DECIMALS) / DECIMALS;
    boolean same = Math.abs(figure - near) <= NOISE * Math.max(1, Math.abs(figure));
    return same ? near + 0.0 : figure;
  }

  /** Whether the best player's points are above a random one's by more than rounding. */
  public static boolean tellsApart(double random, double best) {
    return best - random > TOLERANCE * Math.max(1, Math.abs(best));
  }
}
