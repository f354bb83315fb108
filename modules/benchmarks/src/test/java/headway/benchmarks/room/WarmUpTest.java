package headway.benchmarks.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class WarmUpTest {
  /** How many stretches are taken of rates that go on as the last. */
  private static int taken(double[]... rates) {
    WarmUp warmUp = new WarmUp();
    while (warmUp.isRising()) {
      warmUp.add(rates[Math.min(warmUp.stretches(), rates.length - 1)]);
    }
    return warmUp.stretches();
  }

  private static double[] rates(double... rates) {
    return rates;
  }

  @Test
  void whatDoesNotRiseIsWarmAfterFourMoreStretches() {
    assertEquals(5, taken(rates(100, 500)));
    assertEquals(5, taken(rates(100, 500), rates(101, 490)), "by chance");
  }

  @Test
  void warmingGoesOnAsLongAsAnyOfThemRises() {
    assertEquals(7, taken(rates(100, 500), rates(100, 600), rates(120, 600)));
    assertEquals(
        8,
        taken(rates(100, 500), rates(100, 600), rates(90, 500), rates(90, 650)),
        "a slow stretch between is no end");
  }

  @Test
  void whatAlwaysRisesIsGivenUp() {
    WarmUp warmUp = new WarmUp();
    double rate = 1;
    while (warmUp.isRising()) {
      warmUp.add(rate);
      rate *= 2;
    }
    assertEquals(40, warmUp.stretches());
  }
}
