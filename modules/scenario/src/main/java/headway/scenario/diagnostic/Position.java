package headway.scenario.diagnostic;

import java.util.Comparator;

/**
 * A place in a file; ordered by file, line and column.
 *
 * @param file the file's name within the scenario's folder, such as {@code en.yaml} or {@code
 *     plays/expert.play}
 * @param line from 1
 * @param column from 1, in characters
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("Lines and columns count from 1: " + line + ":" + column);
    }
  }

  public static Position startOf(String file) {
    return new Position(file, 1, 1);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
