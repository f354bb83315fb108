package headway.server.map;

import headway.server.map.Drawing.Band;
import headway.server.map.Drawing.Box;
import headway.server.map.Drawing.Point;
import headway.server.map.Drawing.Route;
import headway.server.map.Drawing.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A map as one long strip, as the layout made it, and where it may be folded into columns: between
 * layers, where no box lies, best where a chapter ends.
 */
record Strip(List<Box> boxes, List<Route> routes, List<Band> bands, double height) {
  /** How much of a column may be given up to fold where a chapter ends. */
  private static final double WORTH_A_CHAPTER = 0.2;

  private static final double AIR = 4;

  /** A part of the strip, and how far what is in it reaches to the left and to the right. */
  record Slice(double from, double to, double left, double right) {
    double width() {
      return right - left;
    }

    double height() {
      return to - from;
    }
  }

  /** Folded into so many slices of about one height, or fewer where there is no place to fold. */
  List<Slice> folded(int columns) {
    List<Double> gaps = gaps();
    List<Double> chapterEnds = bands.stream().map(Band::bottom).filter(gaps::contains).toList();
    TreeSet<Double> cuts = new TreeSet<>();
    for (int column = 1; column < columns; column++) {
      double wanted = height * column / columns;
      double end = nearest(chapterEnds, wanted);
      boolean chapter = Math.abs(end - wanted) < WORTH_A_CHAPTER * height / columns;
      double cut = chapter ? end : nearest(gaps, wanted);
      if (cut > 0 && cut < height) {
        cuts.add(cut);
      }
    }
    List<Slice> slices = new ArrayList<>();
    double from = 0;
    for (double cut : cuts) {
      slices.add(slice(from, cut));
      from = cut;
    }
    slices.add(slice(from, height));
    return slices;
  }

  private static double nearest(List<Double> places, double wanted) {
    double nearest = Double.POSITIVE_INFINITY;
    for (double place : places) {
      if (Math.abs(place - wanted) < Math.abs(nearest - wanted)) {
        nearest = place;
      }
    }
    return nearest;
  }

  /** Heights at which neither a box nor a sign is cut, where chapters end and between layers. */
  private List<Double> gaps() {
    TreeSet<Double> places = new TreeSet<>();
    bands.forEach(band -> places.add(band.bottom()));
    boxes.forEach(box -> places.add(box.bottom() + AIR));
    return places.stream().filter(place -> isFree(place) && !isLeftover(place)).toList();
  }

  /** Whether nothing but the end of a chapter follows, which is the better place. */
  private boolean isLeftover(double y) {
    return bands.stream()
        .filter(band -> band.top() < y && y < band.bottom())
        .anyMatch(band -> boxes.stream().noneMatch(box -> y < box.y() && box.y() < band.bottom()));
  }

  private boolean isFree(double y) {
    return boxes.stream().noneMatch(box -> box.y() - AIR < y && y < box.bottom() + AIR - 0.1)
        && routes.stream()
            .map(Route::sign)
            .noneMatch(sign -> sign != null && sign.y() < y && y < sign.y() + sign.height());
  }

  private Slice slice(double from, double to) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (Box box : boxes) {
      if (box.y() >= from && box.y() < to) {
        left = Math.min(left, box.x());
        right = Math.max(right, box.right());
      }
    }
    for (Route route : routes) {
      double reach = route.thickness() / 2 + 2;
      for (Point point : piecesIn(route, from, to)) {
        left = Math.min(left, point.x() - reach);
        right = Math.max(right, point.x() + reach);
      }
      Sign sign = route.sign();
      if (sign != null && sign.y() >= from && sign.y() < to) {
        left = Math.min(left, sign.x());
        right = Math.max(right, sign.x() + sign.width());
      }
    }
    return new Slice(from, to, left, right);
  }

  /** Every turn within a slice, and where the route crosses its ends. */
  private static List<Point> piecesIn(Route route, double from, double to) {
    List<Point> points = route.pieces().getFirst();
    List<Point> within = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (point.y() >= from && point.y() <= to) {
        within.add(point);
      } else if (i > 0) {
        Point before = points.get(i - 1);
        if (Math.min(before.y(), point.y()) < to && Math.max(before.y(), point.y()) > from) {
          within.add(point);
        }
      }
    }
    return within;
  }
}
