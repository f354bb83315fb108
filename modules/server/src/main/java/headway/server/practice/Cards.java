package headway.server.practice;

import headway.analysis.Analysis;
import headway.assessment.Skills;
import headway.scenario.Scenario;
import headway.server.library.Scenarios;
import headway.server.page.Library;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Scenarios as cards.
 *
 * @param analyses those that are known already
 */
record Cards(Skills skills, Function<Scenario, Optional<Analysis>> analyses) {
  /** A picture of this name in a scenario's folder is the one on its card. */
  private static final String COVER = "cover.svg";

  Library.Card card(Scenarios.Playable playable, String language, Library.Own own) {
    Scenario scenario = playable.scenario();
    Stage stage = new Stage(scenario, language);
    return new Library.Card(
        scenario.id(),
        stage.words(scenario.title()),
        stage.words(scenario.summary()),
        stage.language(),
        scenario.minutes(),
        scenario.level(),
        new SkillWords(skills, language).names(measured(scenario)),
        playable.files().files().containsKey(COVER) ? stage.address(COVER) : null,
        scenario.cast().isEmpty()
            ? null
            : stage.face(scenario.cast().getFirst(), scenario.startSlots()),
        own);
  }

  /** The ids of the skills that a scenario measures; none while that is not known. */
  SortedSet<String> measured(Scenario scenario) {
    SortedSet<String> measured = new TreeSet<>();
    Optional<Analysis> analysis = analyses.apply(scenario).filter(Analysis::hasWorth);
    for (int skill = 0; analysis.isPresent() && skill < skills.all().size(); skill++) {
      if (analysis.get().measures(skill)) {
        measured.add(skills.all().get(skill).data().id());
      }
    }
    return measured;
  }
}
