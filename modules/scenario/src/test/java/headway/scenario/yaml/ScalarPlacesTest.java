package headway.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.yaml.YamlNode.Mapping;
import headway.scenario.yaml.YamlNode.Scalar;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** In each file the word `here` is looked for, in the text and then in the file. */
class ScalarPlacesTest {
  @Test
  void inAPlainTextColumnsCountOnFromItsBeginning() {
    assertHere(1, 10, "a: go on here\n");
  }

  @Test
  void inAPlainTextOfSeveralLinesTheLineCounts() {
    assertHere(3, 7, "a: go\n  on\n  and here it is\n");
    assertHere(4, 3, "a: go\n  on\n\n  here\n");
  }

  @Test
  void inSingleQuotesADoubledQuoteCountsTwice() {
    assertHere(1, 14, "a: 'it''s so here'\n");
  }

  @Test
  void inDoubleQuotesAnEscapeCountsAsItIsWritten() {
    assertHere(1, 24, "a: \"q\\\" \\n \\u00e9 \\x41 here\"\n");
  }

  @Test
  void inDoubleQuotesALineCanGoOnInTheNext() {
    assertHere(2, 6, "a: \"go on \\\n  xy here\"\n");
  }

  @Test
  void inALiteralBlockEachLineIsALine() {
    assertHere(4, 7, "a: |\n  go\n\n  and here\n");
    assertHere(2, 5, "a: |-\n    here\n");
    assertHere(3, 3, "a: |2+ # said\n  go\n  here\n");
  }

  @Test
  void inAFoldedBlockTooTheLinesOfTheFileCount() {
    assertHere(4, 6, "a: >\n  go\n  on\n  or here\n");
  }

  @Test
  void charactersBeyondTheBasicPlaneAreOneColumn() {
    assertHere(1, 6, "a: \uD83D\uDE00 here\n");
  }

  private static void assertHere(int line, int column, String file) {
    Faults faults = new Faults();
    YamlNode root = YamlFile.read("test.yaml", file.getBytes(StandardCharsets.UTF_8), faults);
    Mapping mapping = assertInstanceOf(Mapping.class, root);
    Scalar scalar = assertInstanceOf(Scalar.class, mapping.entries().getFirst().value());
    assertEquals(new Position("test.yaml", line, column), scalar.at(scalar.text().indexOf("here")));
  }
}
