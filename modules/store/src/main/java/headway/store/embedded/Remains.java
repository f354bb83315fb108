package headway.store.embedded;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.DataUtils;

/**
 * What a file still holds of what was deleted. A store writes a page anew wherever it changes and
 * leaves the old one where it is, until its whole chunk is of no use and something else happens to
 * take its place. This finds every byte that no map leads to and overwrites it: old pages, the ends
 * of chunks, and blocks that belong to no chunk.
 *
 * <p>What is needed is found from the maps' roots down, not from the store's own account of what is
 * in use. The pages of the layout, which say where chunks and roots are and nothing else, are left
 * alone.
 */
final class Remains {
  private static final String CHUNK = "chunk.";
  private static final String ROOT = "root.";
  private static final int LAYOUT = 0;
  private static final int LENGTH_AND_CHECK = Integer.BYTES + Short.BYTES;
  private static final int BEFORE_CHILDREN = LENGTH_AND_CHECK + 3 * 5 + 1;
  private static final int FOOTER = 128;
  private static final int HEADER = 2 * ScannedFile.BLOCK;
  private static final int AT_ONCE = 256 * ScannedFile.BLOCK;

  private final ScannedFile file;
  private final Map<Integer, Chunk> chunks = new HashMap<>();
  private final Set<Long> needed = new HashSet<>();

  /**
   * Where a number of pages lie.
   *
   * @param start in the file, in bytes
   * @param length in bytes, whole blocks
   * @param pages how many
   * @param contents where the table of them begins, from the start
   */
  private record Chunk(int id, long start, int length, int pages, int contents) {
    static Chunk read(String text) {
      Map<String, String> fields = DataUtils.parseMap(text);
      return new Chunk(
          number(fields, "chunk"),
          DataUtils.readHexLong(fields, "block", 0) * ScannedFile.BLOCK,
          number(fields, "len") * ScannedFile.BLOCK,
          number(fields, "pages"),
          number(fields, "toc"));
    }

    private static int number(Map<String, String> fields, String name) {
      return Math.toIntExact(DataUtils.readHexLong(fields, name, 0));
    }
  }

  /**
   * Looks for what is needed, and changes nothing.
   *
   * @param layout the store's own map, all of whose changes are written
   * @throws IllegalStateException where the file is not as expected
   */
  Remains(ScannedFile file, Map<String, String> layout) {
    this.file = file;
    for (Map.Entry<String, String> each : layout.entrySet()) {
      if (each.getKey().startsWith(CHUNK)) {
        Chunk chunk = Chunk.read(each.getValue());
        if (chunk.start() > 0) {
          chunks.put(chunk.id(), chunk);
        }
      }
    }
    for (Map.Entry<String, String> each : layout.entrySet()) {
      if (each.getKey().startsWith(ROOT)) {
        need(DataUtils.parseHexLong(each.getValue()));
      }
    }
    check();
  }

  private void need(long page) {
    if (page == 0 || !needed.add(page) || DataUtils.isLeafPosition(page)) {
      return;
    }
    Chunk chunk = chunks.get(DataUtils.getPageChunkId(page));
    if (chunk == null) {
      throw new IllegalStateException("No chunk has page " + Long.toHexString(page));
    }
    long start = chunk.start() + DataUtils.getPageOffset(page);
    ByteBuffer children = file.read(start, file.read(start, Integer.BYTES).getInt());
    children.position(LENGTH_AND_CHECK);
    skipNumber(children);
    skipNumber(children);
    int keys = DataUtils.readVarInt(children);
    children.get();
    for (int child = 0; child <= keys; child++) {
      need(children.getLong());
    }
  }

  private static void skipNumber(ByteBuffer page) {
    var _ = DataUtils.readVarInt(page);
  }

  /**
   * Every page that is needed must be one that its chunk tells of; or nothing here is understood.
   */
  private void check() {
    Set<Long> told = new HashSet<>();
    for (Chunk chunk : chunks.values()) {
      if (chunk.pages() > 0 && chunk.contents() == 0) {
        throw new IllegalStateException("Chunk " + chunk.id() + " has no table of contents");
      }
      for (long entry : contents(chunk)) {
        told.add(DataUtils.composePagePos(chunk.id(), entry));
      }
    }
    for (long page : needed) {
      if (chunks.containsKey(DataUtils.getPageChunkId(page)) && !told.contains(page)) {
        throw new IllegalStateException("Page " + Long.toHexString(page) + " is in no table");
      }
    }
  }

  private long[] contents(Chunk chunk) {
    long[] entries = new long[chunk.pages()];
    file.read(chunk.start() + chunk.contents(), entries.length * Long.BYTES)
        .asLongBuffer()
        .get(entries);
    return entries;
  }

  /** Overwrites all of it. */
  void overwrite() {
    for (Chunk chunk : chunks.values()) {
      overwritePages(chunk);
      overwriteEnd(chunk);
    }
    overwriteFreeBlocks();
  }

  private void overwritePages(Chunk chunk) {
    for (long entry : contents(chunk)) {
      boolean isNeeded = needed.contains(DataUtils.composePagePos(chunk.id(), entry));
      if (!isNeeded && DataUtils.getPageMapId(entry) != LAYOUT) {
        long start = chunk.start() + DataUtils.getPageOffset(entry);
        file.overwrite(start, emptied(start));
      }
    }
  }

  /** A page of the same place and length, which can still be read, without anything in it. */
  private ByteBuffer emptied(long start) {
    int length = file.read(start, Integer.BYTES).getInt();
    ByteBuffer before = file.read(start, Math.min(length, BEFORE_CHILDREN));
    before.position(LENGTH_AND_CHECK);
    skipNumber(before);
    skipNumber(before);
    int kept = before.position();
    skipNumber(before);
    byte type = (byte) (before.get() & DataUtils.PAGE_TYPE_NODE);
    ByteBuffer empty = ByteBuffer.allocate(length);
    empty.put(before.flip().limit(kept)).put((byte) 0).put(type);
    return empty.rewind();
  }

  /** Between the table of contents and the footer. */
  private void overwriteEnd(Chunk chunk) {
    int from = chunk.contents() + chunk.pages() * Long.BYTES;
    int rest = chunk.length() - FOOTER - from;
    file.overwrite(chunk.start() + from, ByteBuffer.allocate(rest));
  }

  private void overwriteFreeBlocks() {
    long place = HEADER;
    while (place < file.size()) {
      int free = freeFrom(place);
      file.overwrite(place, ByteBuffer.allocate(free));
      place += Math.max(free, ScannedFile.BLOCK);
    }
  }

  /** How many bytes are free from there on, as far as they are overwritten at once. */
  private int freeFrom(long place) {
    int free = 0;
    while (free < AT_ONCE && place + free < file.size() && file.isFree(place + free)) {
      free += ScannedFile.BLOCK;
    }
    return free;
  }
}
