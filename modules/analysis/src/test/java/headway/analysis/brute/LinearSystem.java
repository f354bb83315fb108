package headway.analysis.brute;

import java.util.Arrays;

/** Gauss's elimination over fractions. */
final class LinearSystem {
  private LinearSystem() {}

  /** Solves x = constants + matrix × x. There must be one solution. */
  static Fraction[] solve(Fraction[][] matrix, Fraction[] constants) {
    int size = constants.length;
    Fraction[][] rows = new Fraction[size][size + 1];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        rows[i][j] = (i == j ? Fraction.ONE : Fraction.ZERO).minus(matrix[i][j]);
      }
      rows[i][size] = constants[i];
    }
    for (int column = 0; column < size; column++) {
      int pivot = column;
      while (rows[pivot][column].isZero()) {
        pivot++;
      }
      Fraction[] swapped = rows[pivot];
      rows[pivot] = rows[column];
      rows[column] = swapped;
      for (int row = 0; row < size; row++) {
        if (row != column && !rows[row][column].isZero()) {
          Fraction factor = rows[row][column].over(rows[column][column]);
          for (int j = column; j <= size; j++) {
            if (!rows[column][j].isZero()) {
              rows[row][j] = rows[row][j].minus(factor.times(rows[column][j]));
            }
          }
        }
      }
    }
    Fraction[] solution = new Fraction[size];
    Arrays.setAll(solution, i -> rows[i][size].over(rows[i][i]));
    return solution;
  }
}
