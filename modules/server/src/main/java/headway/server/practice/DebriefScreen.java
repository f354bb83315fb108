package headway.server.practice;

import headway.analysis.Analysis;
import headway.assessment.Assessment;
import headway.assessment.Assessment.SkillScore;
import headway.assessment.Index;
import headway.assessment.Skill;
import headway.assessment.SkillData;
import headway.assessment.Skills;
import headway.assessment.Transcript;
import headway.play.Playthrough;
import headway.scenario.BranchScene;
import headway.scenario.Ending;
import headway.server.page.Day;
import headway.server.page.Debrief;
import headway.server.page.Face;
import headway.server.page.Moment;
import headway.server.page.Range;
import headway.workshop.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills the debrief's page from a play that has ended. */
final class DebriefScreen {
  /** A cost below this share of the score is none to speak of. */
  private static final double NOTHING = 0.05;

  private final Stage stage;
  private final Play play;
  private final Debrief.@Nullable Replay replay;
  private final Skills skills;
  private final SkillWords words;
  private final Transcript transcript;
  private final @Nullable Analysis analysis;
  private final @Nullable Assessment assessment;
  private final Map<String, Verdict> verdicts;

  private DebriefScreen(
      Stage stage,
      Play play,
      Debrief.@Nullable Replay replay,
      Skills skills,
      Transcript transcript,
      @Nullable Analysis analysis,
      @Nullable Assessment assessment,
      Map<String, Verdict> verdicts) {
    this.stage = stage;
    this.play = play;
    this.replay = replay;
    this.skills = skills;
    this.words = new SkillWords(skills, stage.reader());
    this.transcript = transcript;
    this.analysis = analysis;
    this.assessment = assessment;
    this.verdicts = verdicts;
  }

  /**
   * The page. Analysis and assessment are null while they are not known.
   *
   * @param replay from where it was played again; null for one that starts at the start
   * @param verdicts a trainer's own scores, by skill
   * @param scoring why there are scores or not
   */
  static Debrief of(
      Stage stage,
      Play play,
      Debrief.@Nullable Replay replay,
      Skills skills,
      Transcript transcript,
      @Nullable Analysis analysis,
      @Nullable Assessment assessment,
      Map<String, Verdict> verdicts,
      Debrief.Scoring scoring) {
    return new DebriefScreen(
            stage, play, replay, skills, transcript, analysis, assessment, verdicts)
        .debrief(scoring);
  }

  private Debrief debrief(Debrief.Scoring scoring) {
    List<Moment> timeline = new Timeline(stage, transcript, skills, analysis, assessment).moments();
    List<Debrief.Remark> remarks = remarks(timeline);
    return new Debrief(
        play.id(),
        stage.scenario().id(),
        stage.words(stage.scenario().title()),
        stage.language(),
        replay,
        played(),
        finish(),
        scoring,
        scores(),
        remarks,
        remarks.stream().anyMatch(Debrief.Remark::toChange) ? null : overlooked(timeline),
        timeline,
        indices(),
        luck(),
        stage.wordsOrNull(stage.scenario().takeaway(), slots()),
        play.intention());
  }

  /** With its year: a debrief may be kept on paper. */
  private Day played() {
    Instant ended = play.kept().moves().getLast().at();
    return new Day(LocalDate.ofInstant(ended, ZoneId.systemDefault()), false);
  }

  private int[] slots() {
    return play.playthrough().state().slots();
  }

  private Debrief.Finish finish() {
    Playthrough playthrough = play.playthrough();
    if (!(playthrough.place() instanceof Ending ending)) {
      throw new IllegalStateException("Only a play that has ended has a debrief");
    }
    Optional<Face> face = stage.partner(playthrough).map(actor -> stage.face(actor, slots()));
    return new Debrief.Finish(
        Debrief.Outcome.valueOf(ending.outcome().name()),
        stage.words(ending.title(), slots()),
        stage.words(ending.text(), slots()),
        stage.wordsOrNull(ending.later(), slots()),
        new Talk(stage, playthrough).since(),
        face.orElse(null));
  }

  private List<Debrief.Score> scores() {
    List<Debrief.Score> scores = new ArrayList<>();
    if (assessment != null) {
      for (Map.Entry<String, SkillScore> entry : assessment.skills().entrySet()) {
        SkillScore score = entry.getValue();
        if (score.score() != null && score.raw() != null) {
          scores.add(
              new Debrief.Score(
                  words.name(entry.getKey()),
                  words.meaning(entry.getKey()),
                  score.score(),
                  score.raw(),
                  gate(score),
                  verdict(entry.getKey())));
        }
      }
    }
    return scores;
  }

  private Debrief.@Nullable Verdict verdict(String skill) {
    Verdict verdict = verdicts.get(skill);
    return verdict == null ? null : new Debrief.Verdict(verdict.score(), verdict.reason());
  }

  private Debrief.@Nullable Gate gate(SkillScore score) {
    Assessment.Gate gate = score.gate();
    return gate == null
        ? null
        : new Debrief.Gate(words.name(gate.indicator()), gate.cap(), gate.turn());
  }

