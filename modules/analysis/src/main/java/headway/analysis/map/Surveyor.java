package headway.analysis.map;

import headway.analysis.map.Road.Reason;
import headway.scenario.BranchScene;
import headway.scenario.Choice;
import headway.scenario.ChoiceScene;
import headway.scenario.Ending;
import headway.scenario.PickScene;
import headway.scenario.RecallScene;
import headway.scenario.ReflectScene;
import headway.scenario.Scenario;
import headway.scenario.Scene;
import headway.scenario.Text;
import headway.scenario.Way;
import headway.scenario.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the map of a scenario. */
final class Surveyor {
  private final Scenario scenario;
  private final Wording wording;
  private final Map<String, Double> stakes;
  private final List<String> chapters = new ArrayList<>();
  private final List<Road> roads = new ArrayList<>();

  /** By index of the scene. */
  private final int[] chapterOf;

  /** Where on the map an ending stands that a chapter leads to. */
  private final Map<Leading, Integer> ends = new HashMap<>();

  private record Leading(int chapter, int ending) {}

  Surveyor(Scenario scenario, Wording wording, Map<String, Double> stakes) {
    this.scenario = scenario;
    this.wording = wording;
    this.stakes = stakes;
    chapterOf = new int[scenario.places().size()];
  }

  DecisionMap survey() {
    for (Scene scene : scenario.scenes()) {
      chapterOf[scene.index()] = chapter(scene.setting().chapter());
      roadsFrom(scene);
    }
    List<Spot> spots = new ArrayList<>();
    scenario.scenes().forEach(scene -> spots.add(spot(scene)));
    scenario.endings().forEach(ending -> addEnds(ending, spots));
    return new DecisionMap(
        scenario.id(),
        in(scenario.title()),
        chapters,
        spots,
        scenario.start(),
        roads.stream().map(this::toItsEnd).toList(),
        !stakes.isEmpty());
  }

  /** One in each chapter that leads there, so that no road crosses half the map to stop. */
  private void addEnds(Ending ending, List<Spot> spots) {
    SortedSet<Integer> leading = new TreeSet<>();
    roads.stream()
        .filter(road -> road.to() == ending.index())
        .forEach(road -> leading.add(chapterOf[road.from()]));
    if (leading.isEmpty()) {
      leading.add(chapters.size() - 1);
    }
    for (int chapter : leading) {
      int end = spots.size();
      spots.add(
          new Spot.End(ending.id(), in(ending.title()), chapter, ending.outcome(), ending.fit()));
      ends.put(new Leading(chapter, ending.index()), end);
    }
  }

  private Road toItsEnd(Road road) {
    Integer end = ends.get(new Leading(chapterOf[road.from()], road.to()));
    return end == null ? road : new Road(road.from(), end, road.reason());
  }

  private int chapter(@Nullable Text named) {
    String name = named == null ? "" : in(named);
    if (!chapters.contains(name)) {
      chapters.add(name);
    }
    return chapters.indexOf(name);
  }

  private String in(Text text) {
    return text.in(wording, scenario.startSlots());
  }

  private void roadsFrom(Scene place) {
    switch (place) {
      case ChoiceScene scene -> chosen(scene);
      case PickScene scene -> onward(scene, scene.next());
      case RecallScene scene -> onward(scene, scene.next());
      case ReflectScene scene -> onward(scene, scene.next());
      case BranchScene scene -> {
        if (scene.isChance()) {
          byChance(scene);
        } else {
          byCondition(scene);
        }
      }
    }
  }

  private void chosen(ChoiceScene scene) {
    Map<Integer, List<Road.Option>> byTarget = new LinkedHashMap<>();
    for (Choice choice : scene.choices()) {
      byTarget
          .computeIfAbsent(choice.next(), next -> new ArrayList<>())
          .add(new Road.Option(choice.id(), in(choice.text())));
    }
    byTarget.forEach(
        (next, options) -> road(scene, next, new Reason.Chosen(options, scene.choices().size())));
  }

  private void onward(Scene scene, int next) {
    road(scene, next, new Reason.Onward());
  }

  private void byChance(BranchScene scene) {
    Map<Integer, Integer> byTarget = new LinkedHashMap<>();
    for (Way way : scene.ways()) {
      byTarget.merge(way.next(), way.weight(), Integer::sum);
    }
    byTarget.forEach(
        (next, weight) -> road(scene, next, new Reason.Chance(weight, scene.totalWeight())));
  }

  private void byCondition(BranchScene scene) {
    Map<Integer, List<Way>> byTarget = new LinkedHashMap<>();
    for (Way way : scene.ways()) {
      byTarget.computeIfAbsent(way.next(), next -> new ArrayList<>()).add(way);
    }
    byTarget.forEach(
        (next, ways) -> {
          List<String> conditions =
              ways.stream()
                  .filter(way -> !way.when().isAlways())
                  .map(way -> way.when().source())
                  .toList();
          road(scene, next, new Reason.Held(conditions, conditions.size() < ways.size()));
        });
  }

  private void road(Scene from, int to, Reason reason) {
    roads.add(new Road(from.index(), to, reason));
  }

  private Spot spot(Scene place) {
    int chapter = chapterOf[place.index()];
    return switch (place) {
      case ChoiceScene scene ->
          decision(scene, chapter, new Spot.Task.Choose(scene.choices().size()));
      case PickScene scene ->
          decision(
              scene, chapter, new Spot.Task.Pick(scene.min(), scene.max(), scene.items().size()));
      case RecallScene scene ->
          decision(scene, chapter, new Spot.Task.Recall(scene.statements().size()));
      case ReflectScene scene -> decision(scene, chapter, new Spot.Task.Reflect());
      case BranchScene scene ->
          new Spot.Fork(scene.id(), readable(scene.id()), chapter, scene.isChance());
    };
  }

  private Spot.Decision decision(Scene scene, int chapter, Spot.Task task) {
    return new Spot.Decision(
        scene.id(),
        readable(scene.id()),
        chapter,
        scene.setting().medium(),
        task,
        stakes.get(scene.id()));
  }

  /** An id as words: {@code after-window} is “After window”. */
  private static String readable(String id) {
    String words = id.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
