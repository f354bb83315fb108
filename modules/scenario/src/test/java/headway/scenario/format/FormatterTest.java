package headway.scenario.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import headway.scenario.format.Formatting.Formatted;
import headway.scenario.format.Formatting.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatterTest {
  private static String formatted(String file, String text) {
    return result(file, text).text();
  }

  private static Formatted result(String file, String text) {
    return assertInstanceOf(
        Formatted.class, Formatter.of(file, text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "no → \"no\"",
        "12:30 → \"12:30\"",
        "010 → \"010\"",
        "~ → \"~\"",
        "1e3 → \"1e3\"",
        "2026-02-28 → \"2026-02-28\"",
        "-5 degrees → \"-5 degrees\"",
        ":) → \":)\"",
        "-\\ or \"that\" → '-\\ or \"that\"'",
        "-it's \"that\" → \"-it's \\\"that\\\"\"",
        "Our #1 door → \"Our #1 door\"",
        "no more → no more",
        "At 12:30 → At 12:30",
        "C# → C#",
        "Why? → Why?"
      })
  void aTextIsPutInQuotesWhereAToolWouldTakeItForSomethingElse(String before, String after) {
    assertEquals("title: " + after, formatted("scenario.yaml", "title: " + before));
  }

  @Test
  void withinBracketsAQuestionMarkIsASignToSome() {
    assertEquals(
        "debrief: {questions: [\"Why?\", Because], takeaway: \"Ask? Yes\"}\n",
        formatted("scenario.yaml", "debrief: {questions: [Why?, Because], takeaway: Ask? Yes}\n"));
  }

  @Test
  void numbersTruthValuesAndConditionsStayAsTheyAre() {
    String text =
        """
        format: 1
        minutes: 12
        drill: false
        cast: {ann: {name: Ann, moods: {0: cold.svg, 4: warm.svg}}}
        variables: {trust: {type: int, start: 3, min: 0, max: 6}, on-time: {type: bool, start: true}}
        start: hall
        scenes:
          hall:
            ordered: true
            lines:
              - ann: Good morning.
                when: trust < 5
            choices:
              - {id: ask, say: How so, effects: {trust: 2, asked: true}, once: true, goto: done}
        endings:
          done: {outcome: stop, fit: good, informed: true, title: Done, text: Done.}
        """;
    assertEquals(text, formatted("scenario.yaml", text));
  }

  @Test
  void idsNamesAndValuesOfAnEnumAreWordsToo() {
    assertEquals(
        """
        id: "010"
        language: "no"
        tags: [one, "2"]
        variables:
          "y": {type: enum, values: ["yes", "no"], start: "no"}
        start: "on"
        scenes:
          "on":
            choices:
              - id: "1"
                say: Go
                when: "y"
                effects: {"y": "yes"}
                goto: "off"
        """,
        formatted(
            "scenario.yaml",
            """
            id: 010
            language: no
            tags: [one, 2]
            variables:
              y: {type: enum, values: [yes, no], start: no}
            start: on
            scenes:
              on:
                choices:
                  - id: 1
                    say: Go
                    when: y
                    effects: {y: yes}
                    goto: off
            """));
  }

  @Test
  void inATranslationEveryValueIsAText() {
    assertEquals(
        "language: \"no\"\ntitle: \"12\"\nscenes: {hall: {lines: [\"yes\", 'no', Hm]}}\n",
        formatted(
            "no.yaml", "language: no\ntitle: 12\nscenes: {hall: {lines: [yes, 'no', Hm]}}\n"));
  }

  @Test
  void aTextWithANumberSignGoesOnToTheEndOfItsLine() {
    assertEquals(
        "title: \"Our #1 door\"  \nsummary: Next\n",
        formatted("scenario.yaml", "title: Our #1 door  \nsummary: Next\n"));
    assertEquals(
        "summary: \"Over two lines, our #1\"\ntitle: Next\n",
        formatted("scenario.yaml", "summary: Over two\n  lines, our #1\ntitle: Next\n"));
  }

  @Test
  void whatMayBeACommentIsLeftToTheAuthorAndTold() {
    String text = "title: A visit # to be thought over\nminutes: 12 # or less\n";
    Formatted left = result("scenario.yaml", text);
    assertEquals(text, left.text());
    assertEquals(
        List.of("scenario.yaml:1:16"),
        left.doubtful().stream().map(each -> each.position().toString()).toList());
  }

  @Test
  void allElseStaysByteForByte() {
    String text = "\uFEFF# first\r\n\r\ntitle:   no   # mine\r\nsummary:  'x'\r\n  \r\nstart: on";
    assertEquals(text.replace("start: on", "start: \"on\""), formatted("scenario.yaml", text));
  }

  @Test
  void aChangeSaysWhereItIsAndWhatItWas() {
    assertEquals(
        List.of("scenario.yaml:2:8 no \"no\"", "scenario.yaml:3:1 on \"on\""),
        result("scenario.yaml", "format: 1\ntitle: no\non: x\n").changes().stream()
            .map(each -> each.position() + " " + each.before() + " " + each.after())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "title: [", "title: no\ntitle: on", "- no", "no", "title: &a no"})
  void aFileThatDoesNotParseIsLeftAlone(String text) {
    Unreadable unreadable =
        assertInstanceOf(
            Unreadable.class, Formatter.of("scenario.yaml", text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, unreadable.faults().size());
  }
}
