package headway.server.practice;

import headway.analysis.Analysis;
import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.scenario.diagnostic.Diagnostic;
import headway.server.http.Reply;
import headway.server.http.Request;
import headway.server.library.Scenarios;
import headway.server.page.Briefing;
import headway.server.page.Frame;
import headway.server.page.Library;
import headway.server.page.Library.Broken;
import headway.server.page.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The library and each scenario's briefing. */
public final class LibraryPages {
  /** A picture of this name in a scenario's folder is the one on its card. */
  private static final String COVER = "cover.svg";

  private final Pages pages;
  private final Scenarios scenarios;
  private final Skills skills;
  private final Plays plays;
  private final Function<Scenario, Optional<Analysis>> analyses;

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
    this.analyses = analyses;
  }

  /** Every scenario as a card, and what is broken and why. */
  public Reply library(Request request) {
    Map<String, Library.Own> own = plays.ownByScenario(request.person());
    List<Library.Card> cards = new ArrayList<>();
    List<Broken> broken = new ArrayList<>();
    for (Scenarios.Entry entry : scenarios.all()) {
      switch (entry) {
        case Scenarios.Playable playable -> {
          cards.add(card(playable, request, own));
          if (!playable.faults().isEmpty()) {
            broken.add(broken(playable.id(), true, playable.faults()));
          }
        }
        case Scenarios.Broken folder -> broken.add(broken(folder.id(), false, folder.faults()));
      }
    }
    return Reply.page(pages.render(new Library(cards, broken), frame(request)));
  }

  private Library.Card card(
      Scenarios.Playable playable, Request request, Map<String, Library.Own> own) {
    Scenario scenario = playable.scenario();
    Stage stage = new Stage(scenario, request.language());
    return new Library.Card(
        scenario.id(),
        stage.words(scenario.title()),
        stage.words(scenario.summary()),
        stage.language(),
        scenario.minutes(),
        scenario.level(),
        measured(scenario, request.language()),
        playable.files().files().containsKey(COVER) ? stage.address(COVER) : null,
        scenario.cast().isEmpty()
            ? null
            : stage.face(scenario.cast().getFirst(), scenario.startSlots()),
        own.getOrDefault(scenario.id(), Library.Own.NOTHING));
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
            measured(scenario, request.language()),
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

  /** Starts a play and leads to it. */
  public Reply start(Request request) {
    return ifPlayable(
        request,
        playable ->
            new Reply.SeeOther(
                "/playthroughs/" + plays.begin(request.person(), playable, request)));
  }

  private List<String> measured(Scenario scenario, String language) {
    SkillWords words = new SkillWords(skills, language);
    List<String> measured = new ArrayList<>();
    Optional<Analysis> analysis = analyses.apply(scenario).filter(Analysis::hasWorth);
    for (int skill = 0; analysis.isPresent() && skill < skills.all().size(); skill++) {
      if (analysis.get().measures(skill)) {
        measured.add(words.name(skill));
      }
    }
    return measured;
  }

  static Frame frame(Request request) {
    return new Frame(request.language(), request.path(), request.here());
  }
}
