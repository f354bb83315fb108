package headway.server.map;

import headway.analysis.map.DecisionMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map with a place for everything; lengths are units of its own, y grows downwards.
 *
 * @param boxes one for each place of the map, in its order
 * @param routes one for each road of the map, in its order
 * @param legend what explains the rest
 */
public record Drawing(
    DecisionMap map,
    Paper paper,
    double width,
    double height,
    Heading heading,
    List<Band> bands,
    List<Box> boxes,
    List<Route> routes,
    List<Fold> folds,
    List<Meaning> legend) {
  /** What stands above the map. */
  public record Heading(List<String> title, List<String> about) {}

  /** The ground of a chapter, or of a part of it where the map is folded within it. */
  public record Band(
      int chapter, List<String> name, double x, double width, double top, double bottom) {}

  /** The box of a place, with what is written in it. */
  public record Box(
      int spot, double x, double y, double width, double height, List<String> name, String note) {
    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }
  }

  public record Point(double x, double y) {}

  /**
   * The line of a road, from the edge of one box to the edge of another, all turns square.
   *
   * @param pieces one, or more where the map is folded; a piece ends where the next goes on
   * @param sign null where nothing is written beside it
   */
  public record Route(int road, List<List<Point>> pieces, double thickness, @Nullable Sign sign) {}

  /** Where a road leaves a column or comes back in the next: both have the same number. */
  public record Fold(int number, double x, double y) {
    static final double RADIUS = 7.5;
  }

  /** What is written on a road. */
  public record Sign(double x, double y, double width, double height, List<String> lines) {}

  /** A part of the legend: a picture and what it means. */
  public record Meaning(double x, double y, Symbol symbol, String words) {}

  public Drawing {
    bands = List.copyOf(bands);
    boxes = List.copyOf(boxes);
    routes = List.copyOf(routes);
    folds = List.copyOf(folds);
    legend = List.copyOf(legend);
  }
}
