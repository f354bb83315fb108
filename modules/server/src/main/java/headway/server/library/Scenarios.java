package headway.server.library;

import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import headway.scenario.read.Reading;
import headway.scenario.read.ScenarioFolder;
import headway.scenario.read.ScenarioReader;
import headway.server.library.Shelf.Saved;
import headway.server.watch.ScenarioFolders;
import headway.store.ScenarioTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios of a folder, as they were when each was read last, and every edition that a play
 * was begun with, by its content hash. A broken folder does not keep the others from being played,
 * and where what was saved does not hold, the last version that did goes on. Safe for many threads.
 */
public final class Scenarios implements AutoCloseable {
  /** So long a change waits for its proof; then it goes live, and the proof follows. */
  private static final int PATIENCE_MILLIS = 500;

  /** One folder. */
  public sealed interface Entry {
    /** The folder's name. */
    String id();
  }

  /**
   * A scenario that can be played.
   *
   * @param files that it was read from
   * @param remarks what there was to remark when it was read; no errors
   * @param saved the files as they were saved last; the same where those hold
   * @param faults of what was saved since, where that does not hold; else empty
   * @param draft what was saved since, where that can be read and does not hold; else null
   */
  public record Playable(
      Scenario scenario,
      ScenarioFiles files,
      List<Diagnostic> remarks,
      ScenarioFiles saved,
      List<Diagnostic> faults,
      @Nullable Playable draft)
      implements Entry {
    public Playable {
      remarks = List.copyOf(remarks);
      faults = List.copyOf(faults);
    }

    @Override
    public String id() {
      return scenario.id();
    }
  }

  /**
   * A folder with errors; at least one of the faults is one.
   *
   * @param draft what it holds, where that can be read; else null
   */
  public record Broken(
      String id, ScenarioFiles files, List<Diagnostic> faults, @Nullable Playable draft)
      implements Entry {
    public Broken {
      faults = List.copyOf(faults);
    }
  }

  /** Finds the errors that only show when every state is looked at. */
  @FunctionalInterface
  public interface Proof {
    /** Begins at once, and may take as long as a scenario is large. */
    CompletableFuture<List<Diagnostic>> errorsOf(Scenario scenario);

    /** Is told of a scenario that was saved over before it was proved; it need not be any more. */
    default void callOff(Scenario scenario) {}
  }

  private final Path folder;
  private final ScenarioReader reader;
  private final Proof proof;
  private final Editions editions;
  private final ConcurrentSkipListMap<String, Shelf> shelves = new ConcurrentSkipListMap<>();
  private @Nullable ScenarioFolders watch;

  private Scenarios(Path folder, ScenarioReader reader, ScenarioTexts texts, Proof proof) {
    this.folder = folder;
    this.reader = reader;
    this.proof = proof;
    this.editions = new Editions(reader, texts);
  }

  /**
   * Reads every folder in a folder, and again whenever one is saved, until it is closed. Waits for
   * no proof.
   *
   * @param texts where the editions of older plays are found
   */
  public static Scenarios watch(
      Path folder, ScenarioReader reader, ScenarioTexts texts, Proof proof) {
    Scenarios scenarios = new Scenarios(folder, reader, texts, proof);
    scenarios.watch();
    scenarios.readAll();
    return scenarios;
  }

  /** Reads every folder once. */
  static Scenarios read(Path folder, ScenarioReader reader, ScenarioTexts texts, Proof proof) {
    Scenarios scenarios = new Scenarios(folder, reader, texts, proof);
    scenarios.readAll();
    return scenarios;
  }

  private synchronized void watch() {
    watch = ScenarioFolders.watch(folder, this::readAgain);
  }

  private synchronized void readAll() {
    ScenarioFolders.foldersIn(folder).forEach(each -> take(each, 0));
  }

  /**
   * Reads folders again, by their names. What was saved is live afterwards, or known to be faulty;
   * only what takes more than half a second to prove is judged later.
   */
  synchronized void readAgain(Collection<String> ids) {
    for (String id : ids) {
      Path changed = folder.resolve(id);
      if (Files.isDirectory(changed)) {
        take(changed, PATIENCE_MILLIS);
      } else {
        remove(id);
      }
    }
  }

