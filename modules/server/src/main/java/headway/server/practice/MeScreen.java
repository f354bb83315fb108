package headway.server.practice;

import headway.assessment.Assessment;
import headway.assessment.Skill;
import headway.assessment.progress.NextPractice;
import headway.assessment.progress.PastPlay;
import headway.assessment.progress.Showing;
import headway.assessment.progress.SkillProgress;
import headway.scenario.Ending;
import headway.server.library.Scenarios;
import headway.server.page.Day;
import headway.server.page.Debrief;
import headway.server.page.Library;
import headway.server.page.Me;
import headway.server.page.Tried;
import headway.store.FollowUp;
import headway.store.Intention;
import headway.store.KeptPlaythrough;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Fills the page of someone's progress from what they played. */
final class MeScreen {
  private final History history;
  private final Plays plays;
  private final Scorekeeper scorekeeper;
  private final SkillWords words;
  private final Calendar calendar;
  private final BiFunction<KeptPlaythrough, Instant, Instant> asksFrom;
  private final List<PastPlay> past = new ArrayList<>();
  private final List<Me.Played> firsts = new ArrayList<>();
  private final List<Me.Played> replays = new ArrayList<>();

  /**
   * The page of a history.
   *
   * @param asksFrom from when on it is asked how it went, by what was written then
   */
  MeScreen(
      History history,
      Plays plays,
      Scorekeeper scorekeeper,
      SkillWords words,
      Calendar calendar,
      BiFunction<KeptPlaythrough, Instant, Instant> asksFrom) {
    this.history = history;
    this.plays = plays;
    this.scorekeeper = scorekeeper;
    this.words = words;
    this.calendar = calendar;
    this.asksFrom = asksFrom;
    history.ended().forEach(this::add);
  }

  private void add(KeptPlaythrough kept) {
    Optional<Play> play = plays.played(kept);
    Scorekeeper.Scored scored =
        play.map(scorekeeper::scored)
            .orElseGet(() -> new Scorekeeper.Scored(Debrief.Scoring.READY, kept.assessment()));
    boolean first = history.isFirst(kept);
    if (scored.assessment() != null) {
      past.add(
          new PastPlay(
              kept.beginning().scenario(),
              calendar.at(History.lastMoved(kept)),
              first,
              Showing.of(scored.assessment())));
    }
    (first ? firsts : replays).add(played(kept, play, scored));
  }

  private Me.Played played(KeptPlaythrough kept, Optional<Play> play, Scorekeeper.Scored scored) {
    Title title = title(kept, play);
    return new Me.Played(
        kept.id().text(),
        title.words(),
        title.language(),
        play.map(MeScreen::outcome).orElse(null),
        kept.beginning().hints(),
        kept.beginning().origin() == null ? 0 : kept.beginning().moves().size() + 1,
        scored.scoring(),
        scores(scored.assessment()),
        calendar.day(History.lastMoved(kept)));
  }

  /** A scenario's title, and what it is in. */
  private record Title(String words, String language) {}

  private Title title(KeptPlaythrough kept, Optional<Play> play) {
    return play.map(each -> each.stage(words.language()))
        .map(stage -> new Title(stage.words(stage.scenario().title()), stage.language()))
        .orElseGet(() -> new Title(kept.beginning().scenario(), ""));
  }

  private static Debrief.@Nullable Outcome outcome(Play play) {
    return play.playthrough().place() instanceof Ending ending
        ? Debrief.Outcome.valueOf(ending.outcome().name())
        : null;
  }

  private List<Me.Score> scores(@Nullable Assessment assessment) {
    List<Me.Score> scores = new ArrayList<>();
    if (assessment != null) {
      assessment
          .skills()
          .forEach(
              (skill, score) -> {
                if (score.score() != null && isInstalled(skill)) {
                  scores.add(new Me.Score(words.name(skill), score.score(), isLowered(score)));
                }
              });
    }
    return scores;
  }

  private static boolean isLowered(Assessment.SkillScore score) {
    return score.gate() != null && score.raw() != null && score.raw() > score.gate().cap() + 1e-9;
  }

  /** Whoever took a skill away left the scores of older plays. */
  private boolean isInstalled(String skill) {
    return words.skills().indexOf(skill) >= 0;
  }

