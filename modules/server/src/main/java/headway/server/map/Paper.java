package headway.server.map;

import java.util.Locale;

/**
 * The paper that a map is made for: the smallest from A3 on where all text is at least {@value
 * #LEAST_POINTS} points high, or A0.
 *
 * @param name such as A3
 * @param width of the sheet, in millimetres
 * @param height of the sheet, in millimetres
 */
public record Paper(String name, int width, int height) {
  static final int MARGIN = 7;
  static final double LEAST_POINTS = 6;

  private static final double POINT = 25.4 / 72;
  private static final Paper[] PORTRAIT = {
    new Paper("A3", 297, 420),
    new Paper("A2", 420, 594),
    new Paper("A1", 594, 841),
    new Paper("A0", 841, 1189)
  };

  /** For a drawing of a width and a height. */
  static Paper of(double width, double height) {
    Paper best = PORTRAIT[0];
    for (Paper portrait : PORTRAIT) {
      Paper landscape = portrait.turned();
      best =
          landscape.points(width, height) > portrait.points(width, height) ? landscape : portrait;
      if (best.points(width, height) >= LEAST_POINTS) {
        return best;
      }
    }
    return best;
  }

  private Paper turned() {
    return new Paper(name, /* width= */ height, /* height= */ width);
  }

  boolean isSmallest() {
    return name.equals(PORTRAIT[0].name);
  }

  /** In square millimetres. */
  int area() {
    return width * height;
  }

  /** How many millimetres a unit of a drawing is, where it fills the sheet. */
  double fitting(Drawing drawing) {
    return Math.min(printedWidth() / drawing.width(), printedHeight() / drawing.height());
  }

  /** How high the smallest text becomes where a drawing fills the sheet. */
  double points(double width, double height) {
    double millimetres = Math.min(printedWidth() / width, printedHeight() / height);
    return Lettering.SMALLEST * millimetres / POINT;
  }

  double printedWidth() {
    return width - 2 * MARGIN;
  }

  double printedHeight() {
    return height - 2 * MARGIN;
  }

  double ratio() {
    return printedWidth() / printedHeight();
  }

  /** As a style sheet's {@code @page} says it. */
  String page() {
    return String.format(Locale.ROOT, "@page{size:%dmm %dmm;margin:%dmm}", width, height, MARGIN);
  }
}
