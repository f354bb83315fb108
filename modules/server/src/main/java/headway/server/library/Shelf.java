package headway.server.library;

import headway.scenario.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** It cannot. */
    record Faulty(List<Diagnostic> faults) implements Saved {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  static Shelf empty(String id) {
    return new Shelf(id, null, new Saved.Faulty(List.of()));
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
        : new Shelf(id, proved, new Saved.Faulty(errors));
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
      case Saved.Sound(Version version) -> playable(version, List.of());
      case Saved.Faulty(List<Diagnostic> faults) ->
          proved == null ? new Scenarios.Broken(id, faults) : playable(proved, faults);
    };
  }

  private static Scenarios.Playable playable(Version version, List<Diagnostic> faults) {
    return new Scenarios.Playable(version.scenario(), version.files(), faults);
  }
}
