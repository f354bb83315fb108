package headway.server.practice;

import headway.analysis.Analysis;
import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.scenario.diagnostic.Diagnostic;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Briefing;
import headway.server.page.Day;
import headway.server.page.Frame;
import headway.server.page.Library;
import headway.server.page.Library.Broken;
import headway.server.page.Pages;
import headway.store.FollowUp;
import headway.store.Intention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The library and each scenario's briefing. */
public final class LibraryPages {
  private final Pages pages;
  private final Scenarios scenarios;
  private final Skills skills;
  private final Plays plays;
  private final Cards cards;

  /** Analyses are those that are known already; a page never waits for one. */
  public LibraryPages(
      Pages pages,
      Scenarios scenarios,
      Skills skills,
      Plays plays,
      Function<Scenario, Optional<Analysis>> analyses) {
    this.pages = pages;
    this.scenarios = scenarios;
    this.skills = skills;
    this.plays = plays;
    this.cards = new Cards(skills, analyses);
  }

  /** Every scenario as a card, and what is broken and why. */
  public Reply library(Request request) {
    History history = plays.of(request.person());
    Map<String, Library.Own> own = Plays.own(history);
    List<Library.Card> playables = new ArrayList<>();
    List<Broken> broken = new ArrayList<>();
    for (Scenarios.Entry entry : scenarios.all()) {
      switch (entry) {
        case Scenarios.Playable playable -> {
          playables.add(
              cards.card(
                  playable,
                  request.language(),
                  own.getOrDefault(playable.id(), Library.Own.NOTHING)));
          if (!playable.faults().isEmpty()) {
            broken.add(broken(playable.id(), true, playable.faults()));
          }
        }
        case Scenarios.Broken folder -> broken.add(broken(folder.id(), false, folder.faults()));
      }
    }
    return Reply.page(
        pages.render(
            new Library(asked(history), open(history, request), shortFirst(playables), broken),
            frame(request)));
  }

  /** Who has little time, or begins, finds what they can do at the top. */
  private static List<Library.Card> shortFirst(List<Library.Card> cards) {
    return cards.stream()
        .sorted(
            Comparator.comparingInt(Library.Card::minutes).thenComparingInt(Library.Card::level))
        .toList();
  }

  private Library.@Nullable Open open(History history, Request request) {
    return history.open().stream()
        .findFirst()
        .flatMap(plays::played)
        .map(play -> open(play, request.language()))
        .orElse(null);
  }

  private static Library.Open open(Play play, String language) {
    Scenario scenario = play.playthrough().scenario();
    Stage stage = play.stage(language);
    return new Library.Open(play.id(), stage.words(scenario.title()), stage.language());
  }

  /** On the day itself nobody is asked how it went. */
  private @Nullable Day asked(History history) {
    Calendar calendar = plays.calendar();
    return history
        .asked()
        .flatMap(History::intention)
        .map(intention -> calendar.day(toldOf(intention)))
        .filter(day -> day.date().isBefore(calendar.today()))
        .orElse(null);
  }

  /** When it was spoken of last. */
  private static Instant toldOf(Intention intention) {
    FollowUp told = intention.followUp();
    return told == null ? intention.written() : told.at();
  }

  private static Broken broken(String folder, boolean running, List<Diagnostic> faults) {
    List<Diagnostic> errors = faults.stream().filter(Diagnostic::isError).toList();
    Diagnostic first = errors.getFirst();
    return new Broken(
        folder,
        running,
        first.code().id(),
        first.position().file(),
        first.position().line(),
        first.position().column(),
        first.message(),
        first.hint(),
        errors.size() - 1);
  }

  /** What one reads first; a scenario that cannot be played now has no briefing. */
  public Reply briefing(Request request) {
    return ifPlayable(request, playable -> briefing(request, playable));
  }

  /** What comes of a request for a scenario, where the library does not say that it is broken. */
  private Reply ifPlayable(Request request, Function<Scenarios.Playable, Reply> answer) {
    return scenarios
        .find(request.parameter("scenario"))
        .map(
            entry ->
                switch (entry) {
                  case Scenarios.Playable playable -> answer.apply(playable);
                  case Scenarios.Broken ignored -> new Reply.Failed(422);
                })
        .orElseGet(Reply::notFound);
  }

  private Reply briefing(Request request, Scenarios.Playable playable) {
    Scenario scenario = playable.scenario();
    Stage stage = new Stage(scenario, request.language());
    Briefing briefing =
        new Briefing(
            scenario.id(),
            stage.words(scenario.title()),
            stage.words(scenario.summary()),
            stage.language(),
            stage.words(scenario.briefing()).strip().lines().toList(),
            stage.cast(),
            scenario.minutes(),
            scenario.level(),
            new SkillWords(skills, request.language()).names(cards.measured(scenario)),
            languages(stage),
            plays.ownByScenario(request.person()).getOrDefault(scenario.id(), Library.Own.NOTHING),
            newer(playable));
    return Reply.page(pages.render(briefing, frame(request)));
  }

  private static @Nullable Broken newer(Scenarios.Playable playable) {
    return playable.faults().isEmpty() ? null : broken(playable.id(), true, playable.faults());
  }

  private static List<Briefing.Tongue> languages(Stage stage) {
    return stage.scenario().languages().stream()
        .map(code -> new Briefing.Tongue(code, nameOf(code), code.equals(stage.language())))
        .toList();
  }

  private static String nameOf(String code) {
    Locale locale = Locale.forLanguageTag(code);
    String name = locale.getDisplayName(locale);
    return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  /** Starts a play and leads to it, unless there are as many as there may be. */
  public Reply start(Request request) {
    return ifPlayable(
        request,
        playable ->
            plays.isFull(request.person())
                ? new Reply.Failed(429)
                : new Reply.SeeOther(
                    "/playthroughs/" + plays.begin(request.person(), playable, request)));
  }

  static Frame frame(Request request) {
    return new Frame(request.language(), request.path(), request.byTrainer());
  }
}
