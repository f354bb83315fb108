package headway.server.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.w3c.dom.Element;

/**
 * Draws within the box of an object. Places are in device units from its left upper corner, lengths
 * of strokes in CSS pixels.
 */
record Pen(OutputDevice device, double x, double y, double width, double height, int pixel) {
  /** The colours of the pages, by day. */
  static final FSRGBColor INK = new FSRGBColor(0x1c2b2f);

  static final FSRGBColor EDGE = new FSRGBColor(0x767d7c);
  static final FSRGBColor LOSS = new FSRGBColor(0xa33e1d);
  static final FSRGBColor GAIN = new FSRGBColor(0x17626d);
  static final FSRGBColor PAPER = new FSRGBColor(0xffffff);

  /** In CSS pixels; a dot at either end must fit in, or its outer half is cut off. */
  private static final int MARGIN = 6;

  /** Draws within an object's box, with room for a dot at either end. */
  static Pen within(
      OutputDevice device, double x, double y, double width, double height, int pixel) {
    int margin = MARGIN * pixel;
    return new Pen(device, x + margin, y, width - 2 * margin, height, pixel);
  }

  /** How far from the left an attribute such as {@code 62.5%} puts something. */
  double along(Element object, String attribute) {
    String percent = object.getAttribute(attribute).replace("%", "");
    return width * Math.clamp(Double.parseDouble(percent), 0, 100) / 100;
  }

  void line(FSRGBColor colour, double pixels, double x1, double y1, double x2, double y2) {
    device.setColor(colour);
    device.setStroke(new BasicStroke((float) (pixels * pixel)));
    device.draw(new Line2D.Double(x + x1, y + y1, x + x2, y + y2));
  }

  void box(FSRGBColor colour, double pixels, double x1, double y1, double x2, double y2) {
    device.setColor(colour);
    device.setStroke(new BasicStroke((float) (pixels * pixel)));
    device.draw(new Rectangle2D.Double(x + x1, y + y1, x2 - x1, y2 - y1));
  }

  void disc(FSRGBColor colour, double radius, double x1, double y1) {
    device.setColor(colour);
    device.fill(new Ellipse2D.Double(x + x1 - radius, y + y1 - radius, 2 * radius, 2 * radius));
  }
}
