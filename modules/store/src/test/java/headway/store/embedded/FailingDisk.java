package headway.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files under {@code failing:} remember every single write, and so every file that a sudden end
 * could have left behind. For one file at a time.
 */
public final class FailingDisk extends FilePathWrapper {
  private sealed interface Event {
    @SuppressWarnings("ArrayRecordComponent")
    record Written(long position, byte[] bytes) implements Event {}

    record Shortened(long length) implements Event {}

    record Forced() implements Event {}
  }

  private static final List<Event> EVENTS = new ArrayList<>();

  /** Made by the file system that it is registered with. */
  public FailingDisk() {}

  /** An empty disk. */
  static synchronized void insert() {
    FilePath.register(new FailingDisk());
    EVENTS.clear();
  }

  /** How much has happened so far. */
  static synchronized int now() {
    return EVENTS.size();
  }

  /** The file as it is when the process dies after so many events. */
  static synchronized byte[] processDies(int after) {
    byte[] content = new byte[0];
    for (Event event : EVENTS.subList(0, after)) {
      content = changed(content, event);
    }
    return content;
  }

  /**
   * The file as it may be when the power fails after so many events: all that was forced, and of
   * what was written since any part.
   */
  static synchronized byte[] powerFails(int after, Random random) {
    int forced = EVENTS.subList(0, after).lastIndexOf(new Event.Forced()) + 1;
    byte[] content = processDies(forced);
    int percent = random.nextInt(101);
    for (Event event : EVENTS.subList(forced, after)) {
      if (random.nextInt(100) < percent) {
        content = changed(content, event);
      }
    }
    return content;
  }

  private static byte[] changed(byte[] content, Event event) {
    return switch (event) {
      case Event.Written(long position, byte[] bytes) -> {
        int end = Math.toIntExact(position) + bytes.length;
        byte[] after = end > content.length ? Arrays.copyOf(content, end) : content;
        System.arraycopy(bytes, 0, after, Math.toIntExact(position), bytes.length);
        yield after;
      }
      case Event.Shortened(long length) ->
          Arrays.copyOf(content, Math.toIntExact(Math.min(length, content.length)));
      case Event.Forced() -> content;
    };
  }

  private static synchronized void happened(Event event) {
    EVENTS.add(event);
  }

  @Override
  public String getScheme() {
    return "failing";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel file;

    Channel(FileChannel file) {
      this.file = file;
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      byte[] bytes = new byte[source.remaining()];
      source.duplicate().get(bytes);
      happened(new Event.Written(position, bytes));
      return file.write(source, position);
    }

    @Override
    public void force(boolean metaData) {
      happened(new Event.Forced());
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      happened(new Event.Shortened(size));
      file.truncate(size);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
