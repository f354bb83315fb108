package headway.scenario.read;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.diagnostic.Faults;
import headway.scenario.diagnostic.Position;
import headway.scenario.diagnostic.ScenarioCode;
import headway.scenario.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A scenario's folder on disk.
 *
 * <p>Of a file that is too large one byte more is taken in than may be, so that the reader tells
 * it; hidden files, and links that lead out of the folder, are left where they are.
 *
 * @param diagnostics what could not be taken in
 */
public record ScenarioFolder(ScenarioFiles files, List<Diagnostic> diagnostics) {
  /** As much is taken in of all files together, in bytes. */
  public static final long LARGEST = 64L << 20;

  /** Where its play scripts are. */
  public static final String PLAYS = "plays";

  public ScenarioFolder {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Reads a folder; where there is none, it is as if it were empty. */
  public static ScenarioFolder read(Path folder) {
    Faults faults = new Faults();
    SortedMap<String, byte[]> files = new TreeMap<>();
    Intake intake = new Intake(files, faults);
    intake.takeAll(folder, "", folder);
    intake.takeAll(folder.resolve(PLAYS), PLAYS + "/", folder);
    String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    return new ScenarioFolder(new ScenarioFiles(id, files), faults.all());
  }

  /**
   * Whether it matters that a file is there, and what is in it.
   *
   * @param name within the folder
   */
  public static boolean isNoticed(String name) {
    return Intake.isWanted(name) || (Intake.isNearlyWanted(name) && !Intake.isHidden(name));
  }

  /** What a reader makes of it, with what could not be taken in. */
  public Reading reading(ScenarioReader reader) {
    return reader.read(files, diagnostics);
  }

  private static final class Intake {
    private static final Pattern NEARLY = Pattern.compile("(?i).+\\.ya?ml(\\.txt)?");

    private final SortedMap<String, byte[]> files;
    private final Faults faults;
    private long left = LARGEST;

    private Intake(SortedMap<String, byte[]> files, Faults faults) {
      this.files = files;
      this.faults = faults;
    }

    void takeAll(Path folder, String prefix, Path around) {
      if (!Files.isDirectory(folder)) {
        return;
      }
      try (Stream<Path> children = Files.list(folder)) {
        Path home = around.toRealPath();
        children.sorted().forEach(child -> take(child, prefix + child.getFileName(), home));
      } catch (IOException | UncheckedIOException unreadable) {
        faults.add(
            ScenarioCode.UNREADABLE,
            Position.startOf(prefix.isEmpty() ? ScenarioFiles.SOURCE : PLAYS),
            "The folder cannot be read.",
            "See whether you may read it.");
      }
    }

    private void take(Path file, String name, Path home) {
      if (isNearlyWanted(name) && !isHidden(name)) {
        faults.add(
            ScenarioCode.NOT_TAKEN_IN,
            Position.startOf(name),
            "This file is not read.",
            "Call it `" + meant(name) + "`.");
        return;
      }
      if (!isWanted(name) || (Files.exists(file) && !Files.isRegularFile(file))) {
        return;
      }
      try (InputStream stream = Files.newInputStream(file)) {
        if (!file.toRealPath().startsWith(home)) {
          faults.add(
              ScenarioCode.NOT_TAKEN_IN,
              Position.startOf(name),
              "This is a link that leads out of the scenario's folder, so it is not read.",
              "Copy the file itself.");
          return;
        }
        byte[] bytes = stream.readNBytes((int) Math.min(YamlFile.LARGEST + 1L, left + 1));
        keep(name, bytes);
      } catch (IOException unreadable) {
        faults.add(
            ScenarioCode.UNREADABLE,
            Position.startOf(name),
            "This file cannot be read.",
            "See whether you may read it, and where it leads if it is a link.");
      }
    }

    private void keep(String name, byte[] bytes) {
      left -= bytes.length;
      if (left >= 0) {
        files.put(name, bytes);
        return;
      }
      left = 0;
      faults.add(
          ScenarioCode.FILE_TOO_LARGE,
          Position.startOf(name),
          "With this file the folder is larger than 64 MiB.",
          "Make its pictures smaller.");
    }

    private static boolean isWanted(String name) {
      boolean ofPlays = name.startsWith(PLAYS + "/");
      return !isHidden(name) && (ofPlays ? name.endsWith(".play") : ScenarioFiles.isContent(name));
    }

    /** Whether its name is one that a file of a scenario is given by mistake, or by an editor. */
    private static boolean isNearlyWanted(String name) {
      return !name.contains("/") && NEARLY.matcher(name).matches() && !meant(name).equals(name);
    }

    private static String meant(String name) {
      String yaml = name.replaceFirst("(?i)\\.ya?ml(\\.txt)?$", ".yaml");
      return yaml.equalsIgnoreCase(ScenarioFiles.SOURCE) ? ScenarioFiles.SOURCE : yaml;
    }

    private static boolean isHidden(String name) {
      return name.startsWith(".") || name.startsWith(PLAYS + "/.");
    }
  }
}
