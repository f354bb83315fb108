package headway.server.debrief;

import headway.server.debrief.Sheet.Cell;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180), in UTF-8 with the mark by which spreadsheets know
 * that it is. Figures have a point and as many decimals as they have.
 */
final class Csv {
  private static final String MARK = "\uFEFF";

  private Csv() {}

  static byte[] of(Sheet sheet) {
    StringBuilder text = new StringBuilder(MARK);
    text.append(
        sheet.head().stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n")));
    for (List<Cell> row : sheet.rows()) {
      text.append(row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(Cell cell) {
    return switch (cell) {
      case Cell.Words(String words) -> quoted(words);
      case Cell.Figure(double value) ->
          new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
      case Cell.Nothing() -> "";
    };
  }

  private static String quoted(String text) {
    String guarded = Guarded.text(text);
    boolean plain = guarded.chars().noneMatch(each -> "\",\r\n".indexOf(each) >= 0);
    return plain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
  }
}
