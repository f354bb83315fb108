package headway.workshop.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void fourAreTooFewToTell() {
    assertEquals(
        new Difference.TooFew(4),
        Difference.between(List.of(10.0, 20.0, 30.0, 40.0), Collections.nCopies(30, 90.0)));
  }

  @Test
  void whereAllAreAlikeNothingTellsHowSureItIs() {
    assertEquals(
        new Difference.Alike(30),
        Difference.between(Collections.nCopies(6, 70.0), Collections.nCopies(9, 40.0)));
  }

  @Test
  void twoGroupsByHand() {
    // Means 50 and 30, variances 250 and 250 of five each: the error is √(50 + 50) = 10, with 8
    // degrees of freedom, of which t at .90 is 1.3968 in any table.
    Difference difference =
        Difference.between(
            List.of(30.0, 40.0, 50.0, 60.0, 70.0), List.of(10.0, 20.0, 30.0, 40.0, 50.0));
    if (difference instanceof Difference.Told(double mean, double low, double high)) {
      assertEquals(20, mean, 1e-12);
      assertEquals(20 - 13.968, low, .001);
      assertEquals(20 + 13.968, high, .001);
      assertTrue(new Difference.Told(mean, low, high).isBeyondChance());
    } else {
      throw new AssertionError(difference);
    }
    assertFalse(new Difference.Told(3, -1, 7).isBeyondChance());
  }

  @Test
  void studentIsAsInTheTables() {
    assertEquals(3.0777, Student.middle(.8, 1), .0005);
    assertEquals(1.8856, Student.middle(.8, 2), .0001);
    assertEquals(1.4759, Student.middle(.8, 5), .0001);
    assertEquals(1.3722, Student.middle(.8, 10), .0001);
    assertEquals(1.3104, Student.middle(.8, 30), .0001);
    assertEquals(1.2824, Student.middle(.8, 1_000), .0001);
  }

  @Test
  void fourIntervalsOfFiveHoldTheDifferenceThatThereIs() {
    Random random = new Random(20261125);
    int rounds = 2_000;
    int held = 0;
    for (int round = 0; round < rounds; round++) {
      Difference difference =
          Difference.between(drawn(random, 7, 60, 15), drawn(random, 12, 50, 8));
      if (difference instanceof Difference.Told(double _, double low, double high)
          && low <= 10
          && high >= 10) {
        held++;
      }
    }
    assertEquals(.8, (double) held / rounds, .025);
  }

  private static List<Double> drawn(Random random, int count, double mean, double deviation) {
    List<Double> figures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      figures.add(mean + deviation * random.nextGaussian());
    }
    return figures;
  }
}
