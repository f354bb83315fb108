package headway.assessment.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import headway.assessment.progress.NextPractice.Candidate;
import headway.assessment.progress.NextPractice.FirstDue;
import headway.assessment.progress.NextPractice.NearlyKnown;
import headway.assessment.progress.NextPractice.Weakest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NextPracticeTest {
  private static final List<String> SKILLS = List.of("listening", "next-step", "referral");

  private static Candidate fresh(String scenario, int level, String... measures) {
    return new Candidate(scenario, level, Set.of(measures), null);
  }

  private static Candidate played(String scenario, int day, String... measures) {
    return new Candidate(scenario, 1, Set.of(measures), Plays.MONDAY.plusDays(day));
  }

  private static Optional<NextPractice> next(Plays plays, int day, Candidate... candidates) {
    return NextPractice.of(plays.of(SKILLS), List.of(candidates), Plays.MONDAY.plusDays(day));
  }

  /** Listening measured at 60, next step at 40; both practised last on the third day. */
  private static Plays twoMeasured() {
    return new Plays()
        .first(0, "a", "listening", 60, 6)
        .first(1, "b", "listening", 60, 6)
        .first(2, "c", "listening", 60, 6)
        .first(0, "d", "next-step", 40, 6)
        .first(1, "e", "next-step", 40, 6)
        .first(2, "f", "next-step", 40, 6);
  }

  @Test
  void whoPlayedNothingBeginsWithTheFirstSkillAtTheLowestLevel() {
    assertEquals(
        Optional.of(new NextPractice("listening", "easy", new NearlyKnown(0, 0), null)),
        next(new Plays(), 0, fresh("hard", 3, "listening"), fresh("easy", 1, "listening")));
  }

  @Test
  void whereNoneIsMeasuredItIsTheOneThatLacksLeastToBe() {
    Plays plays =
        new Plays()
            .first(0, "a", "listening", 20, 5)
            .first(1, "b", "listening", 20, 5)
            .first(2, "c", "next-step", 90, 5);
    Candidate[] all = {
      fresh("x", 1, "listening"), fresh("y", 1, "next-step"), fresh("z", 3, "referral")
    };
    assertEquals(
        Optional.of(new NextPractice("listening", "x", new NearlyKnown(2, 10), null)),
        next(plays, 3, all));
    plays.first(3, "d", "next-step", 50, 9);
    assertEquals("next-step", next(plays, 4, all).orElseThrow().skill());
    assertEquals("referral", next(plays, 4, all[2]).orElseThrow().skill());
  }

  @Test
  void ofTheMeasuredOnesThatAreDueItIsTheWeakest() {
    assertEquals(
        Optional.of(
            new NextPractice("next-step", "y", new Weakest(40, Plays.MONDAY.plusDays(2)), null)),
        next(twoMeasured(), 3, fresh("x", 1, "listening"), fresh("y", 1, "next-step")));
  }

  @Test
  void whatWasPractisedTodayWaitsUntilTomorrow() {
    Plays plays = twoMeasured().replay(3, "f", "next-step", 40, 6);
    Candidate[] all = {fresh("x", 1, "listening"), fresh("y", 1, "next-step")};
    assertEquals("listening", next(plays, 3, all).orElseThrow().skill());
    assertEquals("next-step", next(plays, 4, all).orElseThrow().skill());
  }

  @Test
  void whereNoMeasuredOneIsDueANewScenarioTellsOfAnother() {
    assertEquals(
        Optional.of(new NextPractice("referral", "z", new NearlyKnown(0, 0), null)),
        next(twoMeasured(), 2, fresh("x", 1, "listening"), fresh("z", 1, "referral")));
  }

  @Test
  void whereNothingIsDueAndNothingNewItIsWhatIsDueFirst() {
    assertEquals(
        Optional.of(
            new NextPractice(
                "next-step",
                "f",
                new FirstDue(Plays.MONDAY.plusDays(3)),
                Plays.MONDAY.plusDays(2))),
        next(twoMeasured(), 2, played("f", 2, "next-step"), played("c", 2, "listening")));
  }

  @Test
  void whereAllWasPlayedItIsWhatWasPlayedTheLongestAgo() {
    assertEquals(
        Optional.of(
            new NextPractice(
                "next-step",
                "d",
                new Weakest(40, Plays.MONDAY.plusDays(2)),
                Plays.MONDAY.plusDays(0))),
        next(
            twoMeasured(),
            9,
            played("f", 2, "next-step"),
            played("d", 0, "next-step"),
            played("e", 1, "next-step")));
  }

  @Test
  void anUnmeasuredSkillWithoutANewScenarioComesLast() {
    Plays plays = new Plays().first(0, "a", "listening", 20, 5);
    assertEquals(
        Optional.of(new NextPractice("listening", "a", new NearlyKnown(1, 5), Plays.MONDAY)),
        next(plays, 1, played("a", 0, "listening")));
  }

  @Test
  void aSkillThatNoScenarioMeasuresIsPassedOver() {
    assertEquals(
        "listening", next(twoMeasured(), 9, fresh("x", 1, "listening")).orElseThrow().skill());
    assertEquals(Optional.empty(), next(twoMeasured(), 9, fresh("x", 1)));
    assertEquals(Optional.empty(), next(twoMeasured(), 9));
  }

  @Test
  void theGapDoublesWithEachDayThatWentWell() {
    Plays plays = new Plays();
    assertEquals(LocalDate.MIN, due(plays));
    plays.first(0, "a", "listening", 64.9, 5);
    assertEquals(Plays.MONDAY.plusDays(1), due(plays));
    plays.first(1, "b", "listening", 65, 5);
    assertEquals(Plays.MONDAY.plusDays(1 + 2), due(plays));
    plays.replay(3, "b", "listening", 90, 5);
    assertEquals(Plays.MONDAY.plusDays(3 + 4), due(plays));
    for (int day = 10; day < 30; day++) {
      plays.replay(day, "b", "listening", 90, 5);
    }
    assertEquals(Plays.MONDAY.plusDays(29 + 32), due(plays));
    plays.first(70, "c", "listening", 30, 5);
    assertEquals(Plays.MONDAY.plusDays(71), due(plays));
  }

  @Test
  void severalPlaysOnADayAreOneDayOfPractice() {
    Plays plays = new Plays();
    for (int time = 0; time < 6; time++) {
      plays.first(0, "a" + time, "listening", time == 0 ? 40 : 90, 5);
    }
    assertEquals(Plays.MONDAY.plusDays(2), due(plays));
    plays.replay(0, "a0", "listening", 0, 5).replay(0, "a0", "listening", 0, 5);
    assertEquals(Plays.MONDAY.plusDays(1), due(plays), "a mean of 61.25");
  }

  private static LocalDate due(Plays plays) {
    return Spacing.due(plays.of("listening"));
  }
}
