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
    OPEN_LIST("expected ',' or ']'", "A `]` is missing, or a `,`.", "Write `[one, two]`."),
    OPEN_MAPPING(
        "expected ',' or '}'",
        "A `}` is missing, or a `,`.",
        "Write `{key: value, other: value}`; a text with `{`, `,` or `: ` in it needs quotes."),
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
          QuotationMark.unclosed(
              source, marked.getContextMark().or(marked::getProblemMark).orElseThrow().getIndex()));
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
    boolean inBrackets =
        problem.contains(Meaning.OPEN_MAPPING.said) || problem.contains(Meaning.OPEN_LIST.said);
    if ((inBrackets || problem.contains(Meaning.INDENTATION.said))
        && tellMoreAfter(last, position, source, inBrackets, faults)) {
      return;
    }
    if (tellPlace(problem, position, source, faults)) {
      return;
    }
    if (inBrackets) {
      tellInBrackets(marked, problem, last, source, faults);
      return;
    }
    for (Meaning meaning : Meaning.values()) {
      if (problem.contains(meaning.said)) {
        faults.add(
            ScenarioCode.NOT_YAML, position, meaning.message, hint(meaning, position, source));
        return;
      }
    }
    faults.add(ScenarioCode.NOT_YAML, position, "This is not YAML: " + problem + ".", "");
  }

  /** A `: ` in a text, or a bracket that is not closed: told where the last that fits ends. */
  private static void tellInBrackets(
      MarkedYamlEngineException fault,
      String problem,
      @Nullable Event last,
      Source source,
      Faults faults) {
    Position position = position(source, fault.getProblemMark());
    int index = fault.getProblemMark().map(Mark::getIndex).orElse(0);
    if (index < source.length() && source.at(index) == ':') {
      faults.add(
          ScenarioCode.NOT_YAML,
          position,
          Meaning.COLON.message,
          "Put a text that contains `: ` in quotes; before a next key write a `,`.");
      return;
    }
    Position end = last == null ? position : position(source, last.getEndMark());
    Meaning meaning =
        problem.contains(Meaning.OPEN_LIST.said) ? Meaning.OPEN_LIST : Meaning.OPEN_MAPPING;
    faults.add(
        ScenarioCode.NOT_YAML,
        end.line() < position.line() ? end : position,
        meaning.message,
        meaning.hint);
  }

  private static String hint(Meaning meaning, Position position, Source source) {
    String line = source.text().lines().skip(position.line() - 1L).findFirst().orElse("");
    return meaning == Meaning.COLON && QuotationMark.isCurvedIn(line)
        ? "Write straight quotation marks around the text, \"…\": curved ones are letters to YAML."
        : meaning.hint;
  }

  /** A line that stands too far to a side, and a `-` that lacks its space; whether it was that. */
  private static boolean tellPlace(
      String problem, Position position, Source source, Faults faults) {
    Indentation indentation = new Indentation(source);
    boolean deeper = problem.contains(Meaning.COLON.said) && indentation.isKeyAlone(position);
    if (!deeper && !problem.contains(Meaning.INDENTATION.said)) {
      return false;
    }
    Position place = deeper ? indentation.beginning(position) : position;
    if (source.text().lines().skip(place.line() - 1L).findFirst().orElse("").matches(" *-\\w.*")) {
      faults.add(
          ScenarioCode.NOT_YAML,
          place,
          "After this `-` a space is missing.",
          "Write `- ` before each item of a list.");
      return true;
    }
    faults.add(ScenarioCode.NOT_YAML, place, Meaning.INDENTATION.message, indentation.hint(place));
    return true;
  }

  /** Text that goes on behind a closing quotation mark or bracket; whether it was that. */
  private static boolean tellMoreAfter(
      @Nullable Event last, Position position, Source source, boolean inBrackets, Faults faults) {
    if (last == null || position(source, last.getEndMark()).line() != position.line()) {
      return false;
    }
    if (last instanceof ScalarEvent text
        && (text.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
            || text.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED)) {
      Position opened = position(source, text.getStartMark());
      int opens = text.getStartMark().orElseThrow().getIndex();
      boolean ranOn = opened.line() < position.line();
      faults.add(
          ScenarioCode.NOT_YAML,
          ranOn ? opened : position,
          ranOn
              ? "This text's quotation mark is closed only on line " + position.line() + "."
              : "The quotation mark before this ends the text.",
          ranOn
              ? QuotationMark.unclosed(source, opens)
              : QuotationMark.goesOn(source, opens, inBrackets));
      return true;
    }
    if (!inBrackets && last instanceof CollectionEndEvent && hasBracket(last)) {
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
