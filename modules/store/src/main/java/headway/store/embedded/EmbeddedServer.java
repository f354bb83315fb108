package headway.store.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** The embedded database while it runs, on loopback, on a port of its own choosing. */
public final class EmbeddedServer implements AutoCloseable {
  private static final String FILE = "headway.mv";
  private static final int LISTENING = 1;

  /** Threads, each of which waits for its answer to be written: so many are written together. */
  private static final int ANSWERING = 16;

  private final MongoServer server;
  private final DurableFile file;
  private final ReentrantLock erasing = new ReentrantLock();

  private EmbeddedServer(MongoServer server, DurableFile file) {
    this.server = server;
    this.file = file;
  }

  /**
   * Starts it.
   *
   * @param data the folder of its file; made where there is none
   * @param forced whether every write is forced to the disk, against loss of power
   * @throws FolderInUse where another process, or this one, has the folder open
   * @throws FileUnreadable where the file is damaged or no database
   * @throws UncheckedIOException where the folder cannot be made
   */
  public static EmbeddedServer start(Path data, boolean forced) {
    DurableFile file = open(data, forced);
    MongoServer server = new MongoServer(new DurableBackend(file));
    try {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), LISTENING, ANSWERING);
    } catch (RuntimeException e) {
      server.shutdownNow();
      throw e;
    }
    return new EmbeddedServer(server, file);
  }

  private static DurableFile open(Path data, boolean forced) {
    Path file = data.resolve(FILE);
    try {
      OwnersOnly.folder(data.toAbsolutePath());
      DurableFile opened = DurableFile.open(file.toAbsolutePath().toString(), forced);
      OwnersOnly.file(file);
      if (!forced) {
        opened.forceEverySecond();
      }
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MVStoreException e) {
      throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
          ? new FolderInUse(file, e)
          : new FileUnreadable(file, e);
    }
  }

  /** Where a MongoDB driver finds it. */
  public String connectionString() {
    return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
  }

  /**
   * Deletes something so that nothing of it is left in the file, be it that the process dies in
   * between and the file is opened again.
   *
   * @param deletion deletes it, over whatever connection
   */
  public void erase(Runnable deletion) {
    // One at a time: the end of one must not take for done what another has only just deleted.
    erasing.lock();
    try {
      file.oweOverwriting();
      deletion.run();
      file.overwriteDeleted();
    } finally {
      erasing.unlock();
    }
  }

  /** Stops listening, drops its clients and closes the file. */
  @Override
  public void close() {
    server.shutdownNow();
  }

  /** Another process has the folder open. */
  public static final class FolderInUse extends RuntimeException {
    FolderInUse(Path file, Throwable cause) {
      super(file.getParent() + " is in use by another process", cause);
    }
  }

  /** The file is damaged, or no database. */
  public static final class FileUnreadable extends RuntimeException {
    FileUnreadable(Path file, Throwable cause) {
      super(file + " cannot be read as a database: " + cause.getMessage(), cause);
    }
  }
}
