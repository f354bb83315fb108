package headway.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** One of two engines: its work, and what that took so far on this thread. */
final class Side {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Work work;
  private long nanos;
  private long bytes;
  private long units;
  private long seen;

  Side(Work work) {
    this.work = work;
  }

  /** Works for so long, or a little longer. */
  void turn(long turnNanos) {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long begun = System.nanoTime();
    long elapsed = 0;
    while (elapsed < turnNanos) {
      Work.Done done = work.run();
      units += done.units();
      seen += done.seen();
      elapsed = System.nanoTime() - begun;
    }
    nanos += elapsed;
    bytes += THREADS.getCurrentThreadAllocatedBytes() - allocated;
  }

  /** Works so many times. */
  void runs(int times) {
    for (int run = 0; run < times; run++) {
      turn(1);
    }
  }

  /** Forgets what was counted while it grew warm. */
  void begin() {
    nanos = 0;
    bytes = 0;
    units = 0;
  }

  double seconds() {
    return nanos / 1e9;
  }

  double perSecond() {
    return units * 1e9 / nanos;
  }

  double microsPerUnit() {
    return nanos / 1e3 / units;
  }

  double bytesPerUnit() {
    return (double) bytes / units;
  }

  long seen() {
    return seen;
  }
}
