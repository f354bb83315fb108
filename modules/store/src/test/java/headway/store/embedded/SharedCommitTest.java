package headway.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several write at once is there for each as it would be for one, wherever it ends. */
class SharedCommitTest {
  private static final int WRITERS = 6;
  private static final int WRITES = 60;

  /** As it comes the store writes what it has at 19 MB, in the middle of an operation. */
  private static final int PIECES = 24;

  private static final int PIECE_BYTES = 1 << 20;

  @TempDir Path folder;

  /** For each writer, the last write that was answered after so many of the disk's events. */
  private final List<NavigableMap<Integer, Integer>> answered = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whereverItEndsEachFindsAllThatWasAnsweredAndNothingHalf(boolean forced) throws Exception {
    FailingDisk.insert();
    long commits;
    try (DurableFile file = DurableFile.open("failing:" + folder.resolve("shared"), forced)) {
      MVMap<Integer, Integer> one = file.written(() -> file.store().openMap("one"));
      MVMap<Integer, Integer> other = file.written(() -> file.store().openMap("other"));
      long before = file.store().getCurrentVersion();
      List<Thread> writers = new ArrayList<>();
      for (int number = 0; number < WRITERS; number++) {
        int writer = number;
        answered.add(new ConcurrentSkipListMap<>());
        writers.add(Thread.ofPlatform().start(() -> write(file, one, other, writer)));
      }
      for (Thread writer : writers) {
        writer.join();
      }
      commits = file.store().getCurrentVersion() - before;
    }
    assertTrue(commits < WRITERS * WRITES, commits + " commits: no two ever shared one");
    Random random = new Random(1);
    for (int end = 1; end <= FailingDisk.now(); end++) {
      reopened(FailingDisk.processDies(end), end);
      if (forced) {
        reopened(FailingDisk.powerFails(end, random), end);
      }
    }
  }

  private void write(
      DurableFile file, MVMap<Integer, Integer> one, MVMap<Integer, Integer> other, int writer) {
    for (int write = 1; write <= WRITES; write++) {
      int number = write;
      var _ =
          file.written(
              () -> {
                var _ = one.put(writer, number);
                return other.put(writer, number);
              });
      answered.get(writer).put(FailingDisk.now(), number);
    }
  }

  private void reopened(byte[] content, int end) throws Exception {
    Map<Integer, Integer> one = new HashMap<>();
    Map<Integer, Integer> other = new HashMap<>();
    if (content.length > 0) {
      Path path = Files.write(folder.resolve("left"), content);
      try (DurableFile file = DurableFile.open(path.toString(), false)) {
        one.putAll(file.store().<Integer, Integer>openMap("one"));
        other.putAll(file.store().<Integer, Integer>openMap("other"));
      }
    }
    assertEquals(one, other, "at " + end + ": a write of both is half there");
    for (int writer = 0; writer < WRITERS; writer++) {
      Map.Entry<Integer, Integer> least = answered.get(writer).floorEntry(end);
      int found = one.getOrDefault(writer, 0);
      assertTrue(
          least == null || found >= least.getValue(),
          "at " + end + " writer " + writer + " finds " + found + ", was answered " + least);
    }
  }

  @Test
  void aLargeOperationIsThereAsAWholeOrNotAtAll() throws Exception {
    FailingDisk.insert();
    try (DurableFile file = DurableFile.open("failing:" + folder.resolve("large"), false)) {
      MVMap<Integer, byte[]> map = file.written(() -> file.store().openMap("map"));
      int before = FailingDisk.now();
      assertTrue(
          file.written(
              () -> {
                Random random = new Random(1);
                for (int key = 0; key < PIECES; key++) {
                  byte[] noise = new byte[PIECE_BYTES];
                  random.nextBytes(noise);
                  var _ = map.put(key, noise);
                }
                return FailingDisk.now() == before;
              }),
          "something was written before the operation was over");
    }
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int end = 1; end <= FailingDisk.now(); end++) {
      Path path = Files.write(folder.resolve("left"), FailingDisk.processDies(end));
      try (DurableFile file = DurableFile.open(path.toString(), false)) {
        int size = file.store().openMap("map").size();
        sizes.merge(size, 1, Integer::sum);
      }
    }
    assertEquals(List.of(0, PIECES), List.copyOf(sizes.keySet()), sizes.toString());
  }
}
