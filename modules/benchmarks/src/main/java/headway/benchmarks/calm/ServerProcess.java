package headway.benchmarks.calm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server of its own, over a folder of its own. */
final class ServerProcess implements AutoCloseable {
  private static final String STORY =
      "modules/benchmarks/src/main/resources/headway/benchmarks/scenario.yaml";
  private static final Duration GLANCE = Duration.ofMillis(500);

  /** Less than so much of a processor is taken by a server that has nothing to do. */
  private static final double QUIET = 0.1;

  private final Process process;
  private final Path scenarios;
  private final String origin;

  private ServerProcess(Process process, Path scenarios, String origin) {
    this.process = process;
    this.scenarios = scenarios;
    this.origin = origin;
  }

  /**
   * Starts a server over one small story.
   *
   * @param command that starts Headway, run from the project's root
   */
  static ServerProcess start(List<String> command) {
    try {
      Path folder = Files.createTempDirectory("headway-calm");
      Path scenarios = folder.resolve("scenarios");
      Path story = Files.createDirectories(scenarios.resolve(Guest.STORY));
      Files.copy(Path.of(STORY), story.resolve("scenario.yaml"));
      List<String> whole = new ArrayList<>(command);
      whole.addAll(List.of("serve", "--port", "0", "--scenarios", scenarios.toString()));
      whole.addAll(List.of("--data", folder.resolve("data").toString()));
      Path log = folder.resolve("log");
      Process process = new ProcessBuilder(whole).redirectError(log.toFile()).start();
      BufferedReader told =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String line = told.readLine();
      if (line == null) {
        throw new IllegalStateException("The server did not start: " + Files.readString(log));
      }
      return new ServerProcess(process, scenarios, line.substring(line.indexOf("http://")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Guest guest() {
    return new Guest(origin);
  }

  void save(SlowScenario scenario, int edition) {
    try {
      Path folder = Files.createDirectories(scenarios.resolve(scenario.id()));
      Files.writeString(folder.resolve("scenario.yaml"), scenario.text(edition));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  void delete(SlowScenario scenario) {
    try {
      Files.deleteIfExists(scenarios.resolve(scenario.id()).resolve("scenario.yaml"));
      Files.deleteIfExists(scenarios.resolve(scenario.id()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Waits until it has nothing to do any more. */
  void becomeQuiet() throws InterruptedException {
    Thread.sleep(GLANCE);
    for (Duration before = busy(); true; ) {
      Thread.sleep(GLANCE);
      Duration now = busy();
      if (now.minus(before).toNanos() < QUIET * GLANCE.toNanos()) {
        return;
      }
      before = now;
    }
  }

  private Duration busy() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
