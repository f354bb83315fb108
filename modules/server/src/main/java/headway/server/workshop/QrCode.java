package headway.server.workshop;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import headway.server.page.Picture;

/** An address as a drawing that a phone's camera reads. */
final class QrCode {
  /** The white frame that a reader needs, in modules. */
  private static final int QUIET = 4;

  private QrCode() {}

  /** Drawn in the styles' colours; whoever sets it says in words what it is. */
  static Picture of(String address) {
    ByteMatrix modules;
    try {
      modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(tooLong);
    }
    int side = modules.getWidth() + 2 * QUIET;
    return new Picture(
        "<svg class=\"qr\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\" shape-rendering=\"crispEdges\"><path d=\"%s\"/></svg>"
            .formatted(side, side, path(modules)));
  }

  /** Each run of dark modules of a row is one rectangle. */
  private static String path(ByteMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int run = run(modules, x, y);
        if (run > 0) {
          path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, run, run));
        }
        x += Math.max(1, run);
      }
    }
    return path.toString();
  }

  private static int run(ByteMatrix modules, int x, int y) {
    int run = 0;
    while (x + run < modules.getWidth() && modules.get(x + run, y) == 1) {
      run++;
    }
    return run;
  }
}
