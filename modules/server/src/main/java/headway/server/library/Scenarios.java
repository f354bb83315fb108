package headway.server.library;

import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.read.Reading;
import headway.scenario.read.ScenarioFolder;
import headway.scenario.read.ScenarioReader;
import headway.store.ScenarioTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios of a folder, as they were when it was read, and every edition that a play was begun
 * with, by its content hash. A broken folder does not keep the others from being played.
 */
public final class Scenarios {
  /** One folder. */
  public sealed interface Entry {
    /** The folder's name. */
    String id();
  }

  /** A scenario that can be played. */
  public record Playable(Scenario scenario, ScenarioFiles files) implements Entry {
    @Override
    public String id() {
      return scenario.id();
    }
  }

  /** A folder with errors; at least one of the faults is one. */
  public record Broken(String id, List<Diagnostic> faults) implements Entry {
    public Broken {
      faults = List.copyOf(faults);
    }
  }

  private final ScenarioReader reader;
  private final ScenarioTexts texts;
  private final List<Entry> entries;
  private final Map<String, Edition> editions = new ConcurrentHashMap<>();

  private record Edition(@Nullable Scenario scenario, ScenarioFiles files) {}

  private Scenarios(ScenarioReader reader, ScenarioTexts texts, List<Entry> entries) {
    this.reader = reader;
    this.texts = texts;
    this.entries = List.copyOf(entries);
    for (Entry entry : entries) {
      if (entry instanceof Playable(Scenario scenario, ScenarioFiles files)) {
        editions.put(scenario.hash(), new Edition(scenario, files));
      }
    }
  }

  /**
   * Reads every folder in a folder.
   *
   * @param texts where the editions of older plays are found
   */
  public static Scenarios read(Path folder, ScenarioReader reader, ScenarioTexts texts) {
    List<Entry> entries = new ArrayList<>();
    for (Path each : folders(folder)) {
      entries.add(entry(each, reader));
    }
    return new Scenarios(reader, texts, entries);
  }

  private static List<Path> folders(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(Files::isDirectory)
          .filter(child -> !String.valueOf(child.getFileName()).startsWith("."))
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot list " + folder, unreadable);
    }
  }

  private static Entry entry(Path folder, ScenarioReader reader) {
    ScenarioFolder read = ScenarioFolder.read(folder);
    Reading reading = read.reading(reader);
    return reading.scenario() == null
        ? new Broken(String.valueOf(folder.getFileName()), reading.diagnostics())
        : new Playable(reading.scenario(), read.files());
  }

  /** In order of their ids. */
  public List<Entry> all() {
    return entries;
  }

  /** Those that can be played, in order of their ids. */
  public List<Playable> playable() {
    return entries.stream().filter(Playable.class::isInstance).map(Playable.class::cast).toList();
  }

  public Optional<Playable> playable(String id) {
    for (Entry entry : entries) {
      if (entry instanceof Playable playable && entry.id().equals(id)) {
        return Optional.of(playable);
      }
    }
    return Optional.empty();
  }

  /** The scenario that a play was begun with; empty where its text is not kept or not readable. */
  public Optional<Scenario> edition(String hash) {
    return found(hash).flatMap(edition -> Optional.ofNullable(edition.scenario()));
  }

  /** A picture of an edition. */
  public Optional<byte[]> picture(String hash, String name) {
    return ScenarioFiles.isPicture(name)
        ? found(hash).flatMap(edition -> Optional.ofNullable(edition.files().files().get(name)))
        : Optional.empty();
  }

  private Optional<Edition> found(String hash) {
    Edition here = editions.get(hash);
    if (here != null) {
      return Optional.of(here);
    }
    return texts.find(hash).map(files -> editions.computeIfAbsent(hash, absent -> edition(files)));
  }

  private Edition edition(ScenarioFiles files) {
    return new Edition(reader.read(files).scenario(), files);
  }
}
