package headway.server.map;

import headway.analysis.map.DecisionMap;
import headway.analysis.map.Road;
import headway.analysis.map.Spot;

/** How thick a road is: by what is at stake where it begins, on one scale for all maps. */
final class Stakes {
  /** From this stake on, roads do not become thicker. */
  static final int HIGH = 40;

  private static final double THINNEST = 1.2;
  private static final double THICKEST = 7;
  private static final double UNKNOWN = 1.6;

  private Stakes() {}

  static double thickness(DecisionMap map, Road road) {
    if (!map.staked()) {
      return UNKNOWN;
    }
    if (map.spots().get(road.from()) instanceof Spot.Decision decision) {
      Double stake = decision.stake();
      return stake == null ? THINNEST : thickness(stake);
    }
    return THINNEST;
  }

  static double thickness(double stake) {
    double share = Math.clamp(stake / HIGH, 0, 1);
    return Math.round(10 * (THINNEST + share * (THICKEST - THINNEST))) / 10.0;
  }
}
