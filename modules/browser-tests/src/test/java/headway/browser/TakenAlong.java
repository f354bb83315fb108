package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a trainer takes along from the group's page, as the files that the browser saved. A refusal
 * or a failure would be a page and no file, and is waited for in vain.
 */
record TakenAlong(Page group, String code) {
  private static final String MARK = "\uFEFF";

  /** A table: its head and its rows, a line each. */
  String table(String name) {
    boolean first = name.equals("decisions") || name.equals("heard");
    String link = first ? "report.csv" : "report.csv?table=" + name;
    String text = text(file(link, "-" + name + ".csv"));
    assertEquals(MARK, text.substring(0, 1), "by which spreadsheets know how it is written");
    return text.substring(1);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Path file(String link, String end) {
    Download download =
        group.waitForDownload(() -> group.locator("a[href$='/" + link + "']").click());
    assertNull(download.failure());
    assertEquals("workshop-" + code + end, download.suggestedFilename());
    return download.path();
  }

  /**
   * A spreadsheet.
   *
   * @param sheets how many it has
   * @param words all that stand in them, as they are written
   */
  record Spreadsheet(long sheets, String words) {}

  Spreadsheet spreadsheet() {
    try (ZipFile file = new ZipFile(file("report.xlsx", ".xlsx").toFile())) {
      long sheets =
          file.stream().filter(part -> part.getName().startsWith("xl/worksheets/sheet")).count();
      ZipEntry words = file.getEntry("xl/sharedStrings.xml");
      return new Spreadsheet(
          sheets, new String(file.getInputStream(words).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The words on paper, with every space as one. */
  String paper() {
    try (PDDocument paper = Loader.loadPDF(file("report.pdf", ".pdf").toFile())) {
      return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
