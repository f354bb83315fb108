package headway.server.library;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one folder: what was saved last, and the last version that was proved to hold,
 * which goes on while what was saved does not.
 *
 * @param id the folder's name
 * @param proved null for none yet
 */
record Shelf(String id, @Nullable Version proved, Saved saved) {
  /** What was saved last. */
  sealed interface Saved {
    /** It can be played, as far as is known. */
    record Sound(Version version) implements Saved {}

    /**
     * It cannot.
     *
     * @param read null where it cannot even be read
     */
    record Faulty(ScenarioFiles files, List<Diagnostic> faults, @Nullable Version read)
        implements Saved {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  static Shelf empty(String id) {
    return new Shelf(
        id, null, new Saved.Faulty(new ScenarioFiles(id, new TreeMap<>()), List.of(), null));
  }

  Shelf with(Saved newer) {
    return new Shelf(id, proved, newer);
  }

  /** A version that was saved over since is judged in vain. */
  Shelf judged(Version version, List<Diagnostic> errors) {
    if (!(saved instanceof Saved.Sound(Version current))
        || !current.scenario().hash().equals(version.scenario().hash())) {
      return this;
    }
    return errors.isEmpty()
        ? new Shelf(id, version, saved)
        : new Shelf(id, proved, new Saved.Faulty(version.files(), errors, version));
  }

  /** What was saved last, where it can be played and is not known to hold. */
  Optional<Version> unproved() {
    return saved instanceof Saved.Sound(Version version) && !holds(version)
        ? Optional.of(version)
        : Optional.empty();
  }

  private boolean holds(Version version) {
    return proved != null && proved.scenario().hash().equals(version.scenario().hash());
  }

  /** The versions that are of use, by their content hashes. */
  List<String> hashes() {
    List<String> hashes = new ArrayList<>();
    if (proved != null) {
      hashes.add(proved.scenario().hash());
    }
    if (saved instanceof Saved.Sound(Version version)) {
      hashes.add(version.scenario().hash());
    }
    return hashes;
  }

  Scenarios.Entry entry() {
    return switch (saved) {
      case Saved.Sound(Version version) -> playable(version, version.files(), List.of(), null);
      case Saved.Faulty faulty -> entry(faulty);
    };
  }

  private Scenarios.Entry entry(Saved.Faulty faulty) {
    Version read = faulty.read();
    Scenarios.Playable draft = read == null ? null : playable(read, read.files(), List.of(), null);
    return proved == null
        ? new Scenarios.Broken(id, faulty.files(), faulty.faults(), draft)
        : playable(proved, faulty.files(), faulty.faults(), draft);
  }

  private static Scenarios.Playable playable(
      Version version,
      ScenarioFiles saved,
      List<Diagnostic> faults,
      Scenarios.@Nullable Playable draft) {
    return new Scenarios.Playable(
        version.scenario(), version.files(), version.remarks(), saved, faults, draft);
  }
}
