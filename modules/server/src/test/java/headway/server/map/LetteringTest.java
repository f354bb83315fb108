package headway.server.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LetteringTest {
  @Test
  void aTextIsBrokenBetweenWords() {
    assertEquals(
        List.of("A very friendly", "no"), Lettering.NAME.lines("A very friendly no", 112, 2));
  }

  @Test
  void whatDoesNotFitEndsInAnEllipsis() {
    List<String> lines = Lettering.NAME.lines("one two three four five six seven eight", 60, 2);
    assertEquals(2, lines.size());
    assertTrue(lines.getLast().endsWith("…"), lines.toString());
    lines.forEach(line -> assertTrue(Lettering.NAME.width(line) <= 60, line));
  }

  @Test
  void aWordLongerThanALineIsBrokenAndNoCharacterIs() {
    for (String line : Lettering.NAME.lines("\ud83d\ude00".repeat(40), 70, 3)) {
      assertEquals(line, new String(line.getBytes(UTF_8), UTF_8));
    }
  }
}
