package headway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Headway in a process of its own, as anyone starts it: it can be killed and started again. */
final class ServerProcess implements AutoCloseable {
  private static final String SAYS_WHERE = "Headway is at ";
  private static final String SAYS_LINK = "To become a trainer";

  /** What the system says of a process that was ended by signal 9. */
  private static final int KILLED = 128 + 9;

  private final Path folder;
  private final Path log;
  private final String trainerLink;
  private Process process;
  private URI origin = URI.create("http://localhost:0");

  private ServerProcess(Path folder) {
    this.folder = folder;
    this.log = folder.resolve("server.log");
    this.process = launch();
    this.trainerLink = addressIn(said(SAYS_LINK));
    // Whatever becomes of us, it does not outlive us.
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::close));
  }

  /**
   * Over the folder's scenarios, for the first time: nothing is kept yet and nobody is a trainer.
   */
  static ServerProcess over(Path folder) {
    return new ServerProcess(folder);
  }

  /** Starts it and waits until it is there. */
  private Process launch() {
    try {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "--sun-misc-unsafe-memory-access=allow",
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  "headway.app.Headway",
                  "serve",
                  "--port",
                  String.valueOf(origin.getPort()),
                  "--scenarios",
                  folder.resolve("scenarios").toString(),
                  "--data",
                  folder.resolve("data").toString())
              .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      origin = URI.create(addressIn(said(SAYS_WHERE)));
      return process;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Waits for a line that it says. */
  private String said(String beginning) {
    try {
      BufferedReader said = process.inputReader();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.startsWith(beginning)) {
          return line;
        }
      }
      throw new AssertionError("The server did not start: " + Files.readString(log));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String addressIn(String line) {
    return line.substring(line.indexOf("http://"));
  }

  String origin() {
    return origin.toString();
  }

  /** The address that makes a trainer of whoever opens it first. */
  String trainerLink() {
    return trainerLink;
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** Ends it in the middle of whatever it does: nothing more is written and nobody is told. */
  void kill() {
    process.destroyForcibly();
    assertEquals(KILLED, process.onExit().join().exitValue());
  }

  /** Starts it again, over the same data at the same address. */
  void rise() {
    String before = origin();
    process = launch();
    assertEquals(before, origin());
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
