package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnalysisPagesTest {
  @ParameterizedTest
  @EnumSource(AnalysisCode.class)
  void theExampleOfEachPageHasExactlyTheFaultThatThePageTellsOf(AnalysisCode code)
      throws IOException {
    String page =
        Files.readString(
            Path.of(System.getProperty("headway.root"), "docs", "diagnostics", code.id() + ".md"));
    TreeMap<String, byte[]> files = new TreeMap<>();
    put(files, ScenarioFiles.SOURCE, "yaml", page);
    put(files, "plays/one.play", "play", page);
    assertEquals(
        List.of(code),
        ScenarioCheck.of(new ScenarioFiles("first-call", files), Scenarios.SKILLS, 20_000)
            .diagnostics()
            .stream()
            .filter(each -> each.isError() || code.severity() == Severity.WARNING)
            .map(each -> each.code())
            .toList());
  }

  private static void put(Map<String, byte[]> files, String name, String kind, String page) {
    Matcher fence = Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    if (fence.find()) {
      files.put(name, fence.group(1).getBytes(StandardCharsets.UTF_8));
    }
  }
}
