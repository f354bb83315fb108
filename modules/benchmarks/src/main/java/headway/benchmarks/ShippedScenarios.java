package headway.benchmarks;

import headway.analysis.Analysis;
import headway.scenario.Scenario;
import headway.scenario.read.ScenarioFolder;
import headway.scenario.read.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Analyses each scenario that is shipped, warm. */
final class ShippedScenarios {
  private static final int WARM = 20;
  private static final int MEASURED = 10;

  private ShippedScenarios() {}

  /**
   * Takes the folder of scenarios.
   *
   * @throws IOException where it cannot be listed
   */
  public static void main(String[] arguments) throws IOException {
    for (Path folder : folders(Path.of(arguments[0]))) {
      Scenario scenario =
          ScenarioFolder.read(folder)
              .reading(new ScenarioReader(Story.SKILLS.catalogue()))
              .scenario();
      if (scenario == null) {
        throw new IllegalStateException(folder + " cannot be read");
      }
      Side headway = new Side(() -> new Work.Done(1, Analysis.of(scenario, Story.SKILLS).states()));
      headway.runs(WARM);
      headway.begin();
      headway.runs(MEASURED);
      System.out.println(
          new Figure(Kind.SHIPPED, scenario.id(), headway.microsPerUnit() / 1e6).line());
    }
  }

  private static List<Path> folders(Path scenarios) throws IOException {
    try (Stream<Path> children = Files.list(scenarios)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }
}
