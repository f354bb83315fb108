package headway.analysis.map;

import headway.scenario.Scenario;
import headway.scenario.Wording;
import java.util.List;
import java.util.Map;

/**
 * A scenario as a map, in one of its languages.
 *
 * @param chapters in the order in which the file names them; the first is empty where scenes come
 *     before any chapter
 * @param spots scenes in file order, then endings in file order, each once for every chapter that
 *     leads there
 * @param start index of the place where it starts
 * @param roads by where they begin, then in file order
 * @param staked whether it is known what is at stake
 */
public record DecisionMap(
    String scenario,
    String title,
    List<String> chapters,
    List<Spot> spots,
    int start,
    List<Road> roads,
    boolean staked) {
  public DecisionMap {
    chapters = List.copyOf(chapters);
    spots = List.copyOf(spots);
    roads = List.copyOf(roads);
  }

  /**
   * The map of a scenario.
   *
   * @param stakes what is at stake by a scene's id, from 0 to 100 and more; empty where it is not
   *     known
   */
  public static DecisionMap of(Scenario scenario, Wording wording, Map<String, Double> stakes) {
    return new Surveyor(scenario, wording, stakes).survey();
  }
}
