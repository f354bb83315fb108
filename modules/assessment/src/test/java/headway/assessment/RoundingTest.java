package headway.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoundingTest {
  @Test
  void whatIsWholeButForTheLastBitIsWhole() {
    assertEquals(-2.0, Rounding.settled(-1.9999999999999998));
    assertEquals(1.0, Rounding.settled(1.0000000000000002));
    assertEquals(20.0, Rounding.settled(19.999999999999996));
    assertEquals(0.625, Rounding.settled(0.6249999999999999));
  }

  @Test
  void whatIsNothingButForTheLastBitIsNothingAndHasNoSign() {
    assertEquals("0.0", String.valueOf(Rounding.settled(-1e-16)));
    assertEquals("0.0", String.valueOf(Rounding.settled(-0.0)));
  }

  @Test
  void aThirdKeepsAllItsDigits() {
    assertEquals(1.0 / 3, Rounding.settled(1.0 / 3));
    assertEquals(-400.0 / 7, Rounding.settled(-400.0 / 7));
    assertEquals(0.000_000_123_456, Rounding.settled(0.000_000_123_456));
  }

  @Test
  void whatHasNoBoundStaysSo() {
    assertEquals(Double.POSITIVE_INFINITY, Rounding.settled(Double.POSITIVE_INFINITY));
  }

  @Test
  void aSkillIsNotToldApartByRounding() {
    assertFalse(Rounding.tellsApart(0.9999999999999999, 1));
    assertFalse(Rounding.tellsApart(2, 2));
    assertTrue(Rounding.tellsApart(0.999999, 1));
  }
}
