package headway.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.ScenarioCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticPagesTest {
  @ParameterizedTest
  @EnumSource
  void theExampleOfAPageFailsAsThePageSays(ScenarioCode code, @TempDir Path around)
      throws IOException {
    DiagnosticPage page = DiagnosticPage.of(code.id());
    assertTrue(page.text().startsWith("# " + code.id() + ": "), "The title names the code");
    Path folder = Files.createDirectory(around.resolve("example"));
    page.writeInto(folder);

    Reading reading = ScenarioFolder.read(folder).reading(new ScenarioReader(new Catalogue()));

    List<Diagnostic> found = reading.diagnostics();
    if (code == ScenarioCode.TOO_MANY_FAULTS) {
      assertEquals(Faults.MOST + 1, found.size());
      found = found.subList(Faults.MOST, found.size());
    }
    assertEquals(Set.of(code), codes(found), "Exactly this code is reported");
    assertEquals(page.said(), DiagnosticPage.written(found));
  }

  private static Set<Object> codes(List<Diagnostic> found) {
    return found.stream().map(each -> (Object) each.code()).collect(Collectors.toSet());
  }
}
