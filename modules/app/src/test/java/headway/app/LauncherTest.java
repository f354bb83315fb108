package headway.app;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The {@code headway} script in a project of its own, with a Maven that only writes down that it
 * was called and a JDK that only says what it is told to run.
 */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "find",
          "sort",
          "xargs",
          "sha256sum",
          "shasum",
          "cut",
          "dirname",
          "readlink",
          "sed",
          "mkdir",
          "rm",
          "cp",
          "mv",
          "ls",
          "tail",
          "flock");

  @TempDir Path folder;
  private Path project = Path.of("");
  private Path tools = Path.of("");
  private String mavenFails = "0";

  @BeforeEach
  void aProjectWithASpaceInItsName() throws IOException {
    Path root = Path.of(System.getProperty("headway.root"));
    project = Files.createDirectory(folder.resolve("a project"));
    tools = Files.createDirectory(folder.resolve("tools"));
    copy(root, "headway");
    copy(root, ".ci/jdk.sh");
    write("pom.xml", "<project/>");
    write("modules/app/src/main/java/App.java", "class App {}");
    write("modules/play/src/main/java/Play.java", "class Play {}");
    write("web/styles/face.css", "");
    for (String tool : TOOLS) {
      for (String place : List.of("/bin", "/usr/bin")) {
        Path found = Path.of(place, tool);
        if (Files.isExecutable(found) && !Files.exists(tools.resolve(tool))) {
          script("tools/" + tool, "exec " + found + " \"$@\"");
        }
      }
    }
    script(
        "tools/mvn",
        "echo built >> \"$BUILDS\"; echo Maven speaks; mkdir -p"
            + " modules/app/target/distribution/lib; echo jar > modules/app/target/app-1.jar; exit"
            + " ${MAVEN_FAILS:-0}");
    script("jdk/bin/java", "for word; do echo \"$word\"; done");
    script("jdk/bin/javac", "");
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
  }

  private void copy(Path root, String name) throws IOException {
    Path copy = project.resolve(name);
    Files.createDirectories(copy.getParent());
    Files.copy(root.resolve(name), copy);
    assertTrue(copy.toFile().setExecutable(true));
  }

  private void write(String name, String content) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void script(String name, String commands) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private record Ended(int code, String answer, String remarks) {}

  private Process start(Path command, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(command.toString()));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("BUILDS", folder.resolve("builds").toString());
    builder.environment().put("MAVEN_FAILS", mavenFails);
    return builder.start();
  }

  private static Ended end(Process process) throws IOException, InterruptedException {
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String remarks = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    return new Ended(process.exitValue(), answer, remarks);
  }

  private Ended headway(String... arguments) throws IOException, InterruptedException {
    return end(start(project.resolve("headway"), arguments));
  }

  private long builds() throws IOException {
    Path log = folder.resolve("builds");
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  @Test
  void theFirstStartBuildsAndThenRunsWithTheArgumentsAsTheyWere() throws Exception {
    Ended ended = headway("play", "a b", "--moves", "x  y");

    assertEquals(0, ended.code(), ended.remarks());
    assertTrue(ended.answer().endsWith("\nplay\na b\n--moves\nx  y\n"), ended.answer());
    assertTrue(ended.answer().contains("-Dheadway.root=" + project.toRealPath()), ended.answer());
    assertEquals(1, builds());
  }

  @Test
  void whatMavenSaysIsNoAnswer() throws Exception {
    Ended ended = headway("check");

    assertFalse(ended.answer().contains("Maven"), ended.answer());
    assertTrue(ended.remarks().contains("Maven speaks"), ended.remarks());
  }

  @Test
  void aSecondStartBuildsNothingAndSaysNothing() throws Exception {
    headway();

    assertEquals("", headway().remarks());
    assertEquals(1, builds());
  }

  @Test
  void aChangedAnAddedAndADeletedSourceAndAChangedPageAreBuilt() throws Exception {
    headway();
    Files.writeString(project.resolve("modules/play/src/main/java/Play.java"), " ", APPEND);
    headway();
    assertEquals(2, builds());
    write("modules/play/src/main/java/Move.java", "class Move {}");
    headway();
    assertEquals(3, builds());
    Files.delete(project.resolve("modules/app/src/main/java/App.java"));
    headway();
    assertEquals(4, builds());
    write("web/styles/face.css", "svg { width: 4rem }");
    headway();
    assertEquals(5, builds());
  }

  @Test
  void whatWasBuiltBeforeIsThereAgainWhenTheChangeIsTakenBack() throws Exception {
    headway();
    write("modules/play/src/main/java/Play.java", "class Play { }");
    headway();
    write("modules/play/src/main/java/Play.java", "class Play {}");
    headway();

    assertEquals(2, builds());
  }

  @Test
  void testsAndWhatWasBuiltDoNotCount() throws Exception {
    headway();
    write("modules/play/src/test/java/PlayTest.java", "class PlayTest {}");
    write("modules/play/target/classes/Play.class", "");
    write("modules/browser-tests/node_modules/package/index.js", "");
    headway();

    assertEquals(1, builds());
  }

  @Test
  void aBuildThatFailsIsToldAndTriedAgain() throws Exception {
    mavenFails = "1";
    Ended failed = headway();
    assertEquals(3, failed.code());
    assertEquals("", failed.answer());
    assertTrue(failed.remarks().contains("the build failed"), failed.remarks());
    mavenFails = "0";

    assertEquals(0, headway().code());
    assertEquals(2, builds());
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    Process one = start(project.resolve("headway"));
    Process other = start(project.resolve("headway"));

    assertEquals(0, end(one).code());
    assertEquals(0, end(other).code());
    assertEquals(1, builds());
  }

  @Test
  void aLinkFromElsewhereFindsTheProject() throws Exception {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, Path.of("a project", "headway"));

    Ended ended = end(start(link, "check"));

    assertTrue(ended.answer().contains("-Dheadway.root=" + project.toRealPath()), ended.answer());
  }

  @Test
  void withoutAJdkThatIsNewEnoughItSaysWhatIsNeeded() throws Exception {
    Path search = project.resolve(".ci/jdk.sh");
    Files.writeString(search, Files.readString(search).replace("oldest_jdk=25", "oldest_jdk=99"));

    Ended ended = headway();

    assertEquals(3, ended.code());
    assertEquals("", ended.answer());
    assertTrue(ended.remarks().contains("needs a JDK 99 or newer"), ended.remarks());
    assertEquals(0, builds());
  }

  @Test
  void withoutMavenItSaysSoButRunsWhatIsBuilt() throws Exception {
    headway();
    Files.delete(tools.resolve("mvn"));
    assertEquals(0, headway().code());
    write("modules/play/src/main/java/Play.java", "class Changed {}");

    Ended ended = headway();

    assertEquals(3, ended.code());
    assertTrue(ended.remarks().contains("needs Maven"), ended.remarks());
  }
}
