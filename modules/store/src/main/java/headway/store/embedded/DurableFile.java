package headway.store.embedded;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The database's file. What an operation changed is written when it returns, all of it or nothing,
 * so the death of the process loses nothing that was answered.
 *
 * <p>Loss of power is another matter: what is written is on the disk only once it was forced there.
 * A forced file does that with every write. Any other is forced once in a while, and until then
 * nothing is overwritten that the version last forced still needs: such a file may lose what was
 * written since, and opens.
 */
final class DurableFile implements AutoCloseable {
  private static final int WRITES_BETWEEN_COMPACTIONS = 2_000;
  private static final int FILL_PERCENT = 70;
  private static final int COMPACTED_BYTES = 8 << 20;

  /** A move writes the page that its playthrough is on, with all that is beside it. */
  private static final int PAGE_BYTES = 4 << 10;

  /** The map that tells, while there is something in it, that deleted things may be in the file. */
  private static final String OWED = "owed";

  private static final String OVERWRITING = "overwriting";

  private final ScannedFile file;
  private final MVStore store;
  private final boolean forced;

  /** Held by whoever changes something; first come, first served. */
  private final ReentrantLock lock = new ReentrantLock(true);

  private final GroupCommit group = new GroupCommit(this::perform);
  private final ScheduledExecutorService upkeep =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("embedded-database-upkeep").factory());
  private MVStore.TxCounter kept;
  private long versionForced;
  private int writes;

  private volatile @Nullable RuntimeException failure;

  private DurableFile(ScannedFile file, MVStore store, boolean forced) {
    this.file = file;
    this.store = store;
    this.forced = forced;
    store.sync();
    versionForced = store.getCurrentVersion();
    kept = store.registerVersionUsage();
  }

  /**
   * Opens it, and locks it against every other process.
   *
   * @throws MVStoreException where it is locked or damaged
   */
  static DurableFile open(String name, boolean forced) {
    ScannedFile file = new ScannedFile();
    file.open(name, false, null);
    try {
      MVStore store =
          new MVStore.Builder()
              .adoptFileStore(file)
              .autoCommitDisabled()
              .autoCommitBufferSize(0)
              .pageSplitSize(PAGE_BYTES)
              .compress()
              .open();
      store.setRetentionTime(0);
      DurableFile opened = new DurableFile(file, store, forced);
      opened.overwriteWhatIsOwed();
      return opened;
    } catch (MVStoreException e) {
      file.close();
      throw e;
    }
  }

  private void overwriteWhatIsOwed() {
    if (!store.hasMap(OWED) || store.openMap(OWED).isEmpty()) {
      return;
    }
    try {
      overwriteDeleted();
    } catch (MVStoreException e) {
      group.close();
      throw e;
    }
  }

  /** From now on forces what was written to the disk once a second, until it is closed. */
  void forceEverySecond() {
    var _ = upkeep.scheduleWithFixedDelay(this::forceOrFail, 1, 1, TimeUnit.SECONDS);
  }

  private void forceOrFail() {
    try {
      force();
    } catch (RuntimeException e) {
      failure = e;
      throw e;
    }
  }

  MVStore store() {
    return store;
  }

  /**
   * Does one thing while nobody else does, and waits until what it changed is written, and what it
   * saw that others had changed. Those that wait at the same time are written together.
   *
   * @throws IllegalStateException where the disk has failed before; nothing is done then
   */
  <T> T written(Supplier<T> operation) {
    return group.done(operation);
  }

  private void perform(List<Operation<?>> batch) {
    lock.lock();
    try {
      requireDisk();
      for (Operation<?> operation : batch) {
        operation.perform();
        if (!store.hasUnsavedChanges()) {
          operation.answer();
        }
      }
      commit();
    } finally {
      lock.unlock();
    }
    if (forced) {
      force();
    }
  }

  private void requireDisk() {
    if (failure != null || store.isClosed()) {
      throw new IllegalStateException("The database's disk has failed", failure);
    }
  }

  private void commit() {
    if (!store.hasUnsavedChanges()) {
      return;
    }
    store.commit();
    if (++writes % WRITES_BETWEEN_COMPACTIONS == 0) {
      store.compact(FILL_PERCENT, COMPACTED_BYTES);
    }
  }

  /** Forces what was written to the disk. */
  void force() {
    long version;
    MVStore.TxCounter use;
    lock.lock();
    try {
      version = store.getCurrentVersion();
      if (version == versionForced) {
        return;
      }
      use = store.registerVersionUsage();
    } finally {
      lock.unlock();
    }
    store.sync();
    lock.lock();
    try {
      store.deregisterVersionUsage(kept);
      kept = use;
      versionForced = version;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Promises to overwrite what will be deleted. The promise is kept over a sudden end: the file is
   * overwritten when it is opened again, at the latest.
   */
  void oweOverwriting() {
    written(this::owe);
  }

  private @Nullable Long owe() {
    return store.<String, Long>openMap(OWED).put(OVERWRITING, store.getCurrentVersion());
  }

  /**
   * Overwrites whatever the file holds and no map leads to any more, and waits for the disk. Takes
   * as long as it takes to read the file; nothing else is done meanwhile.
   */
  void overwriteDeleted() {
    lock.lock();
    try {
      // The chunk written last is the one that the layout does not tell of yet. Now that is this.
      owe();
      commit();
      force();
      new Remains(file, store.getLayoutMap()).overwrite();
      store.sync();
      store.<String, Long>openMap(OWED).remove(OVERWRITING);
      commit();
      if (forced) {
        force();
      }
    } catch (MVStoreException e) {
      failure = e;
      throw e;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    upkeep.close();
    group.close();
    lock.lock();
    try {
      if (!store.isClosed()) {
        store.deregisterVersionUsage(kept);
        store.commit();
        store.sync();
        store.close();
      }
    } finally {
      lock.unlock();
    }
  }
}
