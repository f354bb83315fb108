package headway.assessment.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandTest {
  @Test
  void threeScoresByHand() {
    // Of the 27 samples of 30, 60 and 90 one is 30 thrice, three hold 30, 30, 60 (mean 40): a tenth
    // of the 27 is reached with those, and likewise from above with 90, 90, 60 (mean 80).
    assertEquals(new Band(40, 60, 80), Band.of(List.of(60.0, 90.0, 30.0)));
  }

  @Test
  void oneScoreAndEqualScoresHaveABandWithoutWidth() {
    assertEquals(new Band(71.5, 71.5, 71.5), Band.of(List.of(71.5)));
    double third = 100.0 / 3;
    Band equal = Band.of(Collections.nCopies(40, third));
    assertEquals(third, equal.low(), 1e-9);
    assertEquals(third, equal.mean(), 1e-9);
    assertEquals(third, equal.high(), 1e-9);
  }

  @Test
  void itIsTheBandOfAllSamplesCountedOneByOne() {
    List<List<Double>> cases =
        List.of(
            List.of(0.0, 100.0),
            List.of(60.0, 72.0, 54.0),
            List.of(33.333333, 66.666667, 81.25, 12.04),
            List.of(60.0, 72.0, 54.0, 78.0, 81.0),
            List.of(0.0, 0.0, 0.0, 0.0, 100.0),
            List.of(38.06, 44.04, 58.05, 47.33, 63.91, 69.09),
            List.of(100.0, 40.0, 95.123, 88.888, 91.5, 77.77, 40.0));
    for (List<Double> scores : cases) {
      Band band = Band.of(scores);
      List<Double> means = everySample(scores, scores.size(), 0);
      Collections.sort(means);
      assertEquals(quantile(means), band.low(), 0.05, scores + " low");
      assertEquals(
          scores.stream().mapToDouble(each -> each).average().orElse(-1), band.mean(), 1e-9);
      Collections.reverse(means);
      assertEquals(quantile(means), band.high(), 0.05, scores + " high");
    }
  }

  /** The mean of each sample, all of which are equally likely. */
  private static List<Double> everySample(List<Double> scores, int left, double sum) {
    List<Double> means = new ArrayList<>();
    if (left == 0) {
      means.add(sum / scores.size());
      return means;
    }
    scores.forEach(score -> means.addAll(everySample(scores, left - 1, sum + score)));
    return means;
  }

  /** The first with which a tenth of them is reached. */
  private static double quantile(List<Double> inOrder) {
    int place = Math.ceilDiv(inOrder.size(), 10) - 1;
    return inOrder.get(place);
  }

  @Test
  void theMirrorImageOfScoresHasTheMirrorImageOfTheirBand() {
    List<Double> scores = List.of(12.3, 45.6, 78.9, 90.1, 23.4, 56.7);
    Band band = Band.of(scores);
    Band mirrored = Band.of(scores.stream().map(score -> 100 - score).toList());
    assertEquals(100 - band.high(), mirrored.low(), 0.05);
    assertEquals(100 - band.low(), mirrored.high(), 0.05);
  }

  @Test
  void manyScoresOnACoarserGridHaveTheBandThatTheyWouldHaveOnAFineOne() {
    // Sixty scores, 20 to 79: the sum of samples is close to a normal one, with the deviation of
    // the scores over the square root of sixty, of which a tenth lies beyond 1.2816.
    List<Double> scores = new ArrayList<>();
    for (int score = 20; score < 80; score++) {
      scores.add((double) score);
    }
    double deviation = Math.sqrt((60.0 * 60 - 1) / 12 / 60);
    Band band = Band.of(scores);
    assertEquals(49.5, band.mean());
    assertEquals(49.5 - 1.2816 * deviation, band.low(), 0.1);
    assertEquals(49.5 + 1.2816 * deviation, band.high(), 0.1);
  }

  @Test
  void moreOfTheSameMakesItNarrower() {
    List<Double> few = List.of(40.0, 60.0, 80.0);
    List<Double> many = new ArrayList<>(few);
    many.addAll(few);
    many.addAll(few);
    assertTrue(Band.of(many).low() > Band.of(few).low());
    assertTrue(Band.of(many).high() < Band.of(few).high());
  }

  @Test
  void ofNothingThereIsNoBand() {
    assertThrows(IllegalArgumentException.class, () -> Band.of(List.of()));
  }
}
