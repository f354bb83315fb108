package headway.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.assessment.Skills;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page for trainers shows is what the program takes. */
class WritingScenariosTest {
  @TempDir Path scenarios;

  @Test
  void theExampleAndItsPlayScriptHold() throws IOException {
    Path folder = written(blocks("yaml").getFirst());
    Files.createDirectories(folder.resolve("plays"));
    Files.writeString(folder.resolve("plays/asks-first.play"), blocks("play").getFirst());

    check(folder);
  }

  static List<String> recipes() throws IOException {
    List<String> examples = blocks("yaml");
    return examples.subList(1, examples.size());
  }

  /**
   * Put where the page says: below what is there already, and with the start at its first scene.
   */
  @ParameterizedTest
  @MethodSource("recipes")
  void everyRecipeHoldsWhereItIsPastedIntoTheExample(String recipe) throws IOException {
    Matcher parts =
        Pattern.compile("(?:variables:\n(.*?))?scenes:\n(  ([a-z-]+):\n.*)", Pattern.DOTALL)
            .matcher(recipe);
    assertTrue(parts.matches(), recipe);
    String variables = parts.group(1) == null ? "" : parts.group(1);

    check(
        written(
            blocks("yaml")
                .getFirst()
                .replace("\nvariables:\n", "\nvariables:\n" + variables)
                .replace("\nstart: hall\n", "\nstart: " + parts.group(3) + "\n")
                .replace("\nscenes:\n", "\nscenes:\n" + parts.group(2))));
  }

  private Path written(String scenario) throws IOException {
    Path folder = Files.createDirectories(scenarios.resolve("first-visit"));
    Files.writeString(folder.resolve("scenario.yaml"), scenario);
    return folder;
  }

  private void check(Path folder) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.of(InputStream.nullInputStream(), answer, OutputStream.nullOutputStream());
    int code =
        Headway.run(
            terminal, new Installation(scenarios, Skills.installed()), "check", folder.toString());

    assertEquals("", answer.toString(StandardCharsets.UTF_8));
    assertEquals(0, code);
  }

  private static List<String> blocks(String language) throws IOException {
    Path page =
        Path.of(System.getProperty("headway.root", "")).resolve("docs/WRITING-SCENARIOS.md");
    List<String> blocks =
        Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(Files.readString(page))
            .results()
            .map(block -> block.group(1))
            .toList();
    if (blocks.isEmpty()) {
      throw new AssertionError("The page has no example in " + language);
    }
    return blocks;
  }
}
