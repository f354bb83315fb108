package headway.store;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps playthroughs at hand that were asked for or changed not long ago. */
interface PlaythroughCache {
  /** Keeps none, as it must be where others write to the database too. */
  PlaythroughCache NONE =
      new PlaythroughCache() {
        @Override
        public Optional<KeptPlaythrough> find(
            PlaythroughId id, Supplier<Optional<KeptPlaythrough>> read) {
          return read.get();
        }

        @Override
        public Optional<KeptPlaythrough> change(
            PlaythroughId id, Function<Optional<KeptPlaythrough>, Optional<KeptPlaythrough>> how) {
          return how.apply(Optional.empty());
        }

        @Override
        public void changeMany(Runnable how) {
          how.run();
        }
      };

  /** The one at hand, or else what is read; it may be another person's. */
  Optional<KeptPlaythrough> find(PlaythroughId id, Supplier<Optional<KeptPlaythrough>> read);

  /**
   * Changes one, while nobody else reads or changes it in the database.
   *
   * @param how changes it in the database, told what is there if that is at hand, and returns what
   *     is there then; empty where that is not known
   * @return the same
   */
  Optional<KeptPlaythrough> change(
      PlaythroughId id, Function<Optional<KeptPlaythrough>, Optional<KeptPlaythrough>> how);

  /** Changes any number of them, while nobody else reads or changes one in the database. */
  void changeMany(Runnable how);
}
