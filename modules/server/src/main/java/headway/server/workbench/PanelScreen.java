package headway.server.workbench;

import headway.analysis.SceneDecision;
import headway.analysis.map.Road;
import headway.assessment.Skills;
import headway.scenario.BranchScene;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.MoveScene;
import headway.scenario.PickScene;
import headway.scenario.Place;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scene;
import headway.server.page.Debrief;
import headway.server.page.Panel;
import headway.server.page.Panel.Finish;
import headway.server.page.Panel.Kind;
import headway.server.page.Panel.Lead;
import headway.server.page.Panel.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills what stands beside the map. */
final class PanelScreen {
  private final Manuscript manuscript;
  private final Skills skills;
  private final @Nullable Insight insight;
  private final @Nullable SceneDecision decision;
  private final Options options;
  private final Place place;

  private PanelScreen(
      Manuscript manuscript, Skills skills, @Nullable Insight insight, Place place) {
    this.manuscript = manuscript;
    this.skills = skills;
    this.insight = insight;
    this.place = place;
    decision = insight == null ? null : insight.decisionsByScene().get(place.id());
    options = new Options(manuscript, skills, insight, decision);
  }

  /** Of a place; what the analysis would add is left out while it is null. */
  static Panel of(Manuscript manuscript, Skills skills, @Nullable Insight insight, Place place) {
    return new PanelScreen(manuscript, skills, insight, place).panel();
  }

  private Panel panel() {
    return switch (place) {
      case ChoiceScene scene ->
          scene(
              scene,
              Kind.CHOICE,
              null,
              scene.choices().stream().map(options::choice).toList(),
              List.of());
      case PickScene scene ->
          scene(scene, Kind.PICK, manuscript.words(scene.prompt()), items(scene), cheapest(scene));
      case RecallScene scene ->
          scene(scene, Kind.RECALL, manuscript.words(scene.prompt()), statements(scene), List.of());
      case ReflectScene scene ->
          scene(
              scene,
              Kind.REFLECT,
              manuscript.words(scene.prompt()),
              List.of(options.onward(scene.id(), scene.reply(), scene.effects(), scene.next())),
              List.of());
      case BranchScene scene ->
          scene(
              scene,
              scene.isChance() ? Kind.CHANCE : Kind.BRANCH,
              null,
              scene.ways().stream().map(way -> options.way(scene, way)).toList(),
              List.of());
      case Ending ending -> ending(ending);
    };
  }

  private Panel scene(
      Scene scene,
      Kind kind,
      @Nullable String prompt,
      List<Option> offered,
      List<String> cheapest) {
    return new Panel(
        scene.id(),
        manuscript.scenario().id(),
        manuscript.name(scene),
        manuscript.language(),
        kind,
        manuscript.wordsOrNull(scene.setting().chapter()),
        stake(scene),
        scene.setting().ordered(),
        scene.setting().ownWords(),
        options.lines(scene.setting().lines()),
        prompt,
        manuscript.wordsOrNull(scene.setting().thought()),
        manuscript.wordsOrNull(scene.setting().hint()),
        offered,
        cheapest,
        null,
        from());
  }

  private Panel.@Nullable Stake stake(Scene scene) {
    return decision == null || !(scene instanceof MoveScene) || scene instanceof ReflectScene
        ? null
        : new Panel.Stake(decision.stake(), decision.reached());
  }

  private List<Option> items(PickScene scene) {
    List<Option> items = new ArrayList<>();
    scene.items().forEach(item -> items.add(options.item(item)));
    items.add(options.onward(scene.id(), scene.reply(), scene.effects(), scene.next()));
    return items;
  }

  /** What is picked in the set that gives away least, over all measured skills. */
  private List<String> cheapest(PickScene scene) {
    if (insight == null || decision == null || insight.skills().isEmpty()) {
      return List.of();
    }
    String move =
        decision.options().entrySet().stream()
            .min(Comparator.comparingDouble(each -> insight.loss(each.getValue())))
            .map(Map.Entry::getKey)
            .orElse("");
    List<String> ids = List.of(move.substring(move.indexOf(':') + 1).split(",", -1));
    return scene.items().stream()
        .filter(item -> ids.contains(item.id()))
        .map(item -> manuscript.words(item.text()))
        .toList();
  }

  private List<Option> statements(RecallScene scene) {
    List<Option> statements = new ArrayList<>();
    scene.statements().forEach(statement -> statements.add(options.statement(statement)));
    statements.add(options.onward(scene.id(), scene.reply(), scene.effects(), scene.next()));
    return statements;
  }

  private Panel ending(Ending ending) {
    Double probability = insight == null ? null : insight.endings().get(ending.id());
    return new Panel(
        ending.id(),
        manuscript.scenario().id(),
        manuscript.words(ending.title()),
        manuscript.language(),
        Kind.ENDING,
        null,
        null,
        false,
        false,
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        new Finish(
            Debrief.Outcome.valueOf(ending.outcome().name()),
            Panel.Fit.valueOf(ending.fit().name()),
            ending.informed(),
            manuscript.words(ending.text()),
            manuscript.wordsOrNull(ending.later()),
            probability == null ? null : 100 * probability,
            skills.shownBy(ending, manuscript.scenario().startSlots()).stream()
                .map(options::shown)
                .toList()),
        from());
  }

  private List<Lead> from() {
    return manuscript.map().roads().stream()
        .filter(road -> manuscript.map().spots().get(road.to()).id().equals(place.id()))
        .map(Road::from)
        .distinct()
        .map(options::lead)
        .toList();
  }
}
