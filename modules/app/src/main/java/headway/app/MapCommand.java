package headway.app;

import headway.analysis.Analysis;
import headway.analysis.SceneDecision;
import headway.analysis.map.DecisionMap;
import headway.scenario.Scenario;
import headway.server.map.Layout;
import headway.server.map.MapWords;
import headway.server.map.SvgMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the decision map of a scenario. */
@Command(
    name = "map",
    description = "Draw the decision map of a scenario as SVG, for the screen and for the wall.",
    mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Installation installation;

  @Parameters(paramLabel = "SCENARIO", description = "an id in scenarios/, or a scenario's folder")
  private String scenario = "";

  @Option(names = "--lang", paramLabel = "L", description = "one of the scenario's languages")
  private @Nullable String language;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write it there, not to stdout")
  private @Nullable Path output;

  MapCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() {
    return switch (ReadScenario.of(installation, scenario)) {
      case ReadScenario.Faulty faulty -> faulty.told(terminal, false);
      case ReadScenario.Sound sound -> draw(sound);
    };
  }

  private int draw(ReadScenario.Sound sound) {
    String drawnIn = language(sound.scenario());
    Analysis analysis = Analysis.of(sound.scenario(), installation.skills());
    DecisionMap map =
        DecisionMap.of(
            sound.scenario(),
            sound.scenario().wording(drawnIn),
            SceneDecision.stakes(analysis.decisions()));
    MapWords words = MapWords.in(drawnIn);
    write(SvgMap.written(Layout.of(map, words), words, new SvgMap.Frame.File(drawnIn)));
    List<DiagnosticReport> found = DiagnosticReport.of(sound.folder(), analysis.findings());
    found.forEach(report -> terminal.remark(report.text()));
    return analysis.complete() && DiagnosticReport.hasErrors(found) ? Headway.FAULT : 0;
  }

  private String language(Scenario sound) {
    if (language == null) {
      return sound.languages().getFirst();
    }
    if (!sound.languages().contains(language)) {
      throw new Complaint(
          "`%s` does not come in `%s`, but in %s."
              .formatted(sound.id(), language, String.join(", ", sound.languages())));
    }
    return language;
  }

  private void write(String svg) {
    if (output == null) {
      terminal.answer().print(svg);
      terminal.answer().flush();
      return;
    }
    try {
      Files.writeString(output, svg);
    } catch (IOException unwritable) {
      throw new Complaint("The map cannot be written to `" + output + "`.");
    }
  }
}
