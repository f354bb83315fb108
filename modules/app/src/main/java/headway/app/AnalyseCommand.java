package headway.app;

import headway.analysis.Analysis;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at every state of a scenario. */
@Command(
    name = "analyse",
    description = "Look at every state of a scenario: what can be had in it, and by chance.",
    mixinStandardHelpOptions = true)
final class AnalyseCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Installation installation;

  @Parameters(paramLabel = "SCENARIO", description = "an id in scenarios/, or a scenario's folder")
  private String scenario = "";

  @Option(names = "--json", description = "as JSON")
  private boolean json;

  AnalyseCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() {
    return switch (ReadScenario.of(installation, scenario)) {
      case ReadScenario.Faulty faulty -> faulty.told(terminal, json);
      case ReadScenario.Sound sound -> {
        Analysis analysis = Analysis.of(sound.scenario(), installation.skills());
        AnalysisReport report =
            new AnalysisReport(
                analysis,
                installation.skills(),
                DiagnosticReport.of(sound.folder(), analysis.findings()));
        terminal.say(json ? report.json().written() : report.text());
        yield 0;
      }
    };
  }
}
