package headway.server.paper;

import org.w3c.dom.Element;

/**
 * What a decision was worth: from the worst option there to the best, a dot for the one that was
 * taken, and hatched what it cost. As range.css draws it.
 */
final class RangeDrawing implements Drawing {
  @Override
  public void draw(Element object, Pen pen) {
    double middle = pen.height() / 2;
    double half = 5.0 * pen.pixel();
    double left = pen.along(object, "data-left");
    double own = pen.along(object, "data-own");
    pen.line(Pen.GAIN, 1.5, pen.width(), 0, pen.width(), pen.height());
    pen.line(Pen.EDGE, 2, left, middle, own, middle);
    pen.line(Pen.EDGE, 2, left, middle - half, left, middle + half);
    if (object.hasAttribute("data-cost")) {
      hatch(pen, own, middle - half, pen.width(), middle + half);
      pen.box(Pen.LOSS, 1.2, own, middle - half, pen.width(), middle + half);
    }
    pen.disc(Pen.PAPER, 6.0 * pen.pixel(), own, middle);
    pen.disc(Pen.INK, 4.6 * pen.pixel(), own, middle);
  }

  /** Slanting lines that end at the box's edges. */
  private static void hatch(Pen pen, double left, double top, double right, double bottom) {
    double tall = bottom - top;
    double step = 5.0 * pen.pixel();
    for (double foot = left - tall + step; foot < right; foot += step) {
      double from = Math.max(left, foot);
      double to = Math.min(right, foot + tall);
      pen.line(Pen.LOSS, 1, from, bottom - (from - foot), to, bottom - (to - foot));
    }
  }
}
