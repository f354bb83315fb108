package headway.app;

import headway.server.watch.Lookout;
import headway.server.watch.ScenarioFolders;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks scenarios again whenever somebody saves, until it is told to stop. */
final class CheckWatch {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Terminal terminal;
  private final CheckedFolders checked;
  private final boolean json;
  private final List<Path> paths;
  private final Set<Path> ofMany = new HashSet<>();
  private final Map<Path, List<DiagnosticReport>> faults = new TreeMap<>();

  CheckWatch(Terminal terminal, CheckedFolders checked, boolean json, List<Path> paths) {
    this.terminal = terminal;
    this.checked = checked;
    this.json = json;
    this.paths = paths;
  }

  /** Ends with 0 when the thread is interrupted; Ctrl+C ends the whole process before that. */
  int untilToldToStop() {
    paths.forEach(Installation::foldersOf);
    Lookout lookout = new Lookout(this::folders, InstantSource.system());
    checkAll(Set.copyOf(folders()));
    terminal.remark(
        "Watching %s; save a file and it is checked. Ctrl+C ends it."
            .formatted(Counted.of(faults.size(), "scenario")));
    try {
      while (true) {
        Thread.sleep(Lookout.GLANCE);
        Set<Path> changed = lookout.look();
        if (!changed.isEmpty()) {
          checkAll(changed);
        }
      }
    } catch (InterruptedException stopped) {
      return 0;
    }
  }

  /** Those that are there; a folder of scenarios stays one when the last of them goes. */
  private Collection<Path> folders() {
    List<Path> folders = new ArrayList<>();
    for (Path path : paths) {
      if (ofMany.contains(path)) {
        folders.addAll(ScenarioFolders.foldersIn(path));
      } else {
        List<Path> found = foldersOf(path);
        folders.addAll(found);
        if (!found.isEmpty() && !found.equals(List.of(path))) {
          ofMany.add(path);
        }
      }
    }
    return folders;
  }

  /** None where the path is gone, or goes at this very moment. */
  private static List<Path> foldersOf(Path path) {
    try {
      return Files.isDirectory(path) ? Installation.foldersOf(path) : List.of();
    } catch (Complaint | UncheckedIOException gone) {
      return List.of();
    }
  }

  private void checkAll(Set<Path> changed) {
    List<Path> sorted = changed.stream().sorted().toList();
    if (!json) {
      terminal.remark("");
      terminal.remark(
          "── %s  %s ──"
              .formatted(LocalTime.now(ZoneId.systemDefault()).format(TIME), named(sorted)));
    }
    List<DiagnosticReport> found = new ArrayList<>();
    for (Path folder : sorted) {
      if (Files.isDirectory(folder)) {
        List<DiagnosticReport> here = checked.faultsOf(folder);
        faults.put(folder, here);
        found.addAll(here);
      } else {
        faults.remove(folder);
      }
    }
    tell(sorted, found);
  }

  private void tell(List<Path> changed, List<DiagnosticReport> found) {
    if (json) {
      terminal.say(
          Json.object()
              .with("checked", changed.stream().map(Path::toString).toList())
              .with("diagnostics", found.stream().map(DiagnosticReport::json).toList())
              .written());
      return;
    }
    found.forEach(report -> terminal.say(report.text()));
    for (Path folder : changed) {
      List<DiagnosticReport> here = faults.get(folder);
      terminal.remark(
          name(folder)
              + (here == null ? " is gone." : ": " + DiagnosticReport.counted(here) + "."));
    }
    String elsewhere =
        faults.entrySet().stream()
            .filter(each -> !changed.contains(each.getKey()) && !each.getValue().isEmpty())
            .map(
                each ->
                    name(each.getKey()) + " (" + DiagnosticReport.counted(each.getValue()) + ")")
            .collect(Collectors.joining(", "));
    if (!elsewhere.isEmpty()) {
      terminal.remark("Still to mend: " + elsewhere + ".");
    }
  }

  private static String named(List<Path> folders) {
    return folders.stream().map(CheckWatch::name).collect(Collectors.joining(", "));
  }

  private static String name(Path folder) {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }
}
