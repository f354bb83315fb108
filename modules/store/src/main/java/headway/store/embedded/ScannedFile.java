package headway.store.embedded;

import java.util.Map;
import org.h2.mvstore.SingleFileStore;

/**
 * A file that is always searched from end to end for its newest whole version.
 *
 * <p>The quick way, from the header along the chain of chunks, is not enough after a sudden end: a
 * chunk may take the place of one in that chain before the header is moved on. A process that dies
 * in between would be taken back to before that place, and what was answered since would be lost.
 */
final class ScannedFile extends SingleFileStore {
  ScannedFile() {
    super(Map.of());
  }

  @Override
  protected void readStoreHeader(boolean recoveryMode) {
    super.readStoreHeader(true);
  }
}
