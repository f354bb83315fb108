package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import headway.play.PlayScript;
import headway.play.PlayScriptRun;
import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
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
import org.jspecify.annotations.Nullable;
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
    ScenarioCheck.Checked checked =
        ScenarioCheck.of(new ScenarioFiles("first-call", files), Scenarios.SKILLS, 20_000);
    List<Diagnostic> found =
        checked.diagnostics().stream()
            .filter(each -> each.isError() || code.severity() == Severity.WARNING)
            .toList();
    assertEquals(List.of(code), found.stream().map(each -> each.code()).toList());
    canBePlayed(found.getFirst(), checked.reading().scenario());
  }

  /** A play that a message or a hint tells is one that can be made. */
  private static void canBePlayed(Diagnostic finding, @Nullable Scenario scenario) {
    Matcher play =
        Pattern.compile("(?:after|best one is) `([^`]+)`")
            .matcher(finding.message() + finding.hint());
    while (play.find()) {
      assertNotNull(scenario);
      PlayScript script =
          PlayScript.read(
                  "a.play", play.group(1).getBytes(StandardCharsets.UTF_8), scenario, List.of())
              .script();
      assertNotNull(script, finding.message());
      assertNull(PlayScriptRun.of(script, ended -> Map.of()).stopped(), finding.message());
    }
  }

  private static void put(Map<String, byte[]> files, String name, String kind, String page) {
    Matcher fence = Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    if (fence.find()) {
      files.put(name, fence.group(1).getBytes(StandardCharsets.UTF_8));
    }
  }
}
