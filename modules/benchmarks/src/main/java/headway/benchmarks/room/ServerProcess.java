package headway.benchmarks.room;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server that is measured: Headway as it is started by anyone, or the bare one. */
final class ServerProcess implements AutoCloseable {
  private static final List<String> COLLECTOR =
      List.of("-XX:+UseG1GC", "-XX:MaxGCPauseMillis=10", "--sun-misc-unsafe-memory-access=allow");
  private static final String ADDRESS = "http://localhost:";
  private static final String WELCOME = "/trainer/welcome/";

  private final Process process;
  private final int port;
  private final String link;

  private ServerProcess(Process process, int port, String link) {
    this.process = process;
    this.port = port;
    this.link = link;
  }

  /** Headway over one scenario, with its data in a folder of its own. */
  static ServerProcess headway(Path root, Path folder) {
    try {
      Path scenarios = folder.resolve("scenarios");
      Path talk = Files.createDirectories(scenarios.resolve(Talk.ID));
      Files.writeString(talk.resolve("scenario.yaml"), Talk.yaml());
      return start(
          List.of(
              root.resolve("headway").toString(),
              "serve",
              "--port",
              "0",
              "--scenarios",
              scenarios.toString(),
              "--data",
              folder.resolve("data").toString()),
          folder.resolve("headway.log"),
          WELCOME);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The bare one, with the same collector. */
  static ServerProcess bare(Path folder) {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(COLLECTOR);
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add(BareServer.class.getName());
    return start(command, folder.resolve("bare.log"), ADDRESS);
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Starts it and reads what it says, until a line has some text. */
  private static ServerProcess start(List<String> command, Path log, String last) {
    try {
      Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
      // Whatever goes wrong with us, it does not outlive us.
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
      BufferedReader told = process.inputReader();
      int port = 0;
      while (true) {
        String line = told.readLine();
        if (line == null) {
          throw new IllegalStateException("It did not start: " + Files.readString(log));
        }
        int address = line.indexOf(ADDRESS);
        if (address >= 0) {
          port = Integer.parseInt(line.substring(address + ADDRESS.length()).split("\\D", 2)[0]);
        }
        int at = line.indexOf(last);
        if (at >= 0) {
          return new ServerProcess(process, port, line.substring(at).strip());
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  int port() {
    return port;
  }

  /** The path that makes a trainer of whoever opens it first. */
  String trainerLink() {
    return link;
  }

  /** Of all processors, since it was started. */
  Duration busy() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Bytes of the heap that are still needed, counted after everything else was collected. */
  long liveBytes() {
    return Math.min(histogram(), histogram());
  }

  private long histogram() {
    try {
      String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
      Process counting =
          new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.class_histogram")
              .redirectErrorStream(true)
              .start();
      String total = "";
      try (BufferedReader lines = counting.inputReader()) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          total = line.isBlank() ? total : line;
        }
      }
      String[] words = total.strip().split("\\s+", -1);
      if (words.length != 3 || !words[0].equals("Total")) {
        throw new IllegalStateException("The heap was not counted: " + total);
      }
      return Long.parseLong(words[2]);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
