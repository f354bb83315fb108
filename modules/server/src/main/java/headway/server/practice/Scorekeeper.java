package headway.server.practice;

import headway.analysis.Analysis;
import headway.assessment.Assessment;
import headway.assessment.Assessor;
import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.server.page.Debrief.Scoring;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Scores plays that ended before their scenario was analysed, and keeps what others were given.
 * While a workshop's room does not tell yet what its plays were worth, none of them is scored: then
 * no page and no copy can tell it either.
 */
final class Scorekeeper {
  private final Plays plays;
  private final Assessor assessor;
  private final Function<Scenario, Optional<Analysis>> analyses;
  private final Attendance attendance;

  /**
   * How an ended play was scored.
   *
   * @param assessment null where there is none, or none yet
   */
  record Scored(Scoring scoring, @Nullable Assessment assessment) {}

  /** Analyses are those that are known already; nobody waits for one. */
  Scorekeeper(
      Plays plays,
      Skills skills,
      Function<Scenario, Optional<Analysis>> analyses,
      Attendance attendance) {
    this.plays = plays;
    this.assessor = new Assessor(skills);
    this.analyses = analyses;
    this.attendance = attendance;
  }

  Scored scored(Play play) {
    if (!attendance.tells(play.kept())) {
      return new Scored(Scoring.FOLLOWS, null);
    }
    Assessment kept = play.kept().assessment();
    if (kept != null) {
      return new Scored(Scoring.READY, kept);
    }
    Optional<Analysis> analysis = analyses.apply(play.playthrough().scenario());
    if (analysis.isEmpty()) {
      return new Scored(Scoring.FOLLOWS, null);
    }
    return analysis.get().hasWorth()
        ? new Scored(Scoring.READY, keep(play, analysis.get()))
        : new Scored(Scoring.NONE, null);
  }

  private Assessment keep(Play play, Analysis analysis) {
    return plays.keep(play, assessor.assess(assessor.transcript(play.playthrough()), analysis));
  }
}
