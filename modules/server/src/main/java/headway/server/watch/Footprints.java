package headway.server.watch;

import headway.scenario.read.ScenarioFolder;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The footprints of a scenario's files, by their names within its folder. */
final class Footprints {
  private Footprints() {}

  /**
   * Looks at one folder.
   *
   * @param before what was found in it at the last look
   * @return null where there is no such folder
   */
  static @Nullable Map<String, Footprint> of(
      Path folder, @Nullable Map<String, Footprint> before, Instant now) {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    Map<String, Footprint> known = before == null ? Map.of() : before;
    Map<String, Footprint> found = new HashMap<>();
    add(folder, "", known, now, found);
    add(folder.resolve(ScenarioFolder.PLAYS), ScenarioFolder.PLAYS + "/", known, now, found);
    return found;
  }

  private static void add(
      Path folder,
      String prefix,
      Map<String, Footprint> known,
      Instant now,
      Map<String, Footprint> found) {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        String name = prefix + child.getFileName();
        if (ScenarioFolder.isNoticed(name)) {
          add(child, name, known.get(name), now, found);
        }
      }
    } catch (IOException | DirectoryIteratorException gone) {
      // it went while it was looked at, or was not there; the next look will tell
    }
  }

  private static void add(
      Path file,
      String name,
      @Nullable Footprint before,
      Instant now,
      Map<String, Footprint> found) {
    try {
      found.put(name, Footprint.of(file, before, now));
    } catch (IOException gone) {
      // as above
    }
  }
}