  /**
   * The page.
   *
   * @param playable what can be played now
   */
  Me me(List<Scenarios.Playable> playable, Cards cards) {
    List<SkillProgress> progress =
        words.skills().all().stream()
            .map(Skill::data)
            .map(data -> SkillProgress.of(data.id(), past))
            .toList();
    Optional<KeptPlaythrough> asked = history.asked().filter(this::isDue);
    return new Me(
        asked.map(this::tried).orElse(null),
        history.ended().isEmpty() ? null : next(progress, playable, cards),
        progress.stream().filter(each -> each.scenarios() > 0).map(this::skill).toList(),
        progress.stream()
            .filter(each -> each.scenarios() == 0)
            .map(each -> words.name(each.skill()))
            .toList(),
        history.open().stream().map(this::open).toList(),
        firsts,
        replays,
        history.tried().stream()
            .filter(kept -> asked.isEmpty() || !asked.get().id().equals(kept.id()))
            .map(this::tried)
            .toList());
  }

  private Tried tried(KeptPlaythrough kept) {
    Title title = title(kept, plays.played(kept));
    Intention intention = History.intention(kept).orElseThrow();
    return new Tried(
        kept.id().text(),
        intention.text(),
        calendar.day(intention.written()),
        title.words(),
        title.language(),
        intention.written().toEpochMilli(),
        told(intention.followUp()));
  }

  private Tried.@Nullable Told told(@Nullable FollowUp followUp) {
    return followUp == null
        ? null
        : new Tried.Told(
            Tried.Went.valueOf(followUp.went().name()),
            followUp.happened(),
            calendar.day(followUp.at()));
  }

  private Me.@Nullable Next next(
      List<SkillProgress> progress, List<Scenarios.Playable> playable, Cards cards) {
    Map<String, LocalDate> lastPlayed = new HashMap<>();
    history
        .ended()
        .reversed()
        .forEach(
            kept ->
                lastPlayed.put(
                    kept.beginning().scenario(),
                    calendar.at(History.lastMoved(kept)).toLocalDate()));
    List<NextPractice.Candidate> candidates =
        playable.stream()
            .sorted(Comparator.comparingInt(each -> each.scenario().minutes()))
            .map(
                each ->
                    new NextPractice.Candidate(
                        each.id(),
                        each.scenario().level(),
                        cards.measured(each.scenario()),
                        lastPlayed.get(each.id())))
            .toList();
    return NextPractice.of(progress, candidates, calendar.today())
        .map(practice -> next(practice, playable, cards))
        .orElse(null);
  }

  private boolean isDue(KeptPlaythrough kept) {
    return History.intention(kept)
        .filter(
            intention ->
                !asksFrom.apply(kept, intention.written()).isAfter(calendar.clock().instant()))
        .isPresent();
  }

  private Me.Next next(NextPractice practice, List<Scenarios.Playable> playable, Cards cards) {
    Scenarios.Playable chosen =
        playable.stream()
            .filter(each -> each.id().equals(practice.scenario()))
            .findFirst()
            .orElseThrow();
    Library.Own own = Plays.own(history).getOrDefault(practice.scenario(), Library.Own.NOTHING);
    return new Me.Next(
        cards.card(chosen, words.language(), own),
        words.name(practice.skill()),
        why(practice.reason()),
        day(practice.played()));
  }

  private Me.Why why(NextPractice.Reason reason) {
    return switch (reason) {
      case NextPractice.Weakest(double mean, LocalDate practised) ->
          new Me.Weakest(mean, calendar.day(practised));
      case NextPractice.NearlyKnown(int scenarios, int _) -> new Me.Unknown(scenarios);
      case NextPractice.FirstDue(LocalDate due) -> new Me.Later(calendar.day(due));
    };
  }

  private @Nullable Day day(@Nullable LocalDate date) {
    return date == null ? null : calendar.day(date);
  }

  private Me.Skill skill(SkillProgress progress) {
    List<SkillProgress.Scored> firstPlays = progress.firsts();
    int left = Math.max(0, firstPlays.size() - SkillProgress.LATEST);
    return new Me.Skill(
        words.name(progress.skill()),
        progress.scenarios(),
        progress.decisions(),
        firstPlays.stream()
            .skip(left)
            .map(
                play ->
                    new Me.Shown(play.showing().score(), calendar.day(play.ended().toLocalDate())))
            .toList(),
        progress.standings().stream()
            .map(
                standing ->
                    new Me.Standing(
                        standing.firsts() - left,
                        standing.band().low(),
                        standing.band().mean(),
                        standing.band().high()))
            .toList(),
        progress.mastered());
  }

  private Me.Open open(KeptPlaythrough kept) {
    Title title = title(kept, plays.played(kept));
    return new Me.Open(
        kept.id().text(),
        title.words(),
        title.language(),
        kept.turn(),
        calendar.day(History.lastMoved(kept)));
  }
}
