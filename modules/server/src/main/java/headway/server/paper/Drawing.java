package headway.server.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws one kind of object, from its attributes. */
@FunctionalInterface
interface Drawing extends FSObjectDrawer {
  void draw(Element object, Pen pen);

  @Override
  default @Nullable Map<Shape, String> drawObject(
      Element object,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    draw(object, Pen.within(device, x, y, width, height, dotsPerPixel));
    return null;
  }
}
