package headway.analysis;

import java.util.Arrays;

/** Gathers the rows of a chain; what leads to the same state in one row is added up. */
final class ChainRows {
  private final int[] position;
  private int[] to = new int[64];
  private double[] probabilities = new double[64];
  private int rowBegin;
  private int end;

  ChainRows(int size) {
    position = new int[size];
    Arrays.fill(position, -1);
  }

  void add(int column, double probability) {
    if (position[column] >= rowBegin) {
      probabilities[position[column]] += probability;
      return;
    }
    if (end == to.length) {
      to = Arrays.copyOf(to, end * 2);
      probabilities = Arrays.copyOf(probabilities, end * 2);
    }
    to[end] = column;
    probabilities[end] = probability;
    position[column] = end++;
  }

  /** Ends the row and returns where the next begins. */
  int endRow() {
    rowBegin = end;
    return end;
  }

  int[] to() {
    return to;
  }

  double[] probabilities() {
    return probabilities;
  }
}
