package headway.server.map;

import headway.analysis.map.DecisionMap;
import headway.analysis.map.Road;
import headway.analysis.map.Spot;
import headway.server.map.Drawing.Band;
import headway.server.map.Drawing.Box;
import headway.server.map.Drawing.Fold;
import headway.server.map.Drawing.Meaning;
import headway.server.map.Drawing.Route;
import headway.server.map.Drawing.Sign;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing as SVG, without scripts. Every scene has the id {@code scene-…} and every ending
 * {@code ending-…}, so that a page can point at them; what is seen is told in titles as well.
 */
public final class SvgMap {
  private static final double MARGIN = 14;

  /** On a screen no unit is smaller than so many pixels. */
  private static final double LEAST_SCALE = 0.8;

  private final Drawing drawing;
  private final DecisionMap map;
  private final MapWords words;
  private final Boxes boxes;
  private final Frame frame;
  private final Markup svg = new Markup();

  /** What a map is put into. */
  public sealed interface Frame {
    /** A file of its own, with its styles, to be looked at, printed or sent. */
    record File(String language) implements Frame {}

    /**
     * A page that has {@code map.css}. There, every scene and ending is a link; its address is what
     * comes before its id, the id, and what comes after it.
     *
     * @param current the id of the place that is shown beside the map; null for none
     */
    record Page(String before, String after, @Nullable String current) implements Frame {}
  }

  private SvgMap(Drawing drawing, MapWords words, Frame frame) {
    this.drawing = drawing;
    this.map = drawing.map();
    this.words = words;
    this.boxes = new Boxes(words);
    this.frame = frame;
  }

  public static String written(Drawing drawing, MapWords words, Frame frame) {
    return new SvgMap(drawing, words, frame).written();
  }

