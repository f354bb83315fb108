package headway.app;

import headway.analysis.ScenarioCheck;
import headway.assessment.Skills;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Faults;
import headway.scenario.read.Reading;
import headway.scenario.read.ScenarioFolder;
import java.nio.file.Path;
import java.util.List;

/** What is wrong with scenarios, as their folders are at the moment. */
record CheckedFolders(Installation installation) {
  List<DiagnosticReport> faultsOf(Path folder) {
    return DiagnosticReport.of(folder, everythingWrongWith(ScenarioFolder.read(folder)));
  }

  private List<Diagnostic> everythingWrongWith(ScenarioFolder folder) {
    Reading reading = folder.reading(installation.reader());
    if (reading.scenario() == null) {
      return reading.diagnostics();
    }
    Skills skills = installation.skills();
    Faults faults = new Faults();
    faults.addAll(folder.diagnostics());
    faults.addAll(ScenarioCheck.of(folder.files(), skills).diagnostics());
    return faults.all();
  }
}
