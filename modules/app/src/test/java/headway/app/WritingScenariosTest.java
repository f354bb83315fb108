package headway.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page for trainers shows is what the program takes. */
class WritingScenariosTest {
  @TempDir Path scenarios;

  @Test
  void theExampleAndItsPlayScriptHold() throws IOException {
    Path folder = scenarios.resolve("first-visit");
    Files.createDirectories(folder.resolve("plays"));
    Files.writeString(folder.resolve("scenario.yaml"), block("yaml"));
    Files.writeString(folder.resolve("plays/asks-first.play"), block("play"));

    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.of(InputStream.nullInputStream(), answer, OutputStream.nullOutputStream());
    int code =
        Headway.run(
            terminal, new Installation(scenarios, Skills.installed()), "check", folder.toString());

    assertEquals("", answer.toString(StandardCharsets.UTF_8));
    assertEquals(0, code);
  }

  private static String block(String language) throws IOException {
    Path page =
        Path.of(System.getProperty("headway.root", "")).resolve("docs/WRITING-SCENARIOS.md");
    Matcher block =
        Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(Files.readString(page));
    if (!block.find()) {
      throw new AssertionError("The page has no example in " + language);
    }
    return block.group(1);
  }
}
