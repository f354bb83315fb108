package headway.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries write down: warnings and worse, one line each, on stderr. */
final class Logs {
  private static final Logger ROOT = Logger.getLogger("");

  private Logs() {}

  static void keepToWarnings() {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %5$s%6$s%n");
    ROOT.setLevel(Level.WARNING);
  }
}
