package headway.app;

import headway.scenario.ScenarioFiles;
import headway.scenario.format.Formatter;
import headway.scenario.format.Formatting.Change;
import headway.scenario.format.Formatting.Formatted;
import headway.scenario.format.Formatting.Unreadable;
import headway.scenario.source.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts in quotes what YAML would bend. */
@Command(
    name = "format",
    description = "Put in quotes what YAML would bend, and change nothing else.",
    mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {
  private static final String YAML = ".yaml";
  private static final int LONGEST_TOLD = 60;

  private final Terminal terminal;
  private final Installation installation;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "a file, a scenario's folder, an id in scenarios/, or a folder of scenarios")
  private List<Path> paths = List.of();

  @Option(names = "--check", description = "only tell what would change; then it ends with 1")
  private boolean onlyCheck;

  private int changed;
  private int unreadable;

  FormatCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() {
    List<Path> files = files();
    files.forEach(this::format);
    String what = onlyCheck ? " would change" : " changed";
    terminal.remark(
        "%s looked at: %s%s%s."
            .formatted(
                Counted.of(files.size(), "file"),
                changed == 0 ? "none" : changed,
                what,
                unreadable == 0 ? "" : ", " + unreadable + " left alone"));
    return unreadable > 0 || (onlyCheck && changed > 0) ? Headway.FAULT : 0;
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isRegularFile(path)) {
        if (!isPartOfScenario(path)) {
          throw new Complaint(
              "`" + path + "` is neither a scenario.yaml nor a translation such as en.yaml.");
        }
        files.add(path);
      } else {
        Installation.foldersOf(installation.meant(path))
            .forEach(folder -> files.addAll(filesIn(folder)));
      }
    }
    return files;
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(file -> Files.isRegularFile(file) && isPartOfScenario(file))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new Complaint("`" + folder + "` cannot be read: " + unreadable.getMessage() + ".");
    }
  }

  private static boolean isPartOfScenario(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.equals(ScenarioFiles.SOURCE)
        || (name.endsWith(YAML)
            && Language.isTag(name.substring(0, name.length() - YAML.length())));
  }

  private void format(Path file) {
    Path folder = file.resolveSibling("");
    switch (Formatter.of(String.valueOf(file.getFileName()), bytes(file))) {
      case Unreadable(var faults) -> {
        unreadable++;
        DiagnosticReport.of(folder, faults).forEach(report -> terminal.say(report.text()));
      }
      case Formatted(String text, List<Change> changes, var doubtful) -> {
        changes.forEach(change -> terminal.say(told(file, change)));
        DiagnosticReport.of(folder, doubtful).forEach(report -> terminal.remark(report.text()));
        if (!changes.isEmpty()) {
          changed++;
          if (!onlyCheck) {
            FileReplacement.of(file, text);
          }
        }
      }
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new Complaint("`" + file + "` cannot be read: " + unreadable.getMessage() + ".");
    }
  }

  private static String told(Path file, Change change) {
    return "%s:%d:%d: %s → %s"
        .formatted(
            file,
            change.position().line(),
            change.position().column(),
            shortened(change.before()),
            shortened(change.after()));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_TOLD
        ? line
        : line.substring(0, LONGEST_TOLD / 2)
            + " … "
            + line.substring(line.length() - LONGEST_TOLD / 3);
  }
}
