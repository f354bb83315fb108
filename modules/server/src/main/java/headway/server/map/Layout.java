package headway.server.map;

import headway.analysis.map.DecisionMap;
import headway.analysis.map.Spot;
import headway.server.map.Drawing.Band;
import headway.server.map.Drawing.Box;
import headway.server.map.Drawing.Heading;
import headway.server.map.Drawing.Key;
import java.util.ArrayList;
import java.util.List;

/** Lays a map out on paper: the heading, chapters from top to bottom, the legend. */
public final class Layout {
  private static final double MARGIN = 14;
  private static final double NAMES = 92;
  private static final double BAND_PADDING = 12;

  private final DecisionMap map;
  private final MapWords words;
  private final Placing placing;
  private final boolean named;

  private Layout(DecisionMap map, MapWords words) {
    this.map = map;
    this.words = words;
    placing = Placing.of(map, new Boxes(words));
    named = !map.chapters().equals(List.of(""));
  }

  /** Takes tenths of a second for a hundred scenes. */
  public static Drawing of(DecisionMap map, MapWords words) {
    return new Layout(map, words).drawn(true);
  }

  /** For a page, which has a heading of its own: no wider and no higher than what is on it. */
  public static Drawing onScreen(DecisionMap map, MapWords words) {
    return new Layout(map, words).drawn(false);
  }

  private Drawing drawn(boolean onPaper) {
    double names = named ? NAMES : 0;
    double narrowest = Math.max(placing.width() + names + 3 * MARGIN, 420);
    double top =
        onPaper ? heading(narrowest).title().size() * Lettering.TITLE.leading() + 40 : MARGIN;
    double bandsBottom = top + placing.height() + 2 * BAND_PADDING;
    double shortest =
        Legend.bottom(Legend.of(map, words, MARGIN, narrowest - MARGIN, bandsBottom + MARGIN));
    Paper paper = Paper.of(narrowest, shortest);
    double width = onPaper ? Math.max(narrowest, shortest * paper.ratio()) : narrowest;
    double height = onPaper ? width / paper.ratio() : shortest;
    double right = MARGIN + names + (width - 2 * MARGIN - names - placing.width()) / 2;
    List<Key> legend = Legend.of(map, words, MARGIN, width - MARGIN, bandsBottom + MARGIN);
    List<Box> boxes = placing.boxes(right, top + BAND_PADDING);
    return new Drawing(
        map,
        paper,
        width,
        height,
        onPaper ? heading(width) : new Heading(List.of(), about()),
        bands(boxes, top, bandsBottom),
        boxes,
        placing.routes(right, top + BAND_PADDING),
        legend);
  }

  private Heading heading(double width) {
    String about = about();
    return new Heading(
        Lettering.TITLE.lines(PlainText.of(map.title()), width - 2 * MARGIN, 2),
        map.staked() ? about : about + ". " + words.get("about.unstaked"));
  }

  private String about() {
    long endings = map.spots().stream().filter(Spot.End.class::isInstance).count();
    return words.get("about", map.spots().size() - endings, endings);
  }

  /** Each reaches halfway to the next. */
  private List<Band> bands(List<Box> boxes, double top, double bottom) {
    List<Integer> chapters = map.spots().stream().map(Spot::chapter).distinct().sorted().toList();
    List<Band> bands = new ArrayList<>();
    double from = top;
    for (int i = 0; i < chapters.size(); i++) {
      int chapter = chapters.get(i);
      double to =
          i == chapters.size() - 1
              ? bottom
              : (bottom(boxes, chapter) + top(boxes, chapters.get(i + 1))) / 2;
      bands.add(new Band(chapter, name(chapter), from, to));
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
}
