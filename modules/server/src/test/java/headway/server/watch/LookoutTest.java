package headway.server.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookoutTest {
  @TempDir Path root;
  private Path scenarios = Path.of("");
  private Instant now = Instant.now();

  @BeforeEach
  void twoScenarios() throws IOException {
    scenarios = root.resolve("scenarios");
    write("one/scenario.yaml", "title: One");
    write("one/plays/expert.play", "ask");
    write("two/scenario.yaml", "title: Two");
  }

  private Path write(String name, String text) throws IOException {
    Path file = scenarios.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Lookout lookout() {
    return new Lookout(() -> ScenarioFolders.foldersIn(scenarios), () -> now);
  }

  /** What two looks tell, the second of which sees the same as the first. */
  private List<String> told(Lookout lookout) {
    assertEquals(Set.of(), lookout.look());
    return lookout.look().stream().map(each -> each.getFileName().toString()).toList();
  }

  @Test
  void nothingIsToldWhereNothingChanges() {
    Lookout lookout = lookout();
    assertEquals(List.of(), told(lookout));
  }

  @Test
  void aSavedFileIsToldOnce() throws IOException {
    Lookout lookout = lookout();
    write("one/scenario.yaml", "title: Another");
    assertEquals(List.of("one"), told(lookout));
    assertEquals(List.of(), told(lookout));
  }

  @Test
  void aFileOfTheSameLengthAndTimeIsAnotherWhereItWasWrittenJustNow() throws IOException {
    Path file = write("one/scenario.yaml", "title: One");
    FileTime time = Files.getLastModifiedTime(file);
    Lookout lookout = lookout();
    write("one/scenario.yaml", "title: Two");
    Files.setLastModifiedTime(file, time);
    assertEquals(List.of("one"), told(lookout));
  }

  @Test
  void thatAFileWasWrittenJustNowAndThenNoLongerIsNoChange() {
    Lookout lookout = lookout();
    now = now.plus(Duration.ofHours(1));
    assertEquals(List.of(), told(lookout));
  }

  @Test
  void editorsMayWriteThroughATemporaryFile() throws IOException {
    Lookout lookout = lookout();
    Path beside = write("one/.scenario.yaml.swp", "title: Another");
    Files.move(beside, scenarios.resolve("one/scenario.yaml"), StandardCopyOption.REPLACE_EXISTING);
    assertEquals(List.of("one"), told(lookout));
  }

  @Test
  void whatEditorsLeaveLyingAboutIsNoChange() throws IOException {
    Lookout lookout = lookout();
    write("one/scenario.yaml~", "title: One");
    write("one/.scenario.yaml.swp", "title: One");
    write("one/4913", "");
    write(".git/scenario.yaml", "");
    assertEquals(List.of(), told(lookout));
  }

  @Test
  void playScriptsAndPicturesCountToo() throws IOException {
    Lookout lookout = lookout();
    Files.delete(scenarios.resolve("one/plays/expert.play"));
    assertEquals(List.of("one"), told(lookout));
    write("two/calm.svg", "<svg/>");
    assertEquals(List.of("two"), told(lookout));
  }

  @Test
  void aRenamedFolderGoesAndComes() throws IOException {
    Lookout lookout = lookout();
    Files.move(scenarios.resolve("one"), scenarios.resolve("three"));
    assertEquals(List.of("one", "three"), told(lookout));
  }

  @Test
  void theWholeFolderMayGoAndComeBack() throws IOException {
    Lookout lookout = lookout();
    Files.move(scenarios, root.resolve("away"));
    assertEquals(List.of("one", "two"), told(lookout));
    Files.move(root.resolve("away"), scenarios);
    assertEquals(List.of("one", "two"), told(lookout));
  }

  @Test
  void whatGoesAndComesBackBetweenTwoLooksIsNoChange() throws IOException {
    Lookout lookout = lookout();
    Files.move(scenarios, root.resolve("away"));
    Files.move(root.resolve("away"), scenarios);
    assertEquals(List.of(), told(lookout));
  }

  @Test
  void whatIsStillBeingWrittenIsToldAtRestOrWhenItTakesTooLong() throws IOException {
    Lookout lookout = lookout();
    for (int part = 0; part < 3; part++) {
      write("one/scenario.yaml", "title: One" + "!".repeat(part + 1));
      assertEquals(Set.of(), lookout.look());
    }
    now = now.plusSeconds(1);
    write("one/scenario.yaml", "title: One and on");
    assertEquals(Set.of(scenarios.resolve("one")), lookout.look());
  }

  @Test
  void aWatchedFolderTellsWithinASecond() throws Exception {
    BlockingQueue<Set<String>> changes = new LinkedBlockingQueue<>();
    try (ScenarioFolders _ =
        ScenarioFolders.watch(
            scenarios,
            ids -> {
              changes.add(ids);
              if (ids.contains("two")) {
                throw new IllegalStateException("this is for the log");
              }
            })) {
      write("two/scenario.yaml", "title: Changed");
      assertEquals(Set.of("two"), changes.poll(10, TimeUnit.SECONDS));
      long saved = System.nanoTime();
      write("one/scenario.yaml", "title: Changed too");
      assertEquals(Set.of("one"), changes.poll(10, TimeUnit.SECONDS));
      Duration taken = Duration.ofNanos(System.nanoTime() - saved);
      assertTrue(taken.compareTo(Duration.ofSeconds(1)) < 0, taken::toString);
    }
  }
}
