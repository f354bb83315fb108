package headway.app;

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
      description = "a scenario's folder, an id in scenarios/, or a folder of scenarios")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "as JSON; with --watch a line each time")
  private boolean json;

  @Option(names = "--watch", description = "check again whenever a file is saved")
  private boolean watch;

  CheckCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() {
    List<Path> meant = paths.stream().map(installation::meant).toList();
    CheckedFolders checked = new CheckedFolders(installation);
    if (watch) {
      return new CheckWatch(terminal, checked, json, meant).untilToldToStop();
    }
    List<Path> folders = new ArrayList<>();
    meant.forEach(path -> folders.addAll(Installation.foldersOf(path)));
    List<DiagnosticReport> found = new ArrayList<>();
    for (Path folder : folders) {
      found.addAll(checked.faultsOf(folder));
    }
    tell(found, folders.size());
    return DiagnosticReport.hasErrors(found) ? Headway.FAULT : 0;
  }

  private void tell(List<DiagnosticReport> found, int scenarios) {
    if (json) {
      terminal.say(DiagnosticReport.json(found).written());
      return;
    }
    found.forEach(report -> terminal.say(report.text()));
    terminal.remark(
        "%s checked: %s."
            .formatted(Counted.of(scenarios, "scenario"), DiagnosticReport.counted(found)));
  }
}
