package headway.scenario.compile;

/**
 * The least and the greatest value that a number can have.
 *
 * <p>What is computed from exact ranges never overflows a {@code long} unnoticed: it is exact
 * itself, or says that it is not.
 */
record Range(long least, long greatest) {
  static final long LARGEST = 1L << 53;

  private static final Range EVERYTHING = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

  static Range of(long value) {
    return new Range(value, value);
  }

  /** Whether every value lies within ±2<sup>53</sup>, where all that compute agree. */
  boolean isExact() {
    return least >= -LARGEST && greatest <= LARGEST;
  }

  Range plus(Range other) {
    return new Range(least + other.least, greatest + other.greatest);
  }

  Range negated() {
    return new Range(-greatest, -least);
  }

  Range minus(Range other) {
    return plus(other.negated());
  }

  Range times(Range other) {
    if ((double) farthest() * other.farthest() > 2.0 * LARGEST) {
      return EVERYTHING;
    }
    long a = least * other.least;
    long b = least * other.greatest;
    long c = greatest * other.least;
    long d = greatest * other.greatest;
    return new Range(
        Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
  }

  private long farthest() {
    return Math.max(Math.abs(least), Math.abs(greatest));
  }

  Range with(Range other) {
    return new Range(Math.min(least, other.least), Math.max(greatest, other.greatest));
  }

  boolean isWithin(long from, long to) {
    return least >= from && greatest <= to;
  }
}
