package headway.app;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.read.ScenarioFolder;
import headway.scenario.source.Language;
import headway.scenario.translation.Drafting.Drafted;
import headway.scenario.translation.Drafting.Faulty;
import headway.scenario.translation.Drafting.OwnLanguage;
import headway.scenario.translation.TranslationDraft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a translation ready to be written. */
@Command(
    name = "translate",
    description = "Make a translation ready to be written, or add to one what it lacks.",
    mixinStandardHelpOptions = true)
final class TranslateCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Installation installation;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "an id in scenarios/, or a scenario's folder")
  private String scenario = "";

  @Parameters(index = "1", paramLabel = "LANG", description = "into which language: en, nl, fr, …")
  private String language = "";

  TranslateCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() {
    if (!Language.isTag(language)) {
      String meant = language.replace('_', '-');
      throw new Complaint(
          "`%s` is not the tag of a language; write %s."
              .formatted(language, Language.isTag(meant) ? "`" + meant + "`" : "`en`, `nl`, `fr`"));
    }
    Path folder = installation.folder(scenario);
    ScenarioFolder read = ScenarioFolder.read(folder);
    String firstLine = EditorSchema.forTranslation(installation, folder);
    return switch (TranslationDraft.of(read.files(), language, firstLine)) {
      case Faulty(var faults) -> {
        DiagnosticReport.of(folder, faults).forEach(report -> terminal.say(report.text()));
        terminal.remark("Nothing was written; this has to be mended first.");
        yield Headway.FAULT;
      }
      case OwnLanguage() ->
          throw new Complaint(
              "The scenario itself is in `" + language + "`; translate it into another language.");
      case Drafted drafted -> written(folder, read.files(), drafted);
    };
  }

  private int written(Path folder, ScenarioFiles before, Drafted drafted) {
    Path file = folder.resolve(drafted.file());
    if (drafted.added() > 0) {
      if (!before.files().containsKey(drafted.file()) && Files.exists(file)) {
        throw new Complaint("`" + file + "` is there and cannot be read, so it is left alone.");
      }
      FileReplacement.of(file, drafted.text());
      terminal.say(file.toString());
    }
    List<Diagnostic> found = faultsOf(folder, drafted.file());
    terminal.remark(
        drafted.added() == 0
            ? whatWaits(folder, file, found)
            : "%s added, each as \"\" below the source's words; `headway check %s` tells what waits."
                .formatted(Counted.of(drafted.added(), "text"), folder));
    return toldFaults(folder, found);
  }

  private static String whatWaits(Path folder, Path file, List<Diagnostic> found) {
    return found.stream().anyMatch(each -> each.code() == ScenarioCode.NOT_TRANSLATED)
        ? "Every text has its place in %s; `headway check %s` tells which wait for words."
            .formatted(file, folder)
        : "Nothing lacks in " + file + ".";
  }

  private List<Diagnostic> faultsOf(Path folder, String file) {
    return ScenarioFolder.read(folder).reading(installation.reader()).diagnostics().stream()
        .filter(fault -> fault.position().file().equals(file))
        .toList();
  }

  /** What adding cannot mend, such as ids that the source has no more. */
  private int toldFaults(Path folder, List<Diagnostic> found) {
    List<DiagnosticReport> faults =
        DiagnosticReport.of(folder, found.stream().filter(Diagnostic::isError).toList());
    faults.forEach(fault -> terminal.say(fault.text()));
    return faults.isEmpty() ? 0 : Headway.FAULT;
  }
}
