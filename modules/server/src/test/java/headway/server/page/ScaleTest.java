package headway.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.server.page.Debrief.Finish;
import headway.server.page.Debrief.Gate;
import headway.server.page.Debrief.Outcome;
import headway.server.page.Debrief.Score;
import headway.server.page.Debrief.Scoring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ScaleTest {
  @Test
  void wholeCostsAddUpToTheWholeRawWhateverTheCosts() {
    Random random = new Random(7);
    for (int round = 0; round < 1_000; round++) {
      List<Range> ranges = new ArrayList<>();
      int decisions = 1 + random.nextInt(12);
      for (int i = 0; i < decisions; i++) {
        ranges.add(
            new Range("listening", 40, random.nextInt(3) == 0 ? 0 : 30 * random.nextDouble()));
      }
      double raw = 100 - ranges.stream().mapToDouble(Range::cost).sum();
      Scale scale = new Scale(debrief(ranges, List.of()));
      long whole = ranges.stream().mapToLong(range -> scale.drawn(range).cost()).sum();
      Scale.Sum sum = scale.sum(score(Math.clamp(raw, 0, 100), raw, null));
      assertEquals(100, sum.raw() + whole);
      assertEquals(raw, (double) sum.raw(), 0.5 + 1e-9);
      for (Range range : ranges) {
        assertEquals(range.cost(), (double) scale.drawn(range).cost(), 1);
        assertTrue(range.cost() > 0 || scale.drawn(range).cost() == 0);
      }
    }
  }

  @Test
  void wholeCostsOfBothCoursesAddUpWhateverTheyHaveAlike() {
    Random random = new Random(11);
    for (int round = 0; round < 1_000; round++) {
      List<Range> alike = ranges(random, random.nextInt(5));
      List<Range> origin = ranges(random, random.nextInt(5));
      List<Range> replay = ranges(random, random.nextInt(5));
      Score first = raw(100 - cost(alike) - cost(origin));
      Score again = raw(100 - cost(alike) - cost(replay));
      Scale scale = new Scale(comparison(alike, origin, replay, first, again));
      long whole = alike.stream().mapToLong(range -> scale.drawn(range).cost()).sum();
      assertEquals(whole, scale.altogether(alike));
      assertEquals(100, scale.sum(first).raw() + whole + scale.altogether(origin));
      assertEquals(100, scale.sum(again).raw() + whole + scale.altogether(replay));
      assertEquals(first.raw(), (double) scale.sum(first).raw(), 0.5 + 1e-9);
      assertEquals(again.raw(), (double) scale.sum(again).raw(), 0.5 + 1e-9);
      for (List<Range> each : List.of(alike, origin, replay)) {
        each.forEach(range -> assertEquals(range.cost(), (double) scale.drawn(range).cost(), 1));
      }
    }
  }

  @Test
  void bothCoursesHaveTheFiguresOfTheirDebriefs() {
    Random random = new Random(13);
    for (int round = 0; round < 1_000; round++) {
      List<Range> alike = ranges(random, random.nextInt(5));
      List<Range> origin = ranges(random, 1 + random.nextInt(5));
      List<Range> replay = ranges(random, 1 + random.nextInt(5));
      List<Range> first = both(alike, origin);
      List<Range> again = both(alike, replay);
      Score before = raw(100 - cost(first));
      Score after = raw(100 - cost(again));
      Scale together = new Scale(comparison(alike, origin, replay, before, after));
      Scale alone = new Scale(debrief(first, List.of()));
      Scale aloneAgain = new Scale(debrief(again, List.of()));
      for (Range range : first) {
        assertEquals(alone.drawn(range).cost(), together.drawn(range).cost());
      }
      for (Range range : again) {
        assertEquals(aloneAgain.drawn(range).cost(), together.drawn(range).cost());
      }
      assertEquals(alone.sum(before).raw(), together.sum(before).raw());
      assertEquals(aloneAgain.sum(after).raw(), together.sum(after).raw());
    }
  }

  private static List<Range> both(List<Range> ones, List<Range> others) {
    List<Range> both = new ArrayList<>(ones);
    both.addAll(others);
    return both;
  }

  private static List<Range> ranges(Random random, int count) {
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ranges.add(new Range("listening", 40, random.nextInt(3) == 0 ? 0 : 30 * random.nextDouble()));
    }
    return ranges;
  }

  private static double cost(List<Range> ranges) {
    return ranges.stream().mapToDouble(Range::cost).sum();
  }

  private static Score raw(double raw) {
    return score(Math.clamp(raw, 0, 100), raw, null);
  }

  private static Comparison comparison(
      List<Range> alike, List<Range> origin, List<Range> replay, Score first, Score again) {
    Finish ending = new Finish(Outcome.STOP, "", "", null, List.of(), null);
    Day day = new Day(LocalDate.of(2026, 11, 14), true);
    Comparison.Numbers one = new Comparison.Numbers(1, 1);
    return new Comparison(
        "p",
        "s",
        "",
        "en",
        Scoring.READY,
        new Comparison.Course(day, ending, List.of(first)),
        new Comparison.Course(day, ending, List.of(again)),
        List.of(),
        2,
        2,
        false,
        true,
        List.of(
            new Comparison.Alike(List.of(visit(alike)), one, one, List.of()),
            new Comparison.Step(true, visit(origin), visit(replay), List.of())),
        0);
  }

  private static Comparison.Visit visit(List<Range> ranges) {
    Moment.Decision decision =
        new Moment.Decision(
            1, List.of(), List.of(), List.of(), "", null, ranges, List.of(), null, false, null);
    return new Comparison.Visit(decision, List.of(), List.of());
  }

  @Test
  void theLongestRangeTakesTheWholeWidthAndAllEndAtTheRight() {
    Range wide = new Range("listening", 60, 15);
    Range small = new Range("listening", 30, 0);
    Scale scale = new Scale(debrief(List.of(wide, small), List.of()));
    assertEquals("0%", scale.drawn(wide).left());
    assertEquals("75%", scale.drawn(wide).own());
    assertEquals("25%", scale.drawn(wide).rest());
    assertEquals("50%", scale.drawn(small).left());
    assertEquals("100%", scale.drawn(small).own());
    assertTrue(scale.drawn(small).none());
  }

  @Test
  void aGateThatLoweredTheScoreShowsBoth() {
    Scale scale = new Scale(debrief(List.of(new Range("listening", 60, 48)), List.of()));
    Scale.Sum sum = scale.sum(score(40, 52, new Gate("kept quiet", 40, 4)));
    assertEquals(40, sum.score());
    assertEquals(52, sum.raw());
    assertEquals("40%", sum.at());
    assertEquals("52%", sum.rawAt());
    assertTrue(sum.lowered());
  }

  @Test
  void aGateAboveTheScoreLoweredNothing() {
    Scale scale = new Scale(debrief(List.of(new Range("listening", 80, 70)), List.of()));
    assertFalse(scale.sum(score(30, 30, new Gate("kept quiet", 40, 4))).lowered());
  }

  @Test
  void aRawScoreBelowZeroIsShownAsZeroAndSaid() {
    Scale scale = new Scale(debrief(List.of(new Range("listening", 140, 131.2)), List.of()));
    Scale.Sum sum = scale.sum(score(0, -31.2, null));
    assertEquals(0, sum.score());
    assertEquals(-31, sum.raw());
    assertTrue(sum.clamped());
    assertTrue(sum.below());
  }

  private static Score score(double score, double raw, @Nullable Gate gate) {
    return new Score("listening", "", score, raw, gate);
  }

  private static Debrief debrief(List<Range> ranges, List<Score> scores) {
    List<Moment> timeline = new ArrayList<>();
    for (Range range : ranges) {
      timeline.add(new Moment.Noticed(Moment.Noticed.Kind.MISSED, "", "", List.of(range)));
    }
    return new Debrief(
        "p",
        "s",
        "",
        "en",
        null,
        new Day(LocalDate.of(2026, 11, 25), false),
        new Finish(Outcome.STOP, "", "", null, List.of(), null),
        Scoring.READY,
        scores,
        List.of(),
        null,
        timeline,
        List.of(),
        List.of(),
        null,
        "");
  }
}
