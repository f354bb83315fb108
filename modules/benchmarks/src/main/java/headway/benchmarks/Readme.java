package headway.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that shows the table, between two marks. */
final class Readme {
  private static final String BEGIN = "<!-- ratios: measured, not written by hand -->\n";
  private static final String END = "<!-- /ratios -->\n";

  private Readme() {}

  static void put(String table, Path page) throws IOException {
    Files.writeString(page, with(table, Files.readString(page)));
  }

  /** The page with the table in place of what was between the marks. */
  static String with(String table, String page) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("The page has no marks for the table");
    }
    return page.substring(0, begin + BEGIN.length()) + table + "\n" + page.substring(end);
  }
}
