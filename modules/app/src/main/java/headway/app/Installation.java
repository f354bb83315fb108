package headway.app;

import headway.assessment.Skills;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Suggestion;
import headway.scenario.read.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is installed.
 *
 * @param root the project's folder
 * @param skills those on the class path
 */
record Installation(Path root, Skills skills) {
  private static final String YAML = ".yaml";

  /** The one that this process was started from: the launcher says where. */
  static Installation ofThisProcess() {
    return new Installation(Path.of(System.getProperty("headway.root", "")), Skills.installed());
  }

  ScenarioReader reader() {
    return new ScenarioReader(skills.catalogue());
  }

  List<String> skillIds() {
    return skills.all().stream().map(skill -> skill.data().id()).toList();
  }

  Path scenarios() {
    return root.resolve("scenarios");
  }

  /** The folder that an argument means: an id in {@code scenarios/}, or a path. */
  Path folder(String scenario) {
    Path shipped = scenarios().resolve(scenario);
    if (!scenario.contains("/") && !scenario.startsWith(".") && Files.isDirectory(shipped)) {
      return shipped;
    }
    Path path = around(Path.of(scenario));
    if (Files.isDirectory(path)) {
      return path;
    }
    String hint = Suggestion.hint(scenario, folderNames(scenarios()));
    throw new Complaint(
        "There is no scenario `%s`, neither in %s nor as a folder. %s"
            .formatted(scenario, scenarios(), hint)
            .strip());
  }

  /** What a path means that may be an id in {@code scenarios/}, or a scenario's file, too. */
  Path meant(Path path) {
    Path folder = around(path);
    Path shipped = scenarios().resolve(path);
    return Files.exists(folder) || !Files.isDirectory(shipped) ? folder : shipped;
  }

  /** Where somebody names the file of a scenario, its folder is meant. */
  private static Path around(Path path) {
    if (!path.toString().endsWith(YAML) || !Files.isRegularFile(path)) {
      return path;
    }
    Path folder = path.getParent();
    return folder == null ? Path.of(".") : folder;
  }

  /**
   * The scenarios' folders that a path means: itself, or every folder in it where it is no scenario
   * but has some.
   */
  static List<Path> foldersOf(Path path) {
    if (!Files.isDirectory(path)) {
      throw new Complaint("There is no folder `" + path + "`.");
    }
    List<Path> within = folderNames(path).stream().map(path::resolve).toList();
    boolean many =
        !Files.exists(path.resolve(ScenarioFiles.SOURCE))
            && within.stream().anyMatch(Installation::hasYaml);
    return many ? within : List.of(path);
  }

  private static boolean hasYaml(Path folder) {
    return names(folder).stream().anyMatch(name -> name.endsWith(YAML));
  }

  private static List<String> folderNames(Path path) {
    return names(path).stream()
        .filter(name -> !name.startsWith(".") && Files.isDirectory(path.resolve(name)))
        .toList();
  }

  private static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot list " + folder, unreadable);
    }
  }
}
