package headway.benchmarks.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.analysis.ScenarioCheck;
import headway.assessment.Skills;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.server.page.Pages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TalkTest {
  @Test
  void it_can_be_played() {
    byte[] text = Talk.yaml().getBytes(StandardCharsets.UTF_8);
    ScenarioFiles files =
        new ScenarioFiles(Talk.ID, new TreeMap<>(Map.of(ScenarioFiles.SOURCE, text)));
    assertEquals(
        List.of(),
        ScenarioCheck.of(files, Skills.installed()).diagnostics().stream()
            .filter(Diagnostic::isError)
            .toList());
  }

  @Test
  void the_bare_server_shows_what_was_said_before_and_three_ways_to_go_on() {
    String part = Talk.part(Pages.load(), 3);
    assertTrue(part.contains("There is draught number 1"), part);
    assertEquals(3, part.split("class=\"choice\"", -1).length - 1, part);
  }
}
