package headway.server.workbench;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import headway.server.page.Finding;
import headway.server.page.Finding.Excerpt;
import headway.server.page.Finding.Told;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitedTest {
  @Test
  void the_line_is_shown_and_the_word_in_it_marked() {
    assertEquals(
        new Excerpt("- {id: meet, goto: ", "mett", "}"),
        excerpt("a: 1\n  - {id: meet, goto: mett}", 2, 22));
  }

  @Test
  void what_stands_between_quotation_marks_is_one_word() {
    assertEquals(
        new Excerpt("when: ", "\"stage == 1\"", ""), excerpt("\nwhen: \"stage == 1\"", 2, 7));
  }

  @Test
  void of_a_long_line_there_is_as_much_as_can_be_read() {
    Excerpt excerpt = excerpt("\n" + "x".repeat(5_000) + " here " + "y".repeat(5_000), 2, 5_002);
    assertEquals("here", excerpt.marked());
    assertTrue(excerpt.before().length() < 100 && excerpt.after().length() < 200);
  }

  @Test
  void what_would_turn_or_hide_the_line_is_told_as_such() {
    assertEquals("\ufffdevil\ufffd", excerpt("\na: \u202eevil\u0000", 2, 4).marked());
  }

  @Test
  void what_is_about_the_whole_file_or_beyond_it_has_no_line() {
    assertNull(found("a: 1", 1, 1));
    assertNull(found("a: 1", 7, 1));
    assertNull(found("a: 1", 1, 70));
  }

  @Test
  void names_are_told_from_words() {
    Finding finding = cited("").finding(diagnostic(1, 1, "`mett` is no `scene`"));
    assertEquals(
        List.of(new Told("mett", true), new Told(" is no ", false), new Told("scene", true)),
        finding.message());
  }

  private static Excerpt excerpt(String file, int line, int column) {
    return requireNonNull(found(file, line, column));
  }

  private static @Nullable Excerpt found(String file, int line, int column) {
    return cited(file).finding(diagnostic(line, column, "No.")).excerpt();
  }

  private static Diagnostic diagnostic(int line, int column, String message) {
    return new Diagnostic(
        ScenarioCode.UNREADABLE, new Position("scenario.yaml", line, column), message, "");
  }

  private static Cited cited(String file) {
    return new Cited(
        new ScenarioFiles(
            "talk", new TreeMap<>(Map.of("scenario.yaml", file.getBytes(StandardCharsets.UTF_8)))));
  }
}
