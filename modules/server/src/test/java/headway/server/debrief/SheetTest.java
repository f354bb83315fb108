package headway.server.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.server.debrief.Sheet.Cell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {
  @TempDir Path folder;

  private static Sheet sheet(Cell... cells) {
    return new Sheet("People", List.of("Who"), List.of(cells).stream().map(List::of).toList());
  }

  private static String csv(Sheet sheet) {
    return new String(Csv.of(sheet), StandardCharsets.UTF_8);
  }

  @Test
  void aTableIsLinesOfQuotedValuesThatASpreadsheetKnowsAsUnicode() {
    assertEquals(
        "\uFEFFWho\r\nŞükrü\r\n\"a, \"\"b\"\"\nc\"\r\n12.5\r\n40\r\n-3\r\n\r\n",
        csv(
            sheet(
                Sheet.words("Şükrü"),
                Sheet.words("a, \"b\"\nc"),
                Sheet.figure(12.5),
                Sheet.figure(40),
                Sheet.figure(-3),
                new Cell.Nothing())));
  }

  @Test
  void whatSomebodyTypedIsNeverAFormula() {
    for (String typed : List.of("=1+1", "+31 6", "-2", "@SUM(A1)", "\tx", "\rx")) {
      String csv = csv(sheet(Sheet.words(typed)));
      assertTrue(csv.contains("'" + typed), csv);
    }
    assertFalse(csv(sheet(Sheet.words("a=1"))).contains("'"));
  }

  @Test
  void aSpreadsheetHoldsTextAsTextAndFiguresAsFigures() throws IOException {
    Map<String, String> parts =
        unpacked(
            Spreadsheet.of(
                List.of(
                    sheet(Sheet.words("=HYPERLINK(\"x\")"), Sheet.words("\u0001<b>&\uFFFF")),
                    new Sheet("Scores", List.of("Mean"), List.of(List.of(Sheet.figure(61.25)))))));
    String all = String.join("\n", parts.values());
    assertTrue(all.contains("&apos;=HYPERLINK("), "guarded");
    assertTrue(all.contains("&lt;b&gt;&amp;"));
    assertFalse(all.contains("<f>"), "no formula");
    assertTrue(parts.getOrDefault("xl/worksheets/sheet2.xml", "").contains("<v>61.25</v>"));
    assertTrue(parts.getOrDefault("xl/workbook.xml", "").contains("Scores"));
  }

  @Test
  void aCellThatIsTooLongIsCutBetweenTwoSigns() throws IOException {
    String smile = "\uD83D\uDE00";
    for (String before : List.of("", "x")) {
      String sheet =
          unpacked(
                  Spreadsheet.of(
                      List.of(sheet(Sheet.words(before + smile.repeat(20_000)), Sheet.words("y")))))
              .getOrDefault("xl/sharedStrings.xml", "");
      // The file names such a sign by its number.
      String kept = before + "&#x1f600;".repeat(16_000 - before.length());
      assertTrue(sheet.contains(">" + kept + "<"), sheet.substring(sheet.length() - 300));
    }
  }

  private Map<String, String> unpacked(byte[] file) throws IOException {
    Path kept = Files.write(folder.resolve("report.xlsx"), file);
    Map<String, String> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(kept.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
