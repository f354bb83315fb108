package headway.server.practice;

import headway.analysis.Analysis;
import headway.assessment.Assessment;
import headway.assessment.Assessor;
import headway.assessment.Skills;
import headway.assessment.Transcript;
import headway.people.PersonId;
import headway.play.Playthrough;
import headway.scenario.Scenario;
import headway.server.page.Debrief;
import headway.store.KeptPlaythrough;
import headway.workshop.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What ended plays showed, scored as far as their scenarios are known by now. */
public final class Debriefs {
  private final Plays plays;
  private final Skills skills;
  private final Assessor assessor;
  private final Scorekeeper scorekeeper;
  private final Function<Scenario, Optional<Analysis>> analyses;

  /** Analyses are those that are known already; a page never waits for one. */
  public Debriefs(
      Plays plays,
      Skills skills,
      Function<Scenario, Optional<Analysis>> analyses,
      Attendance attendance) {
    this.plays = plays;
    this.skills = skills;
    this.assessor = new Assessor(skills);
    this.scorekeeper = new Scorekeeper(plays, skills, analyses, attendance);
    this.analyses = analyses;
  }

  /**
   * The debrief of a play that has ended. Keeps its assessment with the first that can be made.
   *
   * @param language of the interface
   * @param verdicts a trainer's own scores, by skill
   */
  Debrief of(Play play, String language, Map<String, Verdict> verdicts) {
    Scenario scenario = play.playthrough().scenario();
    Stage stage = play.stage(language);
    Transcript transcript = assessor.transcript(play.playthrough());
    Debrief.Replay replay = replay(play);
    Optional<Analysis> analysis = analyses.apply(scenario);
    if (analysis.isEmpty()) {
      return DebriefScreen.of(
          stage, play, replay, skills, transcript, null, null, verdicts, Debrief.Scoring.FOLLOWS);
    }
    Scorekeeper.Scored scored = scorekeeper.scored(play);
    boolean costed =
        analysis.get().hasWorth()
            && scored.assessment() != null
            && isByRulesOfNow(scored.assessment());
    return DebriefScreen.of(
        stage,
        play,
        replay,
        skills,
        transcript,
        costed ? analysis.get() : null,
        scored.assessment(),
        verdicts,
        scored.scoring());
  }

  private Debrief.@Nullable Replay replay(Play play) {
    return play.replayedFrom() == 0
        ? null
        : new Debrief.Replay(play.replayedFrom(), plays.origin(play).isPresent());
  }

  /**
   * A play, and how it was scored.
   *
   * @param assessment null while it goes on, and where there is none, or none yet
   * @param again whether the same person had come to an end of the scenario before
   */
  public record Marked(Playthrough playthrough, @Nullable Assessment assessment, boolean again) {}

  /** A person's play for whoever may see it; empty where it is gone. */
  public Optional<Marked> marked(PersonId person, String playthrough) {
    return plays
        .find(person, playthrough)
        .map(
            play ->
                new Marked(
                    play.playthrough(),
                    play.playthrough().hasEnded() ? scorekeeper.scored(play).assessment() : null,
                    isAgain(person, play.kept())));
  }

  private boolean isAgain(PersonId person, KeptPlaythrough kept) {
    return plays
        .of(person)
        .first(kept.beginning().scenario())
        .filter(first -> !first.id().equals(kept.id()))
        .isPresent();
  }

  /** Whether what its decisions cost can be told once it is scored: by the rules of now. */
  boolean isByRulesOfNow(Play play) {
    Assessment kept = play.kept().assessment();
    return kept == null || isByRulesOfNow(kept);
  }

  private boolean isByRulesOfNow(Assessment assessment) {
    return assessment.rulesVersion().equals(skills.rulesVersion());
  }
}
