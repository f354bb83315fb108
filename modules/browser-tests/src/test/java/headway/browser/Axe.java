package headway.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** axe-core, asked about WCAG 2.2 A and AA and about its own best practices. */
final class Axe {
  private static final String SOURCE = source();

  /** What it found, a line for each: the rule, what is wrong, and where. */
  private static final String ASK =
      """
      async () => {
        const found = await axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          resultTypes: ["violations"],
        });
        return found.violations.flatMap((violation) =>
          violation.nodes.map((node) => `${violation.id}: ${violation.help} (${node.target.join(" ")})`));
      }
      """;

  private Axe() {}

  @SuppressWarnings("unchecked") // the script gives texts
  static List<String> complaints(Page page) {
    page.evaluate(SOURCE);
    return (List<String>) page.evaluate(ASK);
  }

  private static String source() {
    Path installed = Path.of(System.getProperty("playwright.cli.dir"), "axe-core", "axe.min.js");
    try {
      return Files.readString(installed);
    } catch (IOException missing) {
      throw new UncheckedIOException("Run ./verify, which installs axe-core", missing);
    }
  }
}
