package headway.scenario.read;

import headway.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The scenarios that come with this project, without their play scripts. */
final class Stories {
  private static final Path FOLDER =
      Path.of(Objects.requireNonNull(System.getProperty("headway.root")), "scenarios");

  private Stories() {}

  static List<ScenarioFiles> all() throws IOException {
    List<ScenarioFiles> stories = new ArrayList<>();
    for (Path folder : list(FOLDER).filter(Files::isDirectory).toList()) {
      SortedMap<String, byte[]> files = new TreeMap<>();
      for (Path file : list(folder).filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
      stories.add(new ScenarioFiles(folder.getFileName().toString(), files));
    }
    return stories;
  }

  private static Stream<Path> list(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList().stream();
    }
  }
}
