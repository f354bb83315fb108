package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final int STATES = 500;
  private static final int CHANGES = 400_000;

  private record Neighbour(int state, double weight) {}

  /** Rows are moved, give room to each other and lie across the arrays' ends. */
  @Test
  void rowsThatGrowAndShrinkAreWhatListsWouldBe() {
    Random random = new Random(20_261_125);
    Neighbours rows = new Neighbours(STATES);
    List<List<Neighbour>> expected = new ArrayList<>();
    for (int state = 0; state < STATES; state++) {
      expected.add(new ArrayList<>());
      if (random.nextBoolean()) {
        rows.expect(state, random.nextInt(20));
      }
    }
    for (int change = 0; change < CHANGES; change++) {
      int state = (int) (STATES * random.nextDouble() * random.nextDouble());
      List<Neighbour> row = expected.get(state);
      int kind = random.nextInt(10);
      if (kind == 0 && !row.isEmpty()) {
        int place = random.nextInt(row.size());
        rows.remove(state, place);
        row.set(place, row.getLast());
        row.removeLast();
      } else if (kind == 1 && !row.isEmpty()) {
        int place = random.nextInt(row.size());
        rows.weigh(state, place, change);
        row.set(place, new Neighbour(row.get(place).state(), change));
      } else {
        assertEquals(row.size(), rows.add(state, change, -change));
        row.add(new Neighbour(change, -change));
      }
    }
    for (int state = 0; state < STATES; state++) {
      assertEquals(expected.get(state), row(rows, state), "state " + state);
    }
  }

  private static List<Neighbour> row(Neighbours rows, int state) {
    return IntStream.range(0, rows.length(state))
        .mapToObj(place -> new Neighbour(rows.get(state, place), rows.weight(state, place)))
        .toList();
  }
}
