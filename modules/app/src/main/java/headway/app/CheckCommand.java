package headway.app;

import headway.analysis.ScenarioCheck;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Faults;
import headway.scenario.read.Reading;
import headway.scenario.read.ScenarioFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with scenarios. */
@Command(
    name = "check",
    description = "Tell what is wrong with scenarios, and how to mend it.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Installation installation;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "a scenario's folder, or a folder of scenarios")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "as JSON")
  private boolean json;

  CheckCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() {
    List<Path> folders = new ArrayList<>();
    paths.forEach(path -> folders.addAll(Installation.foldersOf(path)));
    List<DiagnosticReport> found = new ArrayList<>();
    for (Path folder : folders) {
      found.addAll(DiagnosticReport.of(folder, everythingWrongWith(ScenarioFolder.read(folder))));
    }
    tell(found, folders.size());
    return DiagnosticReport.hasErrors(found) ? Headway.FAULT : 0;
  }

  private List<Diagnostic> everythingWrongWith(ScenarioFolder folder) {
    Reading reading = folder.reading(installation.reader());
    if (reading.scenario() == null) {
      return reading.diagnostics();
    }
    Faults faults = new Faults();
    faults.addAll(folder.diagnostics());
    faults.addAll(ScenarioCheck.of(folder.files(), installation.skills()).diagnostics());
    return faults.all();
  }

  private void tell(List<DiagnosticReport> found, int scenarios) {
    if (json) {
      terminal.say(DiagnosticReport.json(found).written());
      return;
    }
    found.forEach(report -> terminal.say(report.text()));
    long errors = found.stream().filter(report -> report.diagnostic().isError()).count();
    terminal.remark(
        "%s checked: %s, %s."
            .formatted(
                Counted.of(scenarios, "scenario"),
                Counted.of(errors, "error"),
                Counted.of(found.size() - errors, "remark")));
  }
}
