package headway.app;

import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.read.Reading;
import headway.scenario.read.ScenarioFolder;
import java.nio.file.Path;
import java.util.List;

/** What came of reading the scenario that a command was asked about. */
sealed interface ReadScenario {
  record Sound(Path folder, ScenarioFiles files, Scenario scenario) implements ReadScenario {}

  record Faulty(List<DiagnosticReport> faults) implements ReadScenario {
    /** Tells the faults, as JSON on stdout or as text beside it. */
    int told(Terminal terminal, boolean json) {
      if (json) {
        terminal.say(DiagnosticReport.json(faults).written());
      } else {
        faults.stream()
            .filter(report -> report.diagnostic().isError())
            .forEach(report -> terminal.remark(report.text()));
      }
      return Headway.FAULT;
    }
  }

  static ReadScenario of(Installation installation, String argument) {
    Path folder = installation.folder(argument);
    ScenarioFolder read = ScenarioFolder.read(folder);
    Reading reading = read.reading(installation.reader());
    return reading.scenario() == null
        ? new Faulty(DiagnosticReport.of(folder, reading.diagnostics()))
        : new Sound(folder, read.files(), reading.scenario());
  }
}
