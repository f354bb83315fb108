package headway.scenario.read;

import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders to read in tests. */
final class Fixture {
  private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

  private Fixture() {}

  /** The scenario that has every feature of the format. */
  static ScenarioFiles everyFeature() {
    Path folder = SCENARIOS.resolve("every-feature");
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ScenarioFiles("every-feature", files);
  }

  static ScenarioFiles with(ScenarioFiles files, String name, String text) {
    return with(files, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static ScenarioFiles with(ScenarioFiles files, String name, byte[] bytes) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files.files());
    changed.put(name, bytes);
    return new ScenarioFiles(files.id(), changed);
  }

  static ScenarioFiles without(ScenarioFiles files, String name) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files.files());
    changed.remove(name);
    return new ScenarioFiles(files.id(), changed);
  }

  static ScenarioFiles of(String id, String source) {
    return with(new ScenarioFiles(id, new TreeMap<>()), ScenarioFiles.SOURCE, source);
  }

  static String text(ScenarioFiles files, String name) {
    return new String(Objects.requireNonNull(files.files().get(name)), StandardCharsets.UTF_8);
  }

  static Reading read(ScenarioFiles files) {
    return new ScenarioReader(new Catalogue()).read(files);
  }

  static Scenario scenario(ScenarioFiles files) {
    Reading reading = read(files);
    if (reading.scenario() == null) {
      throw new AssertionError(reading.diagnostics());
    }
    return reading.scenario();
  }

  /** As {@code scenario.yaml:3:5 HW101}. */
  static List<String> found(ScenarioFiles files) {
    return read(files).diagnostics().stream().map(Fixture::written).toList();
  }

  private static String written(Diagnostic diagnostic) {
    return diagnostic.position() + " " + diagnostic.code().id();
  }
}
