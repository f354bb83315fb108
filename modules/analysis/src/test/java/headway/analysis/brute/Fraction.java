package headway.analysis.brute;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact number; the lower part is above 0 and shares no factor with the upper. */
public record Fraction(BigInteger upper, BigInteger lower) implements Comparable<Fraction> {
  public static final Fraction ZERO = of(0);
  public static final Fraction ONE = of(1);

  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Fraction of(long upper, long lower) {
    return of(BigInteger.valueOf(upper), BigInteger.valueOf(lower));
  }

  private static Fraction of(BigInteger upper, BigInteger lower) {
    BigInteger shared = upper.gcd(lower);
    BigInteger divisor = lower.signum() < 0 ? shared.negate() : shared;
    return new Fraction(upper.divide(divisor), lower.divide(divisor));
  }

  public Fraction plus(Fraction other) {
    return of(
        upper.multiply(other.lower).add(other.upper.multiply(lower)), lower.multiply(other.lower));
  }

  public Fraction minus(Fraction other) {
    return plus(other.times(of(-1)));
  }

  public Fraction times(Fraction other) {
    return of(upper.multiply(other.upper), lower.multiply(other.lower));
  }

  public Fraction over(Fraction other) {
    return of(upper.multiply(other.lower), lower.multiply(other.upper));
  }

  public boolean isZero() {
    return upper.signum() == 0;
  }

  public int sign() {
    return upper.signum();
  }

  public double value() {
    return new BigDecimal(upper).divide(new BigDecimal(lower), MathContext.DECIMAL64).doubleValue();
  }

  @Override
  public int compareTo(Fraction other) {
    return minus(other).sign();
  }
}
