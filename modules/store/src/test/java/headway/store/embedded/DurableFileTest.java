package headway.store.embedded;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFileTest {
  private static final int KEYS = 200;
  private static final int WRITES = 260;

  @TempDir Path folder;

  /** What the map held after each write, the first without any. */
  private final List<Map<Integer, String>> history = new ArrayList<>();

  /** When each write was answered, and when the file was forced after it, in the disk's events. */
  private final NavigableMap<Integer, Integer> answered = new TreeMap<>();

  private final NavigableMap<Integer, Integer> forced = new TreeMap<>();

  @Test
  void whereverTheProcessDiesTheFileIsAsAfterTheLastWriteThatWasAnswered() throws Exception {
    write(new Random(1), false);
    for (int death = answered.firstKey(); death <= FailingDisk.now(); death++) {
      int found = reopened(FailingDisk.processDies(death));
      int least = answered.floorEntry(death).getValue();
      assertTrue(found >= least, "at " + death + ": " + found + " is older than " + least);
    }
  }

  @Test
  void whereverThePowerFailsAForcedFileIsAsAfterTheLastWriteThatWasAnswered() throws Exception {
    Random random = new Random(1);
    write(random, true);
    for (int failure = answered.firstKey(); failure <= FailingDisk.now(); failure++) {
      int found = reopened(FailingDisk.powerFails(failure, random));
      int least = answered.floorEntry(failure).getValue();
      assertTrue(found >= least, "at " + failure + ": " + found + " is older than " + least);
    }
  }

  @Test
  void whereverThePowerFailsAnyFileIsAsAfterTheLastWriteThatWasForced() throws Exception {
    Random random = new Random(1);
    write(random, false);
    for (int failure = forced.firstKey(); failure <= FailingDisk.now(); failure++) {
      int found = reopened(FailingDisk.powerFails(failure, random));
      int least = forced.floorEntry(failure).getValue();
      assertTrue(found >= least, "at " + failure + ": " + found + " is older than " + least);
    }
  }

  private void write(Random random, boolean always) {
    FailingDisk.insert();
    Map<Integer, String> expected = new TreeMap<>();
    history.add(Map.of());
    try (DurableFile file = DurableFile.open("failing:" + folder.resolve("written"), always)) {
      MVMap<Integer, String> map = file.written(() -> file.store().openMap("map"));
      for (int write = 1; write <= WRITES; write++) {
        int key = random.nextInt(KEYS);
        String value =
            write + " " + Long.toString(random.nextLong(), 36).repeat(random.nextInt(99));
        file.written(() -> map.put(key, value));
        answered.put(FailingDisk.now(), write);
        expected.put(key, value);
        history.add(new TreeMap<>(expected));
        if (random.nextInt(40) == 0) {
          file.force();
          forced.put(FailingDisk.now(), write);
        }
      }
    }
  }

  /** The number of the write after which the map was as it is now. */
  private int reopened(byte[] content) throws Exception {
    Path path = Files.write(folder.resolve("left"), content);
    try (DurableFile file = DurableFile.open(path.toString(), false)) {
      MVMap<Integer, String> map = file.store().openMap("map");
      int found = history.lastIndexOf(new TreeMap<>(map));
      assertTrue(found >= 0, "the map is as after no write");
      return found;
    }
  }

  @Test
  void twentyThousandWritesLeaveTheFileSmall() throws Exception {
    Path path = folder.resolve("bounded");
    Random random = new Random(1);
    long largest = 0;
    try (DurableFile file = DurableFile.open(path.toString(), false)) {
      MVMap<Integer, String> map = file.store().openMap("map");
      for (int write = 1; write <= 20_000; write++) {
        String value = Long.toString(random.nextLong(), 36).repeat(100);
        file.written(() -> map.put(random.nextInt(KEYS), value));
        if (write % 1_000 == 0) {
          file.force();
          largest = Math.max(largest, Files.size(path));
        }
      }
    }
    System.out.println("largest file in 20,000 writes: " + largest / 1_024 + " KB");
    assertTrue(largest < 32 << 20, largest + " bytes");
  }
}
