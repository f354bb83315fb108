package headway.server.map;

import headway.server.map.Drawing.Point;
import headway.server.map.Drawing.Route;
import java.util.List;

/** A route as the paths of a drawing: a line with rounded turns, and the tip at its end. */
final class Stroke {
  private static final double ROUNDING = 6;

  private final List<Point> points;
  private final double thickness;

  private final boolean last;

  /** One piece of a route. */
  Stroke(Route route, int piece) {
    points = route.pieces().get(piece);
    thickness = route.thickness();
    last = piece == route.pieces().size() - 1;
  }

  /** Shorter than the last piece of the line, so that a tip has a shaft. */
  private double tipLength() {
    double last = distance(points.get(points.size() - 2), points.getLast());
    return Math.min(5 + thickness / 3, Math.max(2, last - 1.5));
  }

  /** Up to where the tip begins, and a little into it. */
  String line() {
    StringBuilder path = new StringBuilder("M").append(written(points.getFirst()));
    for (int i = 1; i < points.size() - 1; i++) {
      Point turn = points.get(i);
      double radius = radius(points.get(i - 1), turn, points.get(i + 1));
      path.append("L").append(written(towards(turn, points.get(i - 1), radius)));
      path.append("Q").append(written(turn));
      path.append(" ").append(written(towards(turn, points.get(i + 1), radius)));
    }
    Point end = points.getLast();
    Point before = points.get(points.size() - 2);
    path.append("L").append(written(last ? towards(end, before, tipLength() - 1) : end));
    return path.toString();
  }

  private static double radius(Point before, Point turn, Point after) {
    return Math.min(ROUNDING, Math.min(distance(before, turn), distance(turn, after)) / 2);
  }

  /** A triangle whose first corner is where the route ends; only the last piece has one. */
  String tip() {
    Point end = points.getLast();
    Point base = towards(end, points.get(points.size() - 2), tipLength());
    double half = 2.6 + thickness / 2;
    double alongX = (end.x() - base.x()) / tipLength();
    double alongY = (end.y() - base.y()) / tipLength();
    return "M"
        + written(end)
        + "L"
        + written(new Point(base.x() - alongY * half, base.y() + alongX * half))
        + "L"
        + written(new Point(base.x() + alongY * half, base.y() - alongX * half))
        + "z";
  }

  private static Point towards(Point from, Point to, double length) {
    double distance = distance(from, to);
    double share = distance == 0 ? 0 : length / distance;
    return new Point(
        from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }

  private static String written(Point point) {
    return Markup.figure(point.x()) + " " + Markup.figure(point.y());
  }
}
