package headway.app;

import headway.analysis.Analysis;
import headway.analysis.Limits;
import headway.scenario.Scenario;
import java.time.InstantSource;
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

  @Option(
      names = "--options",
      description = "every option too: its length, its evidence, and what it gives away")
  private boolean options;

  AnalyseCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() {
    return switch (ReadScenario.of(installation, scenario)) {
      case ReadScenario.Faulty faulty -> faulty.told(terminal, json);
      case ReadScenario.Sound sound -> {
        Analysis analysis = analysed(sound.scenario());
        AnalysisReport report =
            new AnalysisReport(
                analysis,
                installation.skills(),
                DiagnosticReport.of(sound.folder(), analysis.findings()));
        terminal.say(
            json
                ? report.json().written()
                : String.join(System.lineSeparator(), report.lines(terminal.screen(), options)));
        yield 0;
      }
    };
  }

  private Analysis analysed(Scenario of) {
    try (ProgressLine progress = new ProgressLine(terminal, InstantSource.system())) {
      return Analysis.of(
          of, installation.skills(), Limits.ofThisProcess(Analysis.MOST_STATES), progress);
    }
  }
}
