package headway.benchmarks.room;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process with a crowd in it. */
final class CrowdProcess {
  private static final int LONGEST_SECONDS = 120;

  private CrowdProcess() {}

  /** Lets a crowd join a new room and take part, and gives what was found by its name. */
  static Map<String, Double> run(
      ServerProcess headway,
      Trainer trainer,
      int people,
      Part part,
      String proberCookies,
      String proberPath,
      Path folder)
      throws IOException, InterruptedException {
    Trainer.Room room = trainer.open(part.mode());
    List<String> command = new ArrayList<>(List.of(ServerProcess.java(), "-Xmx1g"));
    command.addAll(List.of("-XX:+UseParallelGC", "--sun-misc-unsafe-memory-access=allow"));
    // Gatling would ask whether there is a newer one; nothing is there that could answer.
    command.addAll(List.of("-Dhttps.proxyHost=127.0.0.1", "-Dhttps.proxyPort=9"));
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add(CrowdRun.class.getName());
    command.addAll(
        List.of(
            String.valueOf(headway.port()),
            trainer.cookies(),
            room.address(),
            room.code(),
            String.valueOf(people),
            part.name(),
            proberCookies,
            proberPath,
            folder.toString()));
    Path log = folder.resolve("crowd.log");
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    Map<String, Double> found = new HashMap<>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split("\t", -1);
        if (words[0].equals("crowd")) {
          found.put(words[1], Double.valueOf(words[2]));
        }
      }
    }
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("The crowd could not join; see " + log);
    }
    return found;
  }
}
