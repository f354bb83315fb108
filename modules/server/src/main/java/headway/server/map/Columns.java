package headway.server.map;

import headway.server.map.Drawing.Band;
import headway.server.map.Drawing.Box;
import headway.server.map.Drawing.Fold;
import headway.server.map.Drawing.Point;
import headway.server.map.Drawing.Route;
import headway.server.map.Drawing.Sign;
import headway.server.map.Strip.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The slices of a strip side by side. A road that goes on in the next column ends in a number, and
 * begins there with the same one.
 */
final class Columns {
  private static final double PADDING = 14;
  private static final double GAP = 14;

  /** Room for two rows of numbers where a column was folded. */
  private static final double FOLD = 36;

  private final Strip strip;
  private final List<Slice> slices;
  private final double names;

  /** What each column is wider than it needs to be. */
  private double slack;

  private double top;
  private final List<Crossing> crossings;

  /** Where a road goes from the foot of a column to the head of the next, or back. */
  private record Crossing(int column, double x, int road) implements Comparable<Crossing> {
    @Override
    public int compareTo(Crossing other) {
      return Comparator.comparingInt(Crossing::column)
          .thenComparingDouble(Crossing::x)
          .thenComparingInt(Crossing::road)
          .compare(this, other);
    }
  }

  /**
   * @param names room for the names of chapters at the left of each column
   */
  Columns(Strip strip, int columns, double names) {
    this.strip = strip;
    this.names = names;
    slices = strip.folded(columns);
    crossings = crossings();
  }

  int count() {
    return slices.size();
  }

  double width() {
    double width = GAP * (count() - 1);
    for (Slice slice : slices) {
      width += width(slice);
    }
    return width;
  }

  private double width(Slice slice) {
    return names + slice.width() + 2 * PADDING + slack;
  }

  double height() {
    double height = 0;
    for (int column = 0; column < count(); column++) {
      height = Math.max(height, above(column) + slices.get(column).height() + below(column));
    }
    return height;
  }

  private double above(int column) {
    return column == 0 ? 0 : FOLD;
  }

  private double below(int column) {
    return column == count() - 1 ? 0 : FOLD;
  }

  /** Puts them at a height, together as wide as this. */
  void place(double top, double width) {
    this.top = top;
    slack = Math.max(0, width - width()) / count();
  }

  private double columnLeft(int column) {
    double left = 0;
    for (int i = 0; i < column; i++) {
      left += width(slices.get(i)) + GAP;
    }
    return left;
  }

  private int column(double y) {
    int column = 0;
    while (column < count() - 1 && y > slices.get(column).to()) {
      column++;
    }
    return column;
  }

  private Point moved(int column, double x, double y) {
    Slice slice = slices.get(column);
    return new Point(
        tenths(columnLeft(column) + names + PADDING + slack / 2 + x - slice.left()),
        tenths(top + above(column) + y - slice.from()));
  }

  List<Box> boxes() {
    return strip.boxes().stream()
        .map(
            box -> {
              Point at = moved(column(box.y()), box.x(), box.y());
              return new Box(
                  box.spot(), at.x(), at.y(), box.width(), box.height(), box.name(), box.note());
            })
        .toList();
  }

  List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    for (int column = 0; column < count(); column++) {
      Slice slice = slices.get(column);
      for (Band band : strip.bands()) {
        double from = Math.max(band.top(), slice.from());
        double to = Math.min(band.bottom(), slice.to());
        if (from < to) {
          double above = from == slice.from() ? above(column) : 0;
          double below = to == slice.to() ? below(column) : 0;
          bands.add(
              new Band(
                  band.chapter(),
                  band.name(),
                  tenths(columnLeft(column)),
                  tenths(width(slice)),
                  moved(column, 0, from).y() - above,
                  moved(column, 0, to).y() + below));
        }
      }
    }
    return bands;
  }

  /** The routes, cut where the strip is folded. */
  List<Route> routes() {
    return strip.routes().stream()
        .map(
            route -> new Route(route.road(), pieces(route), route.thickness(), moved(route.sign())))
        .toList();
  }

  private List<List<Point>> pieces(Route route) {
    List<Point> points = route.pieces().getFirst();
    List<List<Point>> pieces = new ArrayList<>();
    List<Point> piece = new ArrayList<>();
    int column = column(points.getFirst().y());
    for (Point point : points) {
      while (column != column(point.y())) {
        boolean down = column(point.y()) > column;
        Crossing crossing = new Crossing(down ? column : column - 1, point.x(), route.road());
        piece.add(down ? foot(crossing) : head(crossing));
        pieces.add(List.copyOf(piece));
        piece.clear();
        piece.add(down ? head(crossing) : foot(crossing));
        column += down ? 1 : -1;
      }
      piece.add(moved(column, point.x(), point.y()));
    }
    pieces.add(List.copyOf(piece));
    return List.copyOf(pieces);
  }

  /** Where roads cross from one column to the next, from left to right: their numbers. */
  private List<Crossing> crossings() {
    TreeSet<Crossing> found = new TreeSet<>();
    for (Route route : strip.routes()) {
      List<Point> points = route.pieces().getFirst();
      for (int i = 1; i < points.size(); i++) {
        int one = column(points.get(i - 1).y());
        int other = column(points.get(i).y());
        for (int column = Math.min(one, other); column < Math.max(one, other); column++) {
          found.add(new Crossing(column, points.get(i).x(), route.road()));
        }
      }
    }
    return List.copyOf(found);
  }

  /** Numbers stand in two rows by turns, since roads may lie close together. */
  private double row(Crossing crossing) {
    return crossings.indexOf(crossing) % 2 == 0 ? 10 : 26;
  }

  private Point foot(Crossing crossing) {
    Point cut = moved(crossing.column(), crossing.x(), slices.get(crossing.column()).to());
    return new Point(cut.x(), tenths(cut.y() + row(crossing)));
  }

  private Point head(Crossing crossing) {
    Point cut = moved(crossing.column() + 1, crossing.x(), slices.get(crossing.column()).to());
    return new Point(cut.x(), tenths(cut.y() - FOLD + row(crossing)));
  }

  List<Fold> folds() {
    List<Fold> folds = new ArrayList<>();
    for (int i = 0; i < crossings.size(); i++) {
      Point foot = foot(crossings.get(i));
      Point head = head(crossings.get(i));
      folds.add(new Fold(i + 1, foot.x(), foot.y()));
      folds.add(new Fold(i + 1, head.x(), head.y()));
    }
    return folds;
  }

  private @Nullable Sign moved(@Nullable Sign sign) {
    if (sign == null) {
      return null;
    }
    Point at = moved(column(sign.y()), sign.x(), sign.y());
    return new Sign(at.x(), at.y(), sign.width(), sign.height(), sign.lines());
  }

  private static double tenths(double length) {
    return Math.round(length * 10) / 10.0;
  }
}
