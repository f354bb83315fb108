package headway.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What moves and endings bring, by skill, each distinct combination once. A recall counts
 * differently for the best, the worst and the random player; everything else counts the same.
 */
final class Points {
  private final int skills;
  private final KeyTable table;
  private final long[] key;

  Points(int skills) {
    this.skills = skills;
    key = new long[(3 * skills + 1) / 2 + 1];
    table = new KeyTable(key.length);
  }

  /** The number of what counts the same for everyone. */
  int number(int[] points) {
    int[] twice = new int[skills];
    for (int skill = 0; skill < skills; skill++) {
      twice[skill] = 2 * points[skill];
    }
    return number(points, points, twice);
  }

  /**
   * @param highest what the best player gets
   * @param lowest what the worst player gets
   * @param twiceMean twice what the random player can expect
   */
  int number(int[] highest, int[] lowest, int[] twiceMean) {
    Arrays.fill(key, 0);
    for (int skill = 0; skill < skills; skill++) {
      put(skill, highest[skill]);
      put(skills + skill, lowest[skill]);
      put(2 * skills + skill, twiceMean[skill]);
    }
    return table.add(key);
  }

  private void put(int index, int value) {
    key[index >> 1] |= (value & 0xffff_ffffL) << (32 * (index & 1));
  }

  private int get(int number, int index) {
    return (int) (table.word(number, index >> 1) >>> (32 * (index & 1)));
  }

  int skills() {
    return skills;
  }

  /** How many distinct ones there are so far, numbered from 0. */
  int size() {
    return table.size();
  }

  /** Whether they are what a recall brings: they depend on the marking. */
  boolean areOfRecall(int number) {
    for (int skill = 0; skill < skills; skill++) {
      if (highest(number, skill) != lowest(number, skill)) {
        return true;
      }
    }
    return false;
  }

  int highest(int number, int skill) {
    return get(number, skill);
  }

  int lowest(int number, int skill) {
    return get(number, skills + skill);
  }

  /** By number. */
  double[] means(int skill) {
    return IntStream.range(0, size()).mapToDouble(number -> mean(number, skill)).toArray();
  }

  double mean(int number, int skill) {
    return get(number, 2 * skills + skill) / 2.0;
  }
}