  private void take(Path changed, int patienceMillis) {
    ScenarioFolder read = ScenarioFolder.read(changed);
    String id = read.files().id();
    Reading reading = read.reading(reader);
    Optional<Scenario> outdated = outdated(id, reading.scenario());
    outdated.ifPresent(proof::callOff);
    if (reading.scenario() == null) {
      change(id, shelf -> shelf.with(new Saved.Faulty(read.files(), reading.diagnostics(), null)));
      return;
    }
    Version version = new Version(reading.scenario(), read.files(), reading.diagnostics());
    CompletableFuture<List<Diagnostic>> errors = proof.errorsOf(version.scenario());
    waitFor(errors, patienceMillis);
    editions.add(version);
    change(
        id,
        shelf -> {
          Shelf taken = shelf.with(new Saved.Sound(version));
          return isKnown(errors) ? taken.judged(version, errors.resultNow()) : taken;
        });
    CompletableFuture<Void> _ = errors.thenAccept(found -> judge(id, version, found));
    // While the new one was waited for, somebody may have opened a page of the old one.
    outdated.ifPresent(proof::callOff);
  }

  /** What is live unproved, where something else is saved now. */
  private Optional<Scenario> outdated(String id, @Nullable Scenario saved) {
    return Optional.ofNullable(shelves.get(id))
        .flatMap(Shelf::unproved)
        .map(Version::scenario)
        .filter(before -> saved == null || !before.hash().equals(saved.hash()));
  }

  private static void waitFor(CompletableFuture<?> proof, int millis) {
    proof
        .handle((found, calledOff) -> calledOff == null)
        .completeOnTimeout(false, millis, TimeUnit.MILLISECONDS)
        .join();
  }

  private static boolean isKnown(CompletableFuture<?> proof) {
    return proof.isDone() && !proof.isCompletedExceptionally();
  }

  private void change(String id, UnaryOperator<Shelf> change) {
    shelves.compute(
        id,
        (name, shelf) -> {
          Shelf before = shelf == null ? Shelf.empty(name) : shelf;
          Shelf after = change.apply(before);
          editions.leave(before, after);
          return after;
        });
  }

  private void judge(String id, Version version, List<Diagnostic> errors) {
    shelves.computeIfPresent(
        id,
        (name, before) -> {
          Shelf after = before.judged(version, errors);
          editions.leave(before, after);
          return after;
        });
  }

  private void remove(String id) {
    outdated(id, null).ifPresent(proof::callOff);
    Shelf gone = shelves.remove(id);
    if (gone != null) {
      editions.leave(gone, Shelf.empty(id));
    }
  }

  /** In order of their ids. */
  public List<Entry> all() {
    return shelves.values().stream().map(Shelf::entry).toList();
  }

  /** Those that can be played, in order of their ids. */
  public List<Playable> playable() {
    return all().stream().filter(Playable.class::isInstance).map(Playable.class::cast).toList();
  }

  public Optional<Entry> find(String id) {
    return Optional.ofNullable(shelves.get(id)).map(Shelf::entry);
  }

  public Optional<Playable> playable(String id) {
    return find(id).filter(Playable.class::isInstance).map(Playable.class::cast);
  }

  /** The scenario that a play was begun with; empty where its text is not kept or not readable. */
  public Optional<Scenario> edition(String hash) {
    return editions.find(hash).flatMap(edition -> Optional.ofNullable(edition.scenario()));
  }

  /** A picture of an edition. */
  public Optional<byte[]> picture(String hash, String name) {
    return ScenarioFiles.isPicture(name)
        ? editions
            .find(hash)
            .flatMap(edition -> Optional.ofNullable(edition.files().files().get(name)))
        : Optional.empty();
  }

  /** Looks for changes no longer. */
  @Override
  public synchronized void close() {
    if (watch != null) {
      watch.close();
    }
  }
}
