package headway.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.Text;
import headway.scenario.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that something happened to: there are diagnostics, and never an exception. */
class BrokenFilesTest {
  private static final List<String> PIECES =
      List.of(
          ":",
          " ",
          "\n",
          "\n  ",
          "- ",
          "#",
          " #",
          "'",
          "\"",
          "{",
          "}",
          "[",
          "]",
          ",",
          "&a ",
          "*a",
          "!t ",
          "|",
          ">",
          "?",
          "%",
          "@",
          "\t",
          "-1",
          "99999999999",
          "true",
          "clock",
          "goto",
          "id",
          "~",
          "---\n",
          "{clock}",
          "{x}",
          "🙂",
          "\u202E");

  @ParameterizedTest
  @ValueSource(strings = {"scenario.yaml", "en.yaml"})
  void whateverIsPutInOrTakenOutTheReaderTellsSomethingSensible(String file) {
    ScenarioFiles sound = Fixture.everyFeature();
    String text = Fixture.text(sound, file);
    int lines = (int) text.lines().count();
    Random random = new Random(20);
    for (int round = 0; round < 400; round++) {
      String changed = text;
      for (int change = 0; change <= random.nextInt(3); change++) {
        changed = changed(changed, random);
      }
      Reading reading = Fixture.read(Fixture.with(sound, file, changed));
      for (Diagnostic each : reading.diagnostics()) {
        assertTrue(each.position().line() <= 2 * lines, each::toString);
        assertTrue(each.message().length() < 1_000, each::toString);
      }
    }
  }

  private static String changed(String text, Random random) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(12));
    String piece = random.nextBoolean() ? "" : PIECES.get(random.nextInt(PIECES.size()));
    return text.substring(0, from) + piece + text.substring(to);
  }

  @Test
  void aFileThatEndsTooEarlyAnywhereIsTold() {
    byte[] whole =
        Fixture.text(Fixture.everyFeature(), "scenario.yaml").getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length - 100; length += 97) {
      byte[] part = Arrays.copyOf(whole, length);
      assertTrue(
          Fixture.read(Fixture.with(Fixture.everyFeature(), "scenario.yaml", part))
              .diagnostics()
              .stream()
              .anyMatch(Diagnostic::isError));
    }
  }

  @Test
  void aBrokenTranslationIsToldBesideABrokenScenario() {
    ScenarioFiles files =
        Fixture.with(Fixture.with(Fixture.everyFeature(), "scenario.yaml", ""), "en.yaml", "[");
    assertEquals(List.of("en.yaml:1:2 HW006", "scenario.yaml:1:1 HW005"), Fixture.found(files));
  }

  @Test
  void markupQuotesAndRightToLeftAreJustText() {
    String odd =
        "<b>&amp; \"quoted\" 'single' \u202Eright to left\u202C \uD83D\uDE42 }}{{ ".repeat(200);
    String source =
        Fixture.text(Fixture.everyFeature(), "scenario.yaml")
            .replace("takeaway: Vraag door.", "takeaway: |\n    " + odd);
    ScenarioFiles files = Fixture.with(Fixture.everyFeature(), "scenario.yaml", source);
    assertEquals(List.of(), Fixture.found(files));
    Scenario scenario = Fixture.scenario(files);
    Text takeaway = Objects.requireNonNull(scenario.takeaway());
    assertEquals(odd + "\n", takeaway.in(scenario.wording("nl"), scenario.startSlots()));
  }
}
