package headway.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class IndexTest {
  @Test
  void aThresholdIsMetWhereTheValueComesUpToIt() {
    assertEquals(true, new Index("share", 0.7, 0.7, false).met());
    assertEquals(false, new Index("share", 0.69, 0.7, false).met());
  }

  @Test
  void anUpperBoundIsMetWhereTheValueStaysUnderIt() {
    assertEquals(true, new Index("moves", 2.0, 2, true).met());
    assertEquals(false, new Index("moves", 3.0, 2, true).met());
  }

  @Test
  void nothingToCountIsNeitherMetNorMissed() {
    assertNull(new Index("share", null, 0.7, false).met());
  }

  @Test
  void whatNeverCameIsMissed() {
    assertEquals(false, new Index("moves", null, 2, true, true).met());
    assertThrows(IllegalArgumentException.class, () -> new Index("moves", 1.0, 2, true, true));
  }
}
