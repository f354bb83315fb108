package headway.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that shows a table, between two marks. */
public final class Readme {
  private static final String RATIOS = "ratios";

  private Readme() {}

  static void put(String table, Path page) throws IOException {
    put(RATIOS, table, page);
  }

  /**
   * Shows a table.
   *
   * @param name what the marks are called
   */
  public static void put(String name, String table, Path page) throws IOException {
    Files.writeString(page, with(name, table, Files.readString(page)));
  }

  static String with(String table, String page) {
    return with(RATIOS, table, page);
  }

  /** The page with the table in place of what was between the marks. */
  private static String with(String name, String table, String page) {
    String opening = "<!-- " + name + ": measured, not written by hand -->\n";
    int begin = page.indexOf(opening);
    int end = page.indexOf("<!-- /" + name + " -->\n");
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("The page has no marks for the table");
    }
    return page.substring(0, begin + opening.length()) + table + "\n" + page.substring(end);
  }
}
