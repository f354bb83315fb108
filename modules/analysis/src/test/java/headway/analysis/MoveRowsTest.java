package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoveRowsTest {
  /**
   * Some states have nothing, some more than an array holds, and arrays end in the midst of some.
   */
  @Test
  void everyStateHasItsNumbersInOnePiece() {
    Random random = new Random(20_261_125);
    MoveRows rows = new MoveRows();
    List<int[]> expected = new ArrayList<>();
    long size = 0;
    for (int state = 0; state < 3_000; state++) {
      int most = state % 1_000 == 999 ? 900_000 : state % 7 == 0 ? 1 : 1_500;
      int[] numbers = random.ints(random.nextInt(most)).toArray();
      expected.add(numbers);
      size += numbers.length;
      rows.begin();
      for (int number : numbers) {
        rows.add(number);
      }
    }
    assertEquals(expected.size(), rows.states());
    assertEquals(size, rows.size());
    for (int state = 0; state < expected.size(); state++) {
      assertArrayEquals(
          expected.get(state),
          Arrays.copyOfRange(rows.chunk(state), rows.begin(state), rows.end(state)),
          "state " + state);
    }
  }
}
