package headway.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.assessment.Skills;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code headway analyse} tells of the example on the page for trainers. */
class AnalysisTextTest {
  @TempDir Path root;

  @BeforeEach
  void theExample() throws IOException {
    Path page = Path.of(System.getProperty("headway.root", ""), "docs", "WRITING-SCENARIOS.md");
    Matcher example =
        Pattern.compile("^```yaml\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(Files.readString(page));
    assertTrue(example.find());
    Path folder = Files.createDirectories(root.resolve("scenarios/first-visit"));
    Files.writeString(folder.resolve("scenario.yaml"), example.group(1));
  }

  private String analysed(Screen screen) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.of(InputStream.nullInputStream(), answer, OutputStream.nullOutputStream(), screen);
    Installation installation = new Installation(root, Skills.installed());
    assertEquals(0, Headway.run(terminal, installation, "analyse", "first-visit", "--options"));
    return answer.toString(StandardCharsets.UTF_8);
  }

  @Test
  void itReadsLikeThis() throws IOException {
    try (InputStream expected = AnalysisTextTest.class.getResourceAsStream("first-visit.txt")) {
      assertTrue(expected != null);
      assertEquals(
          new String(expected.readAllBytes(), StandardCharsets.UTF_8), analysed(Screen.NONE));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void noLineIsWiderThanTheScreen(int columns) {
    String told = analysed(new Screen(false, false, columns));
    told.lines().forEach(line -> assertTrue(line.length() <= columns, line));
  }

  @Test
  void coloursAreForTerminalsAndSayNothingNew() {
    String plain = analysed(Screen.NONE);
    String painted = analysed(new Screen(true, false, 80));
    assertFalse(plain.contains("\u001b"));
    assertTrue(painted.contains("\u001b[1m"));
    assertEquals(plain, painted.replaceAll("\u001b\\[[0-9]+m", ""));
  }
}
