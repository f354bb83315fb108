package headway.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries write down: warnings and worse, one line each, on stderr. */
final class Logs {
  private static final Logger ROOT = Logger.getLogger("");

  /**
   * Where the embedded database refuses something, these write down the whole of what it was asked,
   * and with it what somebody typed. The refusal itself comes back over the connection and is
   * logged with the request.
   */
  private static final Logger WITH_DOCUMENTS = Logger.getLogger("de.bwaldvogel.mongo.wire");

  private Logs() {}

  static void keepToWarnings() {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %5$s%6$s%n");
    ROOT.setLevel(Level.WARNING);
    WITH_DOCUMENTS.setLevel(Level.OFF);
  }
}
