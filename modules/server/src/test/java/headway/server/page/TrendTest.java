package headway.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static final Day DAY = new Day(LocalDate.of(2026, 3, 2), true);

  private static Trend trend(List<Double> scores, Me.Standing... standings) {
    return Trend.of(
        new Me.Skill(
            "Listening",
            scores.size(),
            12,
            scores.stream().map(score -> new Me.Shown(score, DAY)).toList(),
            List.of(standings),
            false));
  }

  @Test
  void scoresGoUpFromTheBottomAndFromLeftToRight() {
    Trend trend = trend(List.of(0.0, 50.0, 100.0));
    assertEquals(
        List.of(
            new Trend.Dot("82.3", "150.0"),
            new Trend.Dot("183.0", "82.5"),
            new Trend.Dot("283.7", "15.0")),
        trend.dots());
    assertEquals("0, 50, 100", trend.scores());
  }

  @Test
  void fewPlaysLeaveRoomForThoseThatAreMissing() {
    Trend trend = trend(List.of(55.0));
    assertEquals("82.3", trend.dots().getFirst().x());
    assertEquals("", trend.band());
    assertEquals("", trend.mean());
    assertNull(trend.last());
  }

  @Test
  void theBandGoesOutAboveTheMeanAndComesBackBelowIt() {
    Trend trend =
        trend(
            List.of(0.0, 0.0, 0.0, 0.0),
            new Me.Standing(3, 40, 50, 60),
            new Me.Standing(4, 80, 90, 100));
    assertEquals("M220.8 82.5 L296.3 28.5", trend.mean());
    assertEquals("M220.8 69.0 L296.3 15.0 L296.3 42.0 L220.8 96.0z", trend.band());
  }

  @Test
  void theBandOfOneStandingHasAWidthAllTheSame() {
    Trend trend = trend(List.of(0.0, 0.0, 0.0), new Me.Standing(3, 0, 50, 100));
    assertEquals("M274.7 82.5 L292.7 82.5", trend.mean());
    assertEquals("M274.7 15.0 L292.7 15.0 L292.7 150.0 L274.7 150.0z", trend.band());
  }
}
