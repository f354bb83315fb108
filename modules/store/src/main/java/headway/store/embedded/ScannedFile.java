package headway.store.embedded;

import java.nio.ByteBuffer;
import java.util.Map;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.WriteBuffer;

/**
 * A file that is always searched from end to end for its newest whole version.
 *
 * <p>The quick way, from the header along the chain of chunks, is not enough after a sudden end: a
 * chunk may take the place of one in that chain before the header is moved on. A process that dies
 * in between would be taken back to before that place, and what was answered since would be lost.
 */
final class ScannedFile extends SingleFileStore {
  /** In bytes, as the store has it. */
  static final int BLOCK = 4096;

  /** As large as nearly every write; a larger one makes it grow. */
  private static final int BUFFER = 64 * 1024;

  ScannedFile() {
    super(Map.of());
  }

  @Override
  protected void readStoreHeader(boolean recoveryMode) {
    super.readStoreHeader(true);
  }

  /**
   * An empty one each time. One that was used before still holds what was written then, and would
   * carry it into the file again, at the end of a chunk that does not fill its last block.
   */
  @Override
  public WriteBuffer getWriteBuffer() {
    return new WriteBuffer(BUFFER);
  }

  @Override
  public void releaseWriteBuffer(WriteBuffer buffer) {}

  /** What is at a place, as it is on the disk. */
  ByteBuffer read(long position, int length) {
    FileStore<?> file = this; // says which of two methods of that name is meant
    return file.readFully(null, position, length).rewind();
  }

  /** Writes over what is at a place. */
  void overwrite(long position, ByteBuffer bytes) {
    writeFully(null, position, bytes);
  }

  /** Whether the newest version, and every one that may still be needed, has nothing there. */
  boolean isFree(long position) {
    return freeSpace.isFree(position, BLOCK);
  }
}
