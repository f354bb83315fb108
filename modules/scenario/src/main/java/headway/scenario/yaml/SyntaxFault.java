package headway.scenario.yaml;

import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Tells in an author's words what the parser could not read. */
final class SyntaxFault {
  /** What the parser says in part, and what it means to an author. */
  private enum Meaning {
    TAB("'\\t", "A tab stands here.", "YAML indents with spaces only."),
    COLON(
        "mapping values are not allowed here",
        "A `: ` is not expected here.",
        "Put a text that contains `: ` in quotes, and check the indentation."),
    NO_COLON(
        "could not find expected ':'",
        "A key needs a `:` and its value.",
        "Check the quotes and the indentation of the lines before, too."),
    OPEN_LIST(
        "expected ',' or ']'",
        "This list is not closed, or a `,` is missing.",
        "Write `[one, two]`."),
    OPEN_MAPPING(
        "expected ',' or '}'",
        "This mapping is not closed, or a `,` is missing.",
        "Write `{key: value, other: value}`; a text that begins with `{` needs quotes."),
    INDENTATION(
        "expected <block end>",
        "This does not stand where it should.",
        "Check the indentation: what belongs together begins in the same column."),
    ESCAPE(
        "found unknown escape character",
        "This `\\` means nothing here.",
        "In \"double quotes\" write `\\\\` for one, or use 'single quotes'."),
    DASH(
        "but found '-'",
        "A `-` is not expected here.",
        "Put a text that begins with `- ` in quotes, and each item of a list on a line of its"
            + " own."),
    DASH_IN_A_LINE(
        "sequence entries are not allowed here",
        "A list cannot begin here.",
        "Put a text that begins with `- ` in quotes, and each item of a list on a line of its"
            + " own."),
    MORE_AFTER(
        "expected '<document start>'",
        "This does not belong to what stands before it.",
        "Check the indentation and the quotes of the lines before."),
    BLOCK(
        "expected chomping or indentation indicators",
        "After `|` or `>` the text begins on the next line.",
        "Begin a new line there, or put the text in quotes."),
    PERCENT(
        "directive",
        "A line that begins with `%` is a directive of YAML, and this one is not read.",
        "Take it away, or put the text in quotes."),
    RESERVED(
        "that cannot start any token",
        "A text cannot begin with this character.",
        "Put the text in quotes.");

    private final String said;
    private final String message;
    private final String hint;

    Meaning(String said, String message, String hint) {
      this.said = said;
      this.message = message;
      this.hint = hint;
    }
  }

  private SyntaxFault() {}

  /**
   * @param last what was read before the fault; null for nothing
   */
  static void tell(YamlEngineException fault, @Nullable Event last, Source source, Faults faults) {
    if (!(fault instanceof MarkedYamlEngineException marked)) {
      faults.add(
          ScenarioCode.NOT_YAML,
          Position.startOf(source.file()),
          "This file is not YAML.",
          String.valueOf(fault.getMessage()));
      return;
    }
    String problem = String.valueOf(marked.getProblem());
    String context = String.valueOf(marked.getContext());
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      faults.add(
          ScenarioCode.NOT_YAML,
          position(source, marked.getContextMark().or(marked::getProblemMark)),
          "This text's quotation mark is not closed.",
          "Write '' for a quotation mark within '…', and \\\" within \"…\".");
      return;
    }
    if (context.contains("an alias") || context.contains("an anchor")) {
      faults.add(
          ScenarioCode.NOT_YAML,
          position(source, marked.getContextMark().or(marked::getProblemMark)),
          "A text that begins with `*` or `&` is taken for an alias or an anchor.",
          "Put the text in quotes.");
      return;
    }
    Position position = position(source, marked.getProblemMark().or(marked::getContextMark));
    if (problem.contains(Meaning.INDENTATION.said)
        && tellMoreAfter(last, position, source, faults)) {
      return;
    }
    for (Meaning meaning : Meaning.values()) {
      if (problem.contains(meaning.said)) {
        faults.add(ScenarioCode.NOT_YAML, position, meaning.message, meaning.hint);
        return;
      }
    }
    faults.add(ScenarioCode.NOT_YAML, position, "This is not YAML: " + problem + ".", "");
  }

  /** Text that goes on behind a closing quotation mark or bracket; whether it was that. */
  private static boolean tellMoreAfter(
      @Nullable Event last, Position position, Source source, Faults faults) {
    if (last == null || position(source, last.getEndMark()).line() != position.line()) {
      return false;
    }
    if (last instanceof ScalarEvent text
        && (text.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
            || text.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED)) {
      Position opened = position(source, text.getStartMark());
      boolean ranOn = opened.line() < position.line();
      faults.add(
          ScenarioCode.NOT_YAML,
          ranOn ? opened : position,
          ranOn
              ? "This text's quotation mark is closed only on line " + position.line() + "."
              : "The quotation mark before this ends the text.",
          "Write '' for a quotation mark within '…', and \\\" within \"…\".");
      return true;
    }
    if (last instanceof CollectionEndEvent && hasBracket(last)) {
      faults.add(
          ScenarioCode.NOT_YAML,
          position,
          "The bracket before this ends the value.",
          "A text that begins with `{` or `[` needs quotes.");
      return true;
    }
    return false;
  }

  /** What ends by its indentation has no mark of its own in the file. */
  private static boolean hasBracket(Event end) {
    return end.getStartMark().orElseThrow().getIndex() < end.getEndMark().orElseThrow().getIndex();
  }

  private static Position position(Source source, Optional<Mark> mark) {
    return mark.map(each -> new Position(source.file(), each.getLine() + 1, each.getColumn() + 1))
        .orElse(Position.startOf(source.file()));
  }
}