  private String written() {
    String viewBox =
        "0 0 " + Markup.figure(drawing.width()) + " " + Markup.figure(drawing.height());
    switch (frame) {
      case Frame.File(String language) -> {
        Paper paper = drawing.paper();
        svg.open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "xml:lang",
            language,
            "viewBox",
            viewBox,
            "width",
            Markup.figure(paper.fitting(drawing) * drawing.width()) + "mm",
            "height",
            Markup.figure(paper.fitting(drawing) * drawing.height()) + "mm",
            "role",
            "graphics-document",
            "aria-labelledby",
            "map-title map-about");
      }
      case Frame.Page ignored ->
          svg.open(
              "svg",
              "class",
              "map",
              "viewBox",
              viewBox,
              "width",
              drawing.width(),
              "height",
              drawing.height(),
              "role",
              "graphics-document",
              "aria-labelledby",
              "map-title map-about");
    }
    svg.text("title", PlainText.of(map.title()), "id", "map-title");
    svg.text("desc", String.join(" ", drawing.heading().about()), "id", "map-about");
    if (frame instanceof Frame.File) {
      svg.text("style", styles());
    }
    grounds();
    drawing.routes().forEach(this::route);
    drawing.routes().forEach(this::sign);
    drawing.map().spots().stream().map(Spot::chapter).distinct().sorted().forEach(this::chapter);
    svg.open("g", "aria-hidden", "true");
    drawing.folds().forEach(this::fold);
    drawing.legend().forEach(this::key);
    return svg.close().close().toString();
  }

  /** On a screen as wide as the window and never too small to read; on paper, as the sheet. */
  private String styles() {
    return "\n"
        + Look.STYLES
        + "@media screen{svg{width:100%;height:auto;min-width:"
        + Math.round(drawing.width() * LEAST_SCALE)
        + "px}}\n"
        + drawing.paper().page()
        + "\n";
  }

  private void grounds() {
    svg.open("g", "aria-hidden", "true");
    svg.empty("rect", "class", "map-paper", "width", drawing.width(), "height", drawing.height());
    double baseline = MARGIN;
    for (String line : drawing.heading().title()) {
      baseline += Lettering.TITLE.leading();
      write("map-title", Lettering.TITLE, MARGIN, baseline - 6, line);
    }
    if (frame instanceof Frame.File) {
      for (String line : drawing.heading().about()) {
        baseline += Lettering.NAME.leading();
        write("map-note", Lettering.NAME, MARGIN, baseline - 1, line);
      }
    }
    for (int i = 0; i < drawing.bands().size(); i++) {
      band(i, drawing.bands().get(i));
    }
    svg.close();
  }

  private void band(int number, Band band) {
    svg.empty(
        "rect",
        "class",
        number % 2 == 0 ? "map-band" : "map-band map-band-even",
        "x",
        band.x(),
        "y",
        band.top(),
        "width",
        band.width(),
        "height",
        band.bottom() - band.top());
    double baseline = band.top() + 8;
    for (String line : band.name()) {
      baseline += Lettering.CHAPTER.leading();
      write("map-chapter", Lettering.CHAPTER, band.x() + MARGIN, baseline, line);
    }
  }

  private void route(Route route) {
    Road road = map.roads().get(route.road());
    svg.open(
        "g",
        "role",
        "graphics-symbol",
        "data-from",
        map.spots().get(road.from()).id(),
        "data-to",
        map.spots().get(road.to()).id());
    svg.text(
        "title",
        words.get(
            "road.title",
            PlainText.of(map.spots().get(road.from()).name()),
            PlainText.of(map.spots().get(road.to()).name()),
            boxes.told(road.reason())));
    for (int piece = 0; piece < route.pieces().size(); piece++) {
      Stroke stroke = new Stroke(route, piece);
      String line = stroke.line();
      svg.empty("path", "class", "map-casing", "stroke-width", route.thickness() + 3, "d", line);
      svg.empty("path", "class", "map-way", "stroke-width", route.thickness(), "d", line);
      if (piece == route.pieces().size() - 1) {
        svg.empty("path", "class", "map-tip", "d", stroke.tip());
      }
    }
    svg.close();
  }

  private void sign(Route route) {
    Sign sign = route.sign();
    if (sign == null) {
      return;
    }
    svg.open("g", "aria-hidden", "true");
    svg.empty(
        "rect",
        "class",
        "map-ground",
        "x",
        sign.x(),
        "y",
        sign.y(),
        "width",
        sign.width(),
        "height",
        sign.height(),
        "rx",
        "2");
    double baseline = sign.y() - 2;
    for (String line : sign.lines()) {
      baseline += Lettering.SIGN.leading();
      svg.text(
          "text",
          line,
          "class",
          "map-sign",
          "font-size",
          Lettering.SIGN.size,
          "text-anchor",
          "middle",
          "x",
          sign.x() + sign.width() / 2,
          "y",
          baseline);
    }
    svg.close();
  }

  /** The boxes of a chapter, one after another. */
  private void chapter(int chapter) {
    svg.open("g", "role", "graphics-object");
    String name = PlainText.of(map.chapters().get(chapter));
    if (!name.isEmpty()) {
      svg.text("title", name);
    }
    for (Box box : drawing.boxes()) {
      if (map.spots().get(box.spot()).chapter() == chapter) {
        box(box);
      }
    }
    svg.close();
  }

  private void box(Box box) {
    Spot spot = map.spots().get(box.spot());
    if (frame instanceof Frame.Page page) {
      String address = page.before() + spot.id() + page.after();
      svg.open(
          "a",
          "class",
          "map-link",
          "href",
          address,
          "aria-current",
          spot.id().equals(page.current()) ? "true" : "false");
    }
    svg.open("g", "id", identity(spot), "role", "graphics-symbol");
    svg.text("title", PlainText.of(spot.name()));
    svg.text("desc", about(spot, box));
    outline(spot, box);
    symbol(Symbol.of(spot), box.x() + Boxes.PADDING, box.y() + (box.height() - Symbol.SIDE) / 2);
    writing(spot, box);
    svg.close();
    if (frame instanceof Frame.Page) {
      svg.close();
    }
  }

  /** An ending that stands on the map more than once has a number after the first. */
  private String identity(Spot spot) {
    if (!(spot instanceof Spot.End)) {
      return "scene-" + spot.id();
    }
    long before =
        map.spots().stream()
            .takeWhile(other -> !other.equals(spot))
            .filter(other -> other instanceof Spot.End && other.id().equals(spot.id()))
            .count();
    return "ending-" + spot.id() + (before == 0 ? "" : "." + (before + 1));
  }

  private String about(Spot spot, Box box) {
    return switch (spot) {
      case Spot.Decision decision ->
          words.get("kind.scene")
              + ", "
              + words.get("medium", decision.medium())
              + ", "
              + box.note().replace(" · ", ", ")
              + (box.spot() == map.start() ? ", " + words.get("note.start") : "");
      case Spot.Fork fork -> words.get("kind.fork") + ", " + words.get("legend", Symbol.of(fork));
      case Spot.End ignored -> words.get("kind.ending") + ", " + box.note();
    };
  }

  private void outline(Spot spot, Box box) {
    switch (spot) {
      case Spot.Decision ignored -> rectangle("map-scene", box, 4, "");
      case Spot.Fork ignored -> rectangle("map-fork", box, 4, "");
      case Spot.End end ->
          rectangle(
              "map-ending",
              box,
              box.height() / 2,
              end.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (box.spot() == map.start()) {
      double middle = box.x() + box.width() / 2;
      svg.empty(
          "path",
          "class",
          "map-start",
          "d",
          "M" + Markup.figure(middle - 7) + " " + Markup.figure(box.y() - 11) + "h14l-7 9z");
    }
  }

  private void rectangle(String kind, Box box, double corner, String outcome) {
    svg.empty(
        "rect",
        "class",
        kind,
        "data-outcome",
        outcome,
        "x",
        box.x(),
        "y",
        box.y(),
        "width",
        box.width(),
        "height",
        box.height(),
        "rx",
        corner);
  }

  private void writing(Spot spot, Box box) {
    Lettering lettering = spot instanceof Spot.Fork ? Lettering.NOTE : Lettering.NAME;
    double x = box.x() + Boxes.INDENT;
    double baseline = box.y() + 1;
    for (String line : box.name()) {
      baseline += lettering.leading();
      write(spot instanceof Spot.Fork ? "map-note" : "map-name", lettering, x, baseline, line);
    }
    if (!box.note().isEmpty()) {
      write(
          spot instanceof Spot.End ? "map-outcome" : "map-note",
          Lettering.NOTE,
          x,
          baseline + Lettering.NOTE.leading() + 1,
          box.note());
    }
  }

  private void symbol(Symbol symbol, double x, double y) {
    boolean badge = symbol.compareTo(Symbol.ORDER) >= 0;
    svg.empty(
        "path",
        "class",
        badge ? "map-badge" : "map-icon",
        "transform",
        "translate(" + Markup.figure(x) + " " + Markup.figure(y) + ")",
        "d",
        symbol.path);
  }

  private void fold(Fold fold) {
    svg.empty("circle", "class", "map-fold", "cx", fold.x(), "cy", fold.y(), "r", Fold.RADIUS);
    svg.text(
        "text",
        Integer.toString(fold.number()),
        "class",
        "map-number",
        "font-size",
        Lettering.NOTE.size,
        "text-anchor",
        "middle",
        "x",
        fold.x(),
        "y",
        fold.y() + 3.4);
  }

  private void key(Meaning key) {
    switch (key.symbol()) {
      case THIN -> sample(key, Stakes.thickness(0));
      case MIDDLING -> sample(key, Stakes.thickness(Stakes.HIGH / 2.0));
      case THICK -> sample(key, Stakes.thickness(Stakes.HIGH));
      default -> symbol(key.symbol(), key.x(), key.y());
    }
    write(
        "map-note",
        Lettering.NOTE,
        key.x() + Symbol.SIDE + 5,
        key.y() + Symbol.SIDE - 2.5,
        key.words());
  }

  private void sample(Meaning key, double thickness) {
    svg.empty(
        "path",
        "class",
        "map-way",
        "stroke-width",
        thickness,
        "d",
        "M" + Markup.figure(key.x()) + " " + Markup.figure(key.y() + 6) + "h" + (int) Symbol.SIDE);
  }

  private void write(String kind, Lettering lettering, double x, double y, String text) {
    svg.text("text", text, "class", kind, "font-size", lettering.size, "x", x, "y", y);
  }
}
