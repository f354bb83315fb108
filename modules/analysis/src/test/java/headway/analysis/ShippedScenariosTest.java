package headway.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.analysis.ScenarioCheck.Checked;
import headway.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
  static List<Path> scenarios() throws IOException {
    try (Stream<Path> folders =
        Files.list(Path.of(System.getProperty("headway.root"), "scenarios"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatIsShippedHasNothingToRemarkOnAndNotTooManyStates(Path folder) throws IOException {
    Checked checked = ScenarioCheck.of(files(folder), Scenarios.SKILLS);
    assertEquals(List.of(), checked.diagnostics());
    assertNotNull(checked.analysis());
    assertTrue(checked.analysis().states() <= 200_000, checked.analysis().states() + " states");
  }

  private static ScenarioFiles files(Path folder) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return new ScenarioFiles(folder.getFileName().toString(), files);
  }
}
