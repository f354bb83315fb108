package headway.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.store.Traces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedFileTest {
  private static final int KEYS = 96;
  private static final int ERASED_EVERY = 3;

  @TempDir Path folder;

  private final Traces kept = new Traces(1);
  private final Traces erased = new Traces(2);
  private final Map<Integer, String> remaining = new TreeMap<>();

  /** When the erasing had been promised, when the words were deleted, and when it was done. */
  private int promised;

  private int deleted;
  private int done;

  @Test
  void whereverTheProcessDiesInTheMiddleNothingErasedIsLeftOnceTheFileIsOpenedAgain()
      throws Exception {
    erase(false);
    everyEnd(FailingDisk::processDies);
  }

  @Test
  void whereverThePowerFailsInTheMiddleOfAForcedErasingItIsTheSame() throws Exception {
    erase(true);
    Random random = new Random(1);
    everyEnd(end -> FailingDisk.powerFails(end, random));
  }

  @Test
  void whereverThePowerFailsAfterAnErasingTheWordsDoNotComeBack() throws Exception {
    erase(false);
    Random random = new Random(1);
    for (int end = done; end <= FailingDisk.now(); end++) {
      assertEquals(0, erased.in(FailingDisk.powerFails(end, random)), "at " + end);
    }
  }

  private void everyEnd(IntFunction<byte[]> disk) throws IOException {
    int finishedAtOpening = 0;
    for (int end = promised; end <= FailingDisk.now(); end++) {
      byte[] left = disk.apply(end);
      long before = erased.in(left);
      Path path = Files.write(folder.resolve("left"), left);
      try (DurableFile file = DurableFile.open(path.toString(), false)) {
        MVMap<Integer, String> map = file.store().openMap("map");
        Map<Integer, String> found = new TreeMap<>(map);
        assertTrue(found.entrySet().containsAll(remaining.entrySet()), "others lost at " + end);
        if (end >= deleted) {
          assertEquals(remaining.keySet(), without(found), "at " + end);
          assertEquals(0, erased.in(Files.readAllBytes(path)), "at " + end);
          finishedAtOpening += before > 0 ? 1 : 0;
        }
      }
    }
    assertTrue(finishedAtOpening > 10, "the process died before all was overwritten");
  }

  /** The keys of what is there, but for what was written after the erasing. */
  private static Set<Integer> without(Map<Integer, String> found) {
    Set<Integer> keys = new TreeSet<>(found.keySet());
    keys.removeIf(key -> key >= KEYS);
    return keys;
  }

  private void erase(boolean forced) {
    FailingDisk.insert();
    Random random = new Random(1);
    try (DurableFile file = DurableFile.open("failing:" + folder.resolve("written"), forced)) {
      MVMap<Integer, String> map = file.written(() -> file.store().openMap("map"));
      for (int batch = 0; batch < KEYS; batch += 8) {
        int first = batch;
        file.written(
            () -> {
              for (int key = first; key < first + 8; key++) {
                put(map, key, 300);
              }
              return true;
            });
      }
      for (int write = 0; write < KEYS / 2; write++) {
        int key = random.nextInt(KEYS);
        file.written(
            () -> {
              put(map, key, 100);
              return true;
            });
      }
      file.force();
      file.oweOverwriting();
      promised = FailingDisk.now();
      file.written(
          () -> {
            for (int key = 0; key < KEYS; key += ERASED_EVERY) {
              map.remove(key);
            }
            return true;
          });
      deleted = FailingDisk.now();
      file.overwriteDeleted();
      done = FailingDisk.now();
      for (int write = 0; write < 20; write++) {
        int key = KEYS + write;
        file.written(() -> map.put(key, "after"));
      }
    }
  }

  /**
   * A page is laid out whole and compressed in its place: what compresses well leaves its end
   * behind it, in the rest of the chunk's last block and in the buffer.
   */
  @Test
  void whatIsLeftBehindACompressedPageGoesTooAndIsNotCarriedAlong() throws Exception {
    Path path = folder.resolve("compressed");
    try (DurableFile file = DurableFile.open(path.toString(), false)) {
      MVMap<Integer, String> map = file.written(() -> file.store().openMap("map"));
      MVMap<Integer, String> other = file.written(() -> file.store().openMap("other"));
      for (int round = 1; round <= 10; round++) {
        String words = "a".repeat(2_000 + 150 * round) + erased.draw(60);
        String besides = kept.draw(40);
        int key = round;
        file.written(() -> other.put(key, besides) + map.put(1, words));
      }
      assertTrue(erased.in(Files.readAllBytes(path)) > 0);
      file.oweOverwriting();
      file.written(() -> map.remove(1));
      file.overwriteDeleted();
      assertEquals(0, erased.in(Files.readAllBytes(path)), "at the ends of chunks");
      for (int write = 0; write < 50; write++) {
        int key = write;
        file.written(() -> other.put(100 + key, "after"));
        assertEquals(0, erased.in(Files.readAllBytes(path)), "after " + write + " writes");
      }
    }
  }

  private void put(MVMap<Integer, String> map, int key, int letters) {
    if (key % ERASED_EVERY == 0) {
      map.put(key, erased.draw(letters));
    } else {
      remaining.put(key, kept.draw(letters));
      map.put(key, remaining.get(key));
    }
  }

  @Test
  void aFileThatIsNotUnderstoodIsLeftAsItIs() throws Exception {
    Path path = folder.resolve("strange");
    try (DurableFile file = DurableFile.open(path.toString(), false)) {
      MVMap<Integer, String> map = file.written(() -> file.store().openMap("map"));
      file.written(() -> map.put(1, "value"));
      byte[] before = Files.readAllBytes(path);
      ScannedFile scanned = (ScannedFile) file.store().getFileStore();
      Map<String, String> layout = new TreeMap<>(file.store().getLayoutMap());
      layout.keySet().removeIf(key -> key.startsWith("chunk."));
      layout.put("root.7", Long.toHexString(1L << 38 | 1));
      assertThrows(IllegalStateException.class, () -> new Remains(scanned, layout));
      assertEquals(0, Arrays.compare(before, Files.readAllBytes(path)));
    }
  }
}
