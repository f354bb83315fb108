package headway.benchmarks.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What else the computer does, looked at while we do nothing. */
final class Neighbours {
  /** Above this share of the processors they take too much for figures to be trusted. */
  static final double QUIET = 0.05;

  private static final Path STAT = Path.of("/proc/stat");
  private static final long GLANCE_MILLIS = 1500;

  private Neighbours() {}

  /** Their share of all processors' time; not a number where the system does not tell. */
  static double share() throws InterruptedException {
    long[] before = times();
    Thread.sleep(GLANCE_MILLIS);
    long[] after = times();
    if (before.length < 5) {
      return Double.NaN;
    }
    double all = Arrays.stream(after).sum() - Arrays.stream(before).sum();
    double idle = after[3] + after[4] - before[3] - before[4];
    return all == 0 ? 0 : 1 - idle / all;
  }

  /** Of all processors: user, nice, system, idle, waiting for disks, and more; or nothing. */
  private static long[] times() {
    try {
      String[] words = Files.readAllLines(STAT).getFirst().strip().split("\\s+", -1);
      return Arrays.stream(words).skip(1).limit(8).mapToLong(Long::parseLong).toArray();
    } catch (IOException unknown) {
      return new long[0];
    }
  }
}
