package headway.app;

import headway.analysis.Analysis;
import headway.play.Moves;
import headway.play.Outcome;
import headway.play.PlayScript;
import headway.play.PlayScriptRun;
import headway.play.Playthrough;
import headway.scenario.Scenario;
import headway.scenario.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a scenario: in the terminal, by moves that are given, or by a script. */
@Command(
    name = "play",
    description = "Play a scenario: in the terminal, or by the moves that are given.",
    mixinStandardHelpOptions = true)
final class PlayCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Installation installation;

  @Parameters(paramLabel = "SCENARIO", description = "an id in scenarios/, or a scenario's folder")
  private String scenario = "";

  @Option(names = "--seed", paramLabel = "N", description = "how chance falls; 0 if left out")
  private @Nullable Long seed;

  @Option(names = "--lang", paramLabel = "L", description = "one of the scenario's languages")
  private @Nullable String language;

  @ArgGroup private Course course = new Course();

  @Option(names = "--json", description = "as JSON")
  private boolean json;

  /** What is played, where nobody is asked. */
  static final class Course {
    @Option(
        names = "--moves",
        paramLabel = "TOKENS",
        description = "such as \"ask-goal flag:2 pick:north,harbour\"")
    private @Nullable String moves;

    @Option(names = "--script", paramLabel = "FILE", description = "a play script")
    private @Nullable Path script;
  }

  PlayCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() {
    return switch (ReadScenario.of(installation, scenario)) {
      case ReadScenario.Faulty faulty -> faulty.told(terminal, json);
      case ReadScenario.Sound sound -> play(sound.scenario(), wording(sound.scenario()));
    };
  }

  private Wording wording(Scenario sound) {
    if (language != null && !sound.languages().contains(language)) {
      throw new Complaint(
          "`%s` does not come in `%s`, but in %s."
              .formatted(sound.id(), language, String.join(", ", sound.languages())));
    }
    return sound.wording(language == null ? sound.languages().getFirst() : language);
  }

  private int play(Scenario sound, Wording wording) {
    if (course.script != null) {
      return playScript(sound, wording, course.script);
    }
    Playthrough start = Playthrough.begin(sound, seed == null ? 0 : seed);
    if (course.moves == null && !json) {
      return new TerminalPlay(terminal, wording, installation.skills()).from(start);
    }
    return switch (Moves.play(start, course.moves == null ? "" : course.moves)) {
      case Outcome.Refused(var refusal) -> tell(RefusalReport.of(refusal));
      case Outcome.Moved(Playthrough end) -> {
        tell(end, wording, Analysis.of(sound, installation.skills()), List.of());
        yield 0;
      }
    };
  }

  private int playScript(Scenario sound, Wording wording, Path file) {
    PlayScript.Reading reading =
        PlayScript.read(file.toString(), content(file), sound, installation.skillIds());
    PlayScript script = reading.script();
    if (script == null) {
      List<DiagnosticReport> faults = DiagnosticReport.of(Path.of(""), reading.diagnostics());
      return new ReadScenario.Faulty(faults).told(terminal, json);
    }
    Analysis analysis = Analysis.of(sound, installation.skills());
    PlayScriptRun run =
        PlayScriptRun.of(
            seed == null ? script : script.withSeed(seed),
            ended -> new Scores(installation.skills(), analysis).of(ended));
    if (run.stopped() != null) {
      return tell(RefusalReport.of(run.stopped()));
    }
    List<PlayScriptRun.Look> failed = run.looks().stream().filter(look -> !look.held()).toList();
    tell(run.playthrough(), wording, analysis, failed);
    return failed.isEmpty() ? 0 : Headway.FAULT;
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new Complaint("There is no play script `" + file + "` to read.");
    }
  }

  private int tell(RefusalReport refusal) {
    if (json) {
      terminal.say(refusal.json().written());
    } else {
      terminal.remark(refusal.text());
    }
    return Headway.FAULT;
  }

  private void tell(
      Playthrough end, Wording wording, Analysis analysis, List<PlayScriptRun.Look> failed) {
    if (json) {
      Json report = new PlayReport(end, wording, installation.skills(), analysis).json();
      if (!failed.isEmpty()) {
        report.with("expectations", failed.stream().map(PlayCommand::expectation).toList());
      }
      terminal.say(report.written());
      return;
    }
    new PlayText(end, wording, installation.skills(), analysis).lines().forEach(terminal::say);
    for (PlayScriptRun.Look look : failed) {
      terminal.remark(
          "%s: expected %s, but %s."
              .formatted(look.position(), look.expectation().written(), look.found()));
    }
  }

  private static Json expectation(PlayScriptRun.Look look) {
    return Json.object()
        .with("expected", look.expectation().written())
        .with("found", look.found())
        .with("file", look.position().file())
        .with("line", look.position().line())
        .with("column", look.position().column());
  }
}
