package headway.play;

/**
 * SplitMix64 (Steele, Lea and Flood 2014) by index: the n-th value of a seed is computed without
 * those before it, so that chance needs no state of its own.
 */
final class SplitMix64 {
  private static final long GAMMA = 0x9e3779b97f4a7c15L;

  private SplitMix64() {}

  /** The value at an index, from 0, of the stream that a seed begins. */
  static long value(long seed, int index) {
    long z = seed + GAMMA * (index + 1L);
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** Brings a value evenly below a bound, from 0; the unevenness is under bound / 2^64. */
  static long below(long value, long bound) {
    return Math.unsignedMultiplyHigh(value, bound);
  }
}
