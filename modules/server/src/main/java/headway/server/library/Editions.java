package headway.server.library;

import headway.scenario.Scenario;
import headway.scenario.ScenarioFiles;
import headway.scenario.read.ScenarioReader;
import headway.store.ScenarioTexts;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Every edition that is served or that a play was begun with, by its content hash. */
final class Editions {
  private final ScenarioReader reader;
  private final ScenarioTexts texts;
  private final Map<String, Edition> known = new ConcurrentHashMap<>();

  /**
   * One edition.
   *
   * @param scenario null where a newer reader refuses what was played with an older one
   */
  record Edition(@Nullable Scenario scenario, ScenarioFiles files) {}

  Editions(ScenarioReader reader, ScenarioTexts texts) {
    this.reader = reader;
    this.texts = texts;
  }

  void add(Version version) {
    known.put(version.scenario().hash(), new Edition(version.scenario(), version.files()));
  }

  /** Lets go of what a folder no longer has; a play that was begun with it finds the kept text. */
  void leave(Shelf before, Shelf after) {
    before.hashes().stream().filter(hash -> !after.hashes().contains(hash)).forEach(known::remove);
  }

  Optional<Edition> find(String hash) {
    Edition here = known.get(hash);
    if (here != null) {
      return Optional.of(here);
    }
    return texts.find(hash).map(files -> known.computeIfAbsent(hash, absent -> edition(files)));
  }

  private Edition edition(ScenarioFiles files) {
    return new Edition(reader.read(files).scenario(), files);
  }
}
