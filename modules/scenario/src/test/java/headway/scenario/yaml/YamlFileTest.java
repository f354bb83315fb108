package headway.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.yaml.YamlNode.Entry;
import headway.scenario.yaml.YamlNode.Mapping;
import headway.scenario.yaml.YamlNode.Scalar;
import headway.scenario.yaml.YamlNode.Sequence;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {
  private final Faults faults = new Faults();

  @Test
  void scalarsStayTheTextThatWasWritten() {
    Mapping mapping =
        assertInstanceOf(
            Mapping.class, read("a: no\nb: 12:30\nc: 010\nd: ~\ne: 1e3\nf: 'yes'\n12: null\n"));
    assertEquals(
        List.of("no", "12:30", "010", "~", "1e3", "yes", "null"),
        mapping.entries().stream().map(entry -> text(entry.value())).toList());
    assertEquals("12", mapping.entries().getLast().key());
  }

  @Test
  void keysAndValuesKnowWhereTheyStand() {
    Mapping mapping = assertInstanceOf(Mapping.class, read("\uFEFFa: 1\nüß: [x, {y: z}]\n"));
    Entry second = mapping.entries().get(1);
    assertEquals(at(2, 1), second.keyPosition());
    Sequence list = assertInstanceOf(Sequence.class, second.value());
    assertEquals(at(2, 5), list.position());
    Mapping inner = assertInstanceOf(Mapping.class, list.items().get(1));
    assertEquals(at(2, 13), inner.entries().getFirst().value().position());
  }

  @Test
  void linesEndWithALineFeedACarriageReturnOrBoth() {
    Mapping mapping = assertInstanceOf(Mapping.class, read("a: 1\r\nb: 2\rc: 3\nd: 4"));
    assertEquals(
        List.of(at(1, 1), at(2, 1), at(3, 1), at(4, 1)),
        mapping.entries().stream().map(Entry::keyPosition).toList());
  }

  @Test
  void mappingsAndListsMayStandThirtyTwoDeepAndNoDeeper() {
    assertInstanceOf(Sequence.class, read("[".repeat(32) + "]".repeat(32)));
    assertEquals(List.of(), found());
    assertNull(read("[".repeat(33) + "]".repeat(33)));
    assertEquals(List.of("test.yaml:1:33 HW010"), found());
  }

  @Test
  void everyAnchorAliasAndTagIsTold() {
    read("a: &x one\nb: *x\nc: !!str two\nd: !t {e: f}\n? &k g\n: h\n");
    assertEquals(
        List.of(
            "test.yaml:1:4 HW007",
            "test.yaml:2:4 HW007",
            "test.yaml:3:4 HW008",
            "test.yaml:4:4 HW008",
            "test.yaml:5:3 HW007"),
        found());
  }

  @Test
  void everyKeyThatStandsTwiceIsToldAndTheFirstIsKept() {
    Mapping mapping = assertInstanceOf(Mapping.class, read("a: 1\n'a': 2\nb: 3\na: 4\n"));
    assertEquals(2, mapping.entries().size());
    assertEquals("1", text(mapping.entries().getFirst().value()));
    assertEquals(List.of("test.yaml:2:1 HW009", "test.yaml:4:1 HW009"), found());
  }

  @Test
  void aDocumentMayBeginAndEndWithItsMarks() {
    assertInstanceOf(Mapping.class, read("%YAML 1.2\n---\na: 1\n...\n"));
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\uFEFF", "# only this\n", "---\n", "---\n# nothing\n"})
  void aFileWithNothingInItIsEmpty(String text) {
    assertNull(read(text));
    assertEquals(List.of("test.yaml:1:1 HW005"), found());
  }

  @Test
  void anUnclosedQuotationMarkIsToldWhereItStands() {
    assertNull(read("a: 1\nb: 'It''s open\nc: 3\n"));
    assertEquals(List.of("test.yaml:2:4 HW006"), found());
  }

  @Test
  void aQuotationMarkThatIsClosedByAnotherTextIsToldWhereItOpens() {
    assertNull(read("a: \"open\nb: one\nc: stage == \"warm\"\n"));
    assertEquals(List.of("test.yaml:1:4 HW006"), found());
    assertEquals(
        "This text's quotation mark is closed only on line 3.", faults.all().getFirst().message());
  }

  @Test
  void aQuotationMarkThatIsNotClosedWithinBracesIsToldWhereItOpens() {
    assertNull(read("a: {b: \"open}\nc: {b: \"one\"}\n"));
    assertEquals(List.of("test.yaml:1:8 HW006"), found());
    assertEquals(
        "This text's quotation mark is closed only on line 2.", faults.all().getFirst().message());
  }

  @Test
  void aTextThatBeginsWithAnApostropheIsToldHowItIsWritten() {
    assertNull(read("a: 's Middags\n"));
    assertTrue(faults.all().getFirst().hint().contains("an apostrophe goes between \"…\""));
  }

  @Test
  void curvedQuotationMarksAreToldToBeLetters() {
    assertNull(read("a: “Two things: time and money”\n"));
    assertTrue(faults.all().getFirst().hint().contains("curved ones are letters"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: {b: one: two}       | 1:11 | A `: ` is not expected here.",
        "a: {b: one~c: {d: two} | 2:2  | A `: ` is not expected here.",
        "a:~  - {b: \"one\"~c: 2  | 2:14 | A `}` is missing, or a `,`.",
        "a: [\"one\"~\"two\"]     | 1:10 | A `]` is missing, or a `,`."
      })
  void aFaultInBracketsIsToldWhereTheLastThatFitsEnds(String text, String place, String message) {
    assertNull(read(text.strip().replace('~', '\n')));
    assertEquals(List.of("test.yaml:" + place + " HW006"), found());
    assertEquals(message, faults.all().getFirst().message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a:~  - id: one~   say: two | 3:4 | `id` on line 2 begins in column 5, this in column 4.",
        "a:~    - id: one~   - id: two | 3:4 | `-` on line 2 begins in column 5, this in column 4.",
        "a:~  b: one~    c:~      d: two | 3:5 | `b` on line 2 begins in column 3, this in column"
            + " 5.",
        "a:~  b:~    c: one~   d: two | 4:4 | What belongs together begins in the same column.",
        "a:~  - b: one~  -c: two | 3:3 | Write `- ` before each item of a list."
      })
  void aLineThatStandsWrongIsToldBesideWhichOneItBelongs(String text, String place, String hint) {
    assertNull(read(text.strip().replace('~', '\n')));
    assertEquals(List.of("test.yaml:" + place + " HW006"), found());
    String told = faults.all().getFirst().hint();
    assertTrue(told.endsWith(hint), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: 'it's' | 1:8 | The quotation mark before this ends the text.",
        "a: \"x\" y | 1:8 | The quotation mark before this ends the text.",
        "a: {b} c   | 1:8 | The bracket before this ends the value.",
        "a: [b] c   | 1:8 | The bracket before this ends the value."
      })
  void textBehindAQuotationMarkOrABracketIsNotTakenForAFaultOfIndentation(
      String text, String place, String message) {
    assertNull(read(text));
    assertEquals(List.of("test.yaml:" + place + " HW006"), found());
    assertEquals(message, faults.all().getFirst().message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: *sigh* No.", "a: & so on"})
  void aTextThatBeginsAsAnAliasDoesNeedsQuotes(String text) {
    assertNull(read(text));
    assertEquals(List.of("test.yaml:1:4 HW006"), found());
    assertEquals(
        "A text that begins with `*` or `&` is taken for an alias or an anchor.",
        faults.all().getFirst().message());
  }

  @Test
  void aTextThatBeginsAsAnItemDoesNeedsQuotes() {
    assertNull(read("a: - b"));
    assertEquals(List.of("test.yaml:1:4 HW006"), found());
    assertEquals("A list cannot begin here.", faults.all().getFirst().message());
  }

  @Test
  void aFaultOfIndentationIsToldWhereTheLineBegins() {
    assertNull(read("a:\n    - id: b\n      c: {d: e}\n   f: g\n"));
    assertEquals(List.of("test.yaml:4:4 HW006"), found());
    assertEquals("This does not stand where it should.", faults.all().getFirst().message());
  }

  @Test
  void aTabIsToldWhereItStands() {
    assertNull(read("a:\n\tb: 1\n"));
    assertEquals(List.of("test.yaml:2:1 HW006"), found());
    assertEquals("A tab stands here.", faults.all().getFirst().message());
  }

  @Test
  void textInAnotherEncodingIsToldWhereItBegins() {
    assertNull(
        YamlFile.read("test.yaml", "a: 1\nb: café".getBytes(StandardCharsets.UTF_16), faults));
    assertNull(
        YamlFile.read("test.yaml", "a: 1\nb: café".getBytes(StandardCharsets.ISO_8859_1), faults));
    assertEquals(List.of("test.yaml:1:1 HW003", "test.yaml:2:7 HW003"), found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{", "[{", "- ", "? ", "{a: ", "&a [", "- &a [*a]\n", "!t ", "\u0000"})
  void whatCouldFillTheMemoryIsRefusedAtOnce(String part) {
    byte[] some = part.repeat(5_000).getBytes(StandardCharsets.UTF_8);
    byte[] much = part.repeat(YamlFile.LARGEST / part.length()).getBytes(StandardCharsets.UTF_8);
    for (int warming = 0; warming < 3; warming++) {
      YamlFile.read("test.yaml", some, new Faults());
    }
    assertQuick(Duration.ofMillis(500), some);
    assertQuick(Duration.ofSeconds(2), much);
  }

  @Test
  void whatIsNoTextOrTooLargeIsRefusedAtOnce() {
    byte[] noise = new byte[YamlFile.LARGEST];
    new Random(7).nextBytes(noise);
    assertQuick(Duration.ofMillis(500), noise);
    assertQuick(Duration.ofMillis(500), new byte[10 << 20]);
  }

  /** A bound with room for a slow machine; far below what an unbounded reading would take. */
  private static void assertQuick(Duration most, byte[] bytes) {
    Faults found = new Faults();
    long before = System.nanoTime();
    YamlFile.read("test.yaml", bytes, found);
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    assertTrue(found.hasErrors());
    assertTrue(took.compareTo(most) < 0, () -> "It took " + took);
  }

  private @Nullable YamlNode read(String text) {
    return YamlFile.read("test.yaml", text.getBytes(StandardCharsets.UTF_8), faults);
  }

  private static String text(YamlNode node) {
    return assertInstanceOf(Scalar.class, node).text();
  }

  private static Position at(int line, int column) {
    return new Position("test.yaml", line, column);
  }

  private List<String> found() {
    return faults.all().stream().map(each -> each.position() + " " + each.code().id()).toList();
  }
}
