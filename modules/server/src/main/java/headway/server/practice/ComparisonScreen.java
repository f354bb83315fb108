package headway.server.practice;

import headway.play.Courses;
import headway.play.Turn;
import headway.server.page.Comparison;
import headway.server.page.Comparison.Alike;
import headway.server.page.Comparison.Step;
import headway.server.page.Comparison.Stretch;
import headway.server.page.Comparison.Visit;
import headway.server.page.Debrief;
import headway.server.page.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the comparison's page from two plays that have ended and what each showed. */
final class ComparisonScreen {
  private final Play origin;
  private final Play replay;
  private final Debrief before;
  private final Debrief after;
  private final Debrief.Scoring scoring;
  private final boolean costed;
  private final List<Visit> originVisits;
  private final List<Visit> replayVisits;
  private final Courses courses;
  private final Calendar calendar;

  private ComparisonScreen(
      Play origin,
      Debrief before,
      Play replay,
      Debrief after,
      boolean byRulesOfNow,
      Calendar calendar) {
    this.origin = origin;
    this.replay = replay;
    this.before = before;
    this.after = after;
    this.scoring = before.scoring() == after.scoring() ? after.scoring() : Debrief.Scoring.FOLLOWS;
    this.costed = scoring == Debrief.Scoring.READY && byRulesOfNow;
    this.originVisits = Visits.of(before, costed);
    this.replayVisits = Visits.of(after, costed);
    this.courses = Courses.of(origin.playthrough(), replay.playthrough());
    this.calendar = calendar;
  }

  /**
   * The page.
   *
   * @param before the origin's debrief
   * @param after the replay's
   * @param byRulesOfNow whether both are scored by these, so that what they cost is known
   */
  static Comparison of(
      Play origin,
      Debrief before,
      Play replay,
      Debrief after,
      boolean byRulesOfNow,
      Calendar calendar) {
    return new ComparisonScreen(origin, before, replay, after, byRulesOfNow, calendar).comparison();
  }

  private Comparison comparison() {
    return new Comparison(
        after.playthrough(),
        after.scenario(),
        after.title(),
        after.textLanguage(),
        scoring,
        course(origin, before),
        course(replay, after),
        scoring == Debrief.Scoring.READY ? pairs() : List.of(),
        replay.replayedFrom(),
        parting(),
        courses.chanceFellOtherwise(),
        costed,
        stretches(),
        costliest());
  }

  /** What it cost is told of both or of neither, since it is there to be compared. */
  private Comparison.Course course(Play play, Debrief debrief) {
    return new Comparison.Course(
        calendar.day(play.kept().moves().getLast().at()),
        debrief.ending(),
        costed ? debrief.scores() : List.of());
  }

  private List<Comparison.Pair> pairs() {
    List<Comparison.Pair> pairs = new ArrayList<>();
    for (Debrief.Score one : before.scores()) {
      for (Debrief.Score other : after.scores()) {
        if (one.skill().equals(other.skill())) {
          pairs.add(new Comparison.Pair(one, other, difference(one.skill())));
        }
      }
    }
    return pairs;
  }

  private Comparison.Difference difference(String skill) {
    if (!costed) {
      return Comparison.Difference.without(Comparison.Difference.Kind.UNKNOWN);
    }
    Differences differences = new Differences(skill);
    for (Courses.Step step : courses.steps()) {
      differences.add(visit(step.origin(), originVisits), visit(step.replay(), replayVisits));
    }
    return differences.largest();
  }

  private static @Nullable Visit visit(@Nullable Turn turn, List<Visit> visits) {
    return turn == null ? null : visits.get(turn.number() - 1);
  }

  private int parting() {
    for (Courses.Step step : courses.steps()) {
      if (step.parting() && step.origin() != null) {
        return step.origin().number();
      }
    }
    return 0;
  }

  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    List<Visit> run = new ArrayList<>();
    int shift = 0;
    for (Courses.Step step : courses.steps()) {
      Visit here = visit(step.origin(), originVisits);
      Visit there = visit(step.replay(), replayVisits);
      if (here != null && there != null && Visits.areAlike(here, there)) {
        int now = there.decision().number() - here.decision().number();
        if (now != shift) {
          fold(run, shift, stretches);
          shift = now;
        }
        run.add(here);
      } else {
        fold(run, shift, stretches);
        stretches.add(step(step.parting(), here, there));
      }
    }
    fold(run, shift, stretches);
    return stretches;
  }

  /**
   * Puts those that were alike so far into one stretch, and begins anew.
   *
   * @param shift by how much their numbers are higher in the replay
   */
  private static void fold(List<Visit> run, int shift, List<Stretch> stretches) {
    if (!run.isEmpty()) {
      int from = run.getFirst().decision().number();
      int to = run.getLast().decision().number();
      stretches.add(
          new Alike(
              run,
              new Comparison.Numbers(from, to),
              new Comparison.Numbers(from + shift, to + shift),
              Visits.spent(run)));
      run.clear();
    }
  }

  private static Step step(boolean parting, @Nullable Visit here, @Nullable Visit there) {
    if (here == null || there == null) {
      return new Step(parting, here, there, List.of());
    }
    List<Passage> situation = here.situation();
    return Visits.sameWords(situation, there.situation())
        ? new Step(parting, Visits.bare(here), Visits.bare(there), situation)
        : new Step(parting, here, there, List.of());
  }

  private int costliest() {
    return after.remarks().stream()
        .filter(Debrief.Remark::toChange)
        .mapToInt(Debrief.Remark::decision)
        .findFirst()
        .orElse(0);
  }
}