  /** Two decisions that gave nothing away and had most at stake, then the one that cost most. */
  private List<Debrief.Remark> remarks(List<Moment> timeline) {
    List<Moment.Decision> decisions = new ArrayList<>();
    for (Moment moment : timeline) {
      if (moment instanceof Moment.Decision decision && !decision.ranges().isEmpty()) {
        decisions.add(decision);
      }
    }
    List<Debrief.Remark> remarks = new ArrayList<>();
    decisions.stream()
        .filter(decision -> cost(decision) < NOTHING && wentWell(decision))
        .sorted(Comparator.comparingDouble(DebriefScreen::stake).reversed())
        .limit(2)
        .forEach(decision -> remarks.add(remark(decision, false)));
    decisions.stream()
        .filter(decision -> cost(decision) >= NOTHING && !decision.best())
        .max(Comparator.comparingDouble(DebriefScreen::cost))
        .ifPresent(decision -> remarks.add(remark(decision, true)));
    return remarks;
  }

  /** Who said nothing that could be said better may still have let something go by. */
  private static Debrief.@Nullable Overlooked overlooked(List<Moment> timeline) {
    List<Moment.Noticed> missed = new ArrayList<>();
    int alarms = 0;
    for (Moment moment : timeline) {
      if (moment instanceof Moment.Noticed noticed && Range.cost(noticed.ranges()) >= NOTHING) {
        switch (noticed.kind()) {
          case MISSED -> missed.add(noticed);
          case FALSE_ALARM -> alarms++;
          case CAUGHT -> {}
        }
      }
    }
    if (missed.isEmpty()) {
      return alarms == 0 ? null : new Debrief.Overlooked(0, alarms, null, "");
    }
    Moment.Noticed first = missed.getFirst();
    return new Debrief.Overlooked(missed.size(), alarms, first.line(), first.meaning());
  }

  private static boolean wentWell(Moment.Decision decision) {
    return decision.shown().stream().anyMatch(shown -> shown.points() > 0);
  }

  private static double cost(Moment.Decision decision) {
    return Range.cost(decision.ranges());
  }

  private static double stake(Moment.Decision decision) {
    return decision.ranges().stream().mapToDouble(Range::stake).sum();
  }

  private Debrief.Remark remark(Moment.Decision decision, boolean toChange) {
    Optional<Moment.Shown> telling =
        decision.shown().stream()
            .filter(shown -> toChange ? isAgainst(shown) : shown.points() > 0)
            .max(Comparator.comparingInt(shown -> Math.abs(shown.points())));
    return new Debrief.Remark(
        toChange,
        decision.number(),
        decision.taken().stream().filter(DebriefScreen::isQuoted).toList(),
        telling.map(Moment.Shown::name).orElse(""),
        telling.map(Moment.Shown::why).orElse(""),
        toChange ? decision.strongest() : null,
        decision.ranges().stream().filter(range -> range.cost() >= NOTHING).toList());
  }

  /** Whether it told against the reader: by its points, or by the gate that it met. */
  private boolean isAgainst(Moment.Shown shown) {
    return shown.points() < 0
        || (assessment != null
            && assessment.skills().values().stream()
                .map(SkillScore::gate)
                .anyMatch(
                    gate -> gate != null && words.name(gate.indicator()).equals(shown.name())));
  }

  private static boolean isQuoted(Moment.Taken taken) {
    return switch (taken.way()) {
      case SAID, DONE, PICKED -> true;
      case RECALLED, MISHEARD, OVERHEARD, REFLECTED -> false;
    };
  }

  private List<Debrief.Index> indices() {
    List<Debrief.Index> indices = new ArrayList<>();
    for (Skill skill : skills.all()) {
      if (isMeasured(skill.data().id())) {
        for (Index index : skill.indices(transcript)) {
          dataOf(skill.data(), index.id())
              .ifPresent(data -> indices.add(index(skill.data(), data, index)));
        }
      }
    }
    return indices;
  }

  private boolean isMeasured(String skill) {
    return assessment == null
        || Optional.ofNullable(assessment.skills().get(skill))
            .map(SkillScore::measured)
            .orElse(false);
  }

  private static Optional<SkillData.IndexData> dataOf(SkillData skill, String index) {
    return skill.indices().stream().filter(data -> data.id().equals(index)).findFirst();
  }

  private Debrief.Index index(SkillData skill, SkillData.IndexData data, Index index) {
    return new Debrief.Index(
        words.name(skill.id()),
        words.name(data),
        words.meaning(data),
        new Citation(data.source()).among(skill.sources()),
        index.value(),
        index.threshold(),
        index.atMost(),
        Boolean.TRUE.equals(index.met()),
        index.never());
  }

  /** Told only where chance had a hand in the play. */
  private List<Debrief.Luck> luck() {
    List<Debrief.Luck> luck = new ArrayList<>();
    if (assessment != null && hasChance()) {
      assessment
          .skills()
          .forEach(
              (skill, score) -> {
                if (score.luck() != null && Math.abs(score.luck()) >= NOTHING) {
                  luck.add(new Debrief.Luck(words.name(skill), score.luck()));
                }
              });
    }
    return luck;
  }

  private boolean hasChance() {
    return stage.scenario().scenes().stream()
        .anyMatch(scene -> scene instanceof BranchScene branch && branch.isChance());
  }
}
