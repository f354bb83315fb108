package headway.server.debrief;

import headway.server.debrief.Sheet.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as an XLSX file, each on a sheet of its own whose head stays in sight. Text stands in it
 * as text, which no program computes; it is guarded all the same, for whoever saves it as CSV.
 */
final class Spreadsheet {
  private static final int LONGEST_CELL = 32_000;
  private static final int WIDEST = 60;
  private static final int NARROWEST = 9;

  /** In points. */
  private static final double LINE = 15;

  private static final int MOST_LINES = 20;

  private Spreadsheet() {}

  static byte[] of(List<Sheet> sheets) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Headway", null)) {
      for (Sheet sheet : sheets) {
        write(sheet, workbook.newWorksheet(sheet.name()));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return file.toByteArray();
  }

  private static void write(Sheet sheet, Worksheet worksheet) throws IOException {
    worksheet.rowHeight(0, 2 * LINE);
    for (int column = 0; column < sheet.head().size(); column++) {
      worksheet.value(0, column, sheet.head().get(column));
      worksheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
      worksheet.width(column, width(sheet, column));
    }
    worksheet.freezePane(0, 1);
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<Cell> cells = sheet.rows().get(row);
      worksheet.rowHeight(row + 1, LINE * lines(cells));
      for (int column = 0; column < cells.size(); column++) {
        write(worksheet, row + 1, column, cells.get(column));
      }
    }
    worksheet.finish();
  }

  private static void write(Worksheet worksheet, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Words(String words) -> {
        worksheet.value(row, column, cut(Guarded.text(legible(words))));
        worksheet.style(row, column).wrapText(true).verticalAlignment("top").set();
      }
      case Cell.Figure(double value) -> {
        worksheet.value(row, column, value);
        worksheet
            .style(row, column)
            .format(value == Math.rint(value) ? "0" : "0.0")
            .verticalAlignment("top")
            .set();
      }
      case Cell.Nothing() -> {}
    }
  }

  /** Between two signs: half of one is nothing that a file may hold. */
  private static String cut(String text) {
    if (text.length() <= LONGEST_CELL) {
      return text;
    }
    boolean halves = Character.isHighSurrogate(text.charAt(LONGEST_CELL - 1));
    return text.substring(0, halves ? LONGEST_CELL - 1 : LONGEST_CELL);
  }

  /** Not every program makes a row as high as its text. */
  private static int lines(List<Cell> cells) {
    int most = 1;
    for (Cell cell : cells) {
      if (cell instanceof Cell.Words(String words)) {
        most = Math.max(most, 1 + (words.length() - 1) / (WIDEST - 6));
      }
    }
    return Math.min(most, MOST_LINES);
  }

  /** What XML may hold. */
  private static String legible(String text) {
    return text.codePoints()
        .filter(each -> each >= 0x20 || each == '\n' || each == '\t')
        .filter(each -> !Character.isSurrogate((char) each) || each > 0xFFFF)
        .filter(each -> each != 0xFFFE && each != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int width(Sheet sheet, int column) {
    int widest = Math.min(18, sheet.head().get(column).length());
    for (List<Cell> row : sheet.rows()) {
      if (row.get(column) instanceof Cell.Words(String words)) {
        widest = Math.max(widest, words.length());
      }
    }
    return Math.clamp(widest + 2L, NARROWEST, WIDEST);
  }
}
