package headway.server.paper;

import org.w3c.dom.Element;

/**
 * A score on a line from chance to the best path, with an open dot for what it was before its gate.
 * As score.css draws it.
 */
final class ScoreDrawing implements Drawing {
  @Override
  public void draw(Element object, Pen pen) {
    double middle = pen.height() / 2;
    double half = 5.0 * pen.pixel();
    double at = pen.along(object, "data-at");
    pen.line(Pen.EDGE, 1.5, 0, middle, pen.width(), middle);
    pen.line(Pen.EDGE, 1.5, 0, middle - half, 0, middle + half);
    pen.line(Pen.EDGE, 1.5, pen.width(), middle - half, pen.width(), middle + half);
    pen.line(Pen.INK, 3, 0, middle, at, middle);
    if (object.hasAttribute("data-uncapped")) {
      double uncapped = pen.along(object, "data-uncapped");
      pen.disc(Pen.INK, 5.0 * pen.pixel(), uncapped, middle);
      pen.disc(Pen.PAPER, 3.5 * pen.pixel(), uncapped, middle);
    }
    pen.disc(Pen.INK, 5.5 * pen.pixel(), at, middle);
  }
}
