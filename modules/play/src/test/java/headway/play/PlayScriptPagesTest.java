package headway.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import headway.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlayScriptPagesTest {
  @ParameterizedTest
  @EnumSource(PlayCode.class)
  void theExampleOfEachPageHasExactlyTheFaultThatThePageTellsOf(PlayCode code) throws IOException {
    String page =
        Files.readString(
            Path.of(System.getProperty("headway.root"), "docs", "diagnostics", code.id() + ".md"));
    Scenario scenario = Stories.read(block("yaml", page));
    byte[] script = block("play", page).getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of(code),
        PlayScript.read("plays/a.play", script, scenario, List.of()).diagnostics().stream()
            .map(fault -> fault.code())
            .toList());
  }

  private static String block(String kind, String page) {
    Matcher fence = Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    if (!fence.find()) {
      throw new AssertionError("No " + kind + " block in: " + page);
    }
    return fence.group(1);
  }
}
