package headway.server.map;

import headway.analysis.map.DecisionMap;
import headway.analysis.map.Spot;
import headway.server.map.Drawing.Band;
import headway.server.map.Drawing.Box;
import headway.server.map.Drawing.Heading;
import headway.server.map.Drawing.Meaning;
import headway.server.map.Drawing.Route;
import java.util.ArrayList;
import java.util.List;

/** Lays a map out on paper: the heading, chapters from top to bottom, the legend. */
public final class Layout {
  private static final double MARGIN = 14;
  private static final double NAMES = 92;
  private static final double BAND_PADDING = 12;
  private static final double NARROWEST = 420;
  private static final int MOST_COLUMNS = 8;

  /** A drawing is not made larger than this to have the shape of its paper. */
  private static final double MOST_STRETCH = 1.35;

  private final DecisionMap map;
  private final MapWords words;
  private final double names;
  private final Strip strip;

  private Layout(DecisionMap map, MapWords words) {
    this.map = map;
    this.words = words;
    names = map.chapters().equals(List.of("")) ? 0 : NAMES;
    Placing placing = Placing.of(map, new Boxes(words));
    List<Box> boxes = placing.boxes(0, BAND_PADDING);
    List<Route> routes = placing.routes(0, BAND_PADDING);
    double height = placing.height() + 2 * BAND_PADDING;
    strip = new Strip(boxes, routes, bands(boxes, height), height);
  }

  /** Takes tenths of a second for a hundred scenes. */
  public static Drawing of(DecisionMap map, MapWords words) {
    return new Layout(map, words).drawn();
  }

  /** For a page, which has a heading of its own: in one column, and no larger than it is. */
  public static Drawing onScreen(DecisionMap map, MapWords words) {
    return new Layout(map, words).fitted();
  }

  private Drawing fitted() {
    return new Plan(1, false).fitted();
  }

  /** Each reaches halfway to the next. */
  private List<Band> bands(List<Box> boxes, double height) {
    List<Integer> chapters = map.spots().stream().map(Spot::chapter).distinct().sorted().toList();
    List<Band> bands = new ArrayList<>();
    double from = 0;
    for (int i = 0; i < chapters.size(); i++) {
      int chapter = chapters.get(i);
      double to =
          i == chapters.size() - 1
              ? height
              : (bottom(boxes, chapter) + top(boxes, chapters.get(i + 1))) / 2;
      bands.add(new Band(chapter, name(chapter), 0, 0, from, to));
      from = to;
    }
    return bands;
  }

  private List<String> name(int chapter) {
    return Lettering.CHAPTER.lines(PlainText.of(map.chapters().get(chapter)), NAMES, 5);
  }

  private double top(List<Box> boxes, int chapter) {
    return boxes.stream().filter(box -> in(box, chapter)).mapToDouble(Box::y).min().orElseThrow();
  }

  private double bottom(List<Box> boxes, int chapter) {
    return boxes.stream()
        .filter(box -> in(box, chapter))
        .mapToDouble(Box::bottom)
        .max()
        .orElseThrow();
  }

  private boolean in(Box box, int chapter) {
    return map.spots().get(box.spot()).chapter() == chapter;
  }

  /** In as few columns as the smallest paper that it fits on allows. */
  private Drawing drawn() {
    Plan best = new Plan(1, true);
    for (int columns = 2; columns <= MOST_COLUMNS && !best.fits(); columns++) {
      Plan plan = new Plan(columns, true);
      if (plan.isBetterThan(best)) {
        best = plan;
      }
    }
    return best.drawn();
  }

  /** The map in so many columns, before anything is in its place. */
  private final class Plan {
    private final Columns columns;
    private final double width;
    private final double top;
    private final double height;
    private final Paper paper;

    Plan(int count, boolean headed) {
      columns = new Columns(strip, count, names);
      width = Math.max(columns.width(), NARROWEST);
      Heading heading = heading(width);
      top =
          !headed
              ? MARGIN
              : heading.title().size() * Lettering.TITLE.leading()
                  + heading.about().size() * Lettering.NAME.leading()
                  + 24;
      height = Legend.bottom(legend(width)) + 4;
      paper = Paper.of(width, height);
    }

    boolean fits() {
      return paper.isSmallest() && paper.points(width, height) >= Paper.LEAST_POINTS;
    }

    boolean isBetterThan(Plan other) {
      return paper.area() < other.paper.area()
          || (paper.area() == other.paper.area()
              && paper.points(width, height) > 1.1 * other.paper.points(other.width, other.height));
    }

    private List<Meaning> legend(double wide) {
      return Legend.of(map, words, MARGIN, wide - MARGIN, top + columns.height() + MARGIN);
    }

    /** As wide as the paper allows, so that it is filled, unless much would stay empty. */
    Drawing drawn() {
      double filled = Math.max(width, height * paper.ratio());
      double wide = filled <= width * MOST_STRETCH ? filled : width;
      double tall = Math.max(height, wide / paper.ratio());
      double high = tall <= height * MOST_STRETCH ? tall : height;
      columns.place(top, wide);
      return new Drawing(
          map,
          paper,
          wide,
          high,
          heading(wide),
          columns.bands(),
          columns.boxes(),
          columns.routes(),
          columns.folds(),
          legend(wide));
    }

    Drawing fitted() {
      columns.place(top, width);
      return new Drawing(
          map,
          paper,
          width,
          height,
          new Heading(List.of(), List.of(about())),
          columns.bands(),
          columns.boxes(),
          columns.routes(),
          columns.folds(),
          legend(width));
    }

    private String about() {
      List<Spot> ends = map.spots().stream().filter(Spot.End.class::isInstance).toList();
      return words.get(
          "about",
          map.spots().size() - ends.size(),
          ends.stream().map(Spot::id).distinct().count());
    }

    private Heading heading(double wide) {
      String about = about();
      return new Heading(
          Lettering.TITLE.lines(PlainText.of(map.title()), wide - 2 * MARGIN, 2),
          Lettering.NAME.lines(
              map.staked() ? about : about + ". " + words.get("about.unstaked"),
              wide - 2 * MARGIN,
              4));
    }
  }
}
