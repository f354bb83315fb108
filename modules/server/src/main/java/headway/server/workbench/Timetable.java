package headway.server.workbench;

import headway.analysis.SceneDecision;
import headway.scenario.Place;
import headway.server.page.RunSheet.Chapter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A scenario's minutes over its chapters: each has as many as its part of the moves that a random
 * player can be expected to make, in whole minutes that add up.
 */
final class Timetable {
  private final Manuscript manuscript;
  private final Insight insight;
  private final Map<Integer, Double> moves = new TreeMap<>();
  private final Map<Integer, List<Place>> scenes = new HashMap<>();

  Timetable(Manuscript manuscript, Insight insight) {
    this.manuscript = manuscript;
    this.insight = insight;
  }

  List<Chapter> chapters() {
    for (SceneDecision decision : insight.decisions()) {
      Place place = manuscript.scenario().place(decision.scene()).orElseThrow();
      int chapter = manuscript.map().spots().get(place.index()).chapter();
      moves.merge(chapter, decision.reached(), Double::sum);
      scenes.computeIfAbsent(chapter, none -> new ArrayList<>()).add(place);
    }
    double all = moves.values().stream().mapToDouble(Double::doubleValue).sum();
    int minutes = manuscript.scenario().minutes();
    List<Chapter> chapters = new ArrayList<>();
    double passed = 0;
    int from = 0;
    for (Map.Entry<Integer, Double> each : moves.entrySet()) {
      List<Place> decided = scenes.getOrDefault(each.getKey(), List.of());
      passed += each.getValue();
      int to = (int) Math.round(minutes * passed / all);
      chapters.add(
          new Chapter(
              manuscript.map().chapters().get(each.getKey()),
              from,
              to - from,
              decided.stream().map(manuscript::name).toList(),
              decided.stream().map(Place::id).toList()));
      from = to;
    }
    return chapters;
  }
}
