package headway.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** When and on what kind of machine we measure. */
public final class Surroundings {
  private Surroundings() {}

  /** As a sentence without an end. */
  public static String told() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%s, %s on %s, %d processors, load %.1f when it ended, Java %s",
        LocalDate.now(ZoneOffset.UTC),
        system.getName(),
        system.getArch(),
        system.getAvailableProcessors(),
        system.getSystemLoadAverage(),
        Runtime.version().feature());
  }
}
