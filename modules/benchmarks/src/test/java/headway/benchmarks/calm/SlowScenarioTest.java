package headway.benchmarks.calm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.analysis.ScenarioCheck;
import headway.assessment.Skills;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlowScenarioTest {
  @ParameterizedTest
  @EnumSource
  void each_can_be_read_and_is_too_large(SlowScenario scenario) {
    byte[] text = scenario.text(1).getBytes(StandardCharsets.UTF_8);
    ScenarioFiles files =
        new ScenarioFiles(scenario.id(), new TreeMap<>(Map.of(ScenarioFiles.SOURCE, text)));
    List<String> errors =
        ScenarioCheck.of(files, Skills.installed(), 10_000).diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(error -> error.code().id() + " " + error.message())
            .toList();
    assertTrue(errors.size() == 1 && errors.getFirst().startsWith("HW501"), errors::toString);
  }
}
