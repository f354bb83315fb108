package headway.server.debrief;

import headway.server.debrief.Sheet.Cell;
import headway.server.page.Heard;
import headway.server.workshop.HeardRoom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What a room heard, as a table: a row for each thing to hear in each answer, in the order in which
 * they were given. Where few listened it is not told how many heard what: that would be who.
 */
final class HeardTable {
  static final String NAME = "heard";

  private static final List<String> COLUMNS =
      List.of("answer", "line", "who", "indicator", "heard", "ears", "percent", "accord");

  private final HeardRoom room;
  private final UnaryOperator<String> words;

  /**
   * @param words of the interface, by their key
   */
  HeardTable(HeardRoom room, UnaryOperator<String> words) {
    this.room = room;
    this.words = words;
  }

  Sheet sheet() {
    List<List<Cell>> rows = new ArrayList<>();
    room.answers().stream()
        .sorted(Comparator.comparingInt(Heard::number))
        .forEach(
            answer -> {
              answer.rows().forEach(row -> rows.add(heard(answer, row)));
              answer.unheard().forEach(name -> rows.add(unheard(answer, name)));
            });
    return new Sheet(
        words.apply("report.name." + NAME),
        COLUMNS.stream().map(column -> words.apply("report." + column)).toList(),
        rows);
  }

  private List<Cell> heard(Heard answer, Heard.Row row) {
    return row(
        answer,
        row.name(),
        answer.enough() ? Sheet.figure(row.count()) : new Cell.Nothing(),
        answer.enough() ? Sheet.figure(row.percent()) : new Cell.Nothing(),
        "heard.accord." + row.accord().name().toLowerCase(Locale.ROOT));
  }

  private List<Cell> unheard(Heard answer, String name) {
    return row(answer, name, Sheet.figure(0), Sheet.figure(0), "report.nobody");
  }

  private List<Cell> row(Heard answer, String name, Cell count, Cell percent, String accord) {
    return List.of(
        Sheet.figure(answer.number()),
        Sheet.words(answer.line()),
        Sheet.words(answer.speaker()),
        Sheet.words(name),
        count,
        Sheet.figure(answer.ears()),
        percent,
        Sheet.words(words.apply(accord)));
  }
}
