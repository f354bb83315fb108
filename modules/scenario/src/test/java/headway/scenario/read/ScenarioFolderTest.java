package headway.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headway.scenario.ScenarioFiles;
import headway.scenario.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFolderTest {
  @TempDir Path around;
  private Path folder = Path.of("");

  @BeforeEach
  void writeTheScenarioWithEveryFeature() throws IOException {
    folder = Files.createDirectories(around.resolve("every-feature"));
    Files.createDirectory(folder.resolve("plays"));
    for (var file : Fixture.everyFeature().files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void yamlPicturesAndPlayScriptsAreTakenIn() {
    ScenarioFolder read = ScenarioFolder.read(folder);
    assertEquals("every-feature", read.files().id());
    assertEquals(
        Set.of("scenario.yaml", "en.yaml", "calm.svg", "cold.svg", "plays/short.play"),
        read.files().files().keySet());
    assertEquals(Fixture.everyFeature().hash(), read.files().hash());
    assertEquals(List.of(), found(folder));
  }

  @Test
  void theNameIsThatOfTheFolderHoweverItIsReached() {
    assertEquals("every-feature", ScenarioFolder.read(folder.resolve("plays/..")).files().id());
  }

  @Test
  void hiddenAndOtherFilesAreLeftOut() throws IOException {
    Files.writeString(folder.resolve(".en.yaml"), "[");
    Files.writeString(folder.resolve("README.md"), "Read me");
    Files.writeString(folder.resolve("plays/.x.play"), "?");
    Files.createDirectory(folder.resolve("de.yaml"));
    assertEquals(5, ScenarioFolder.read(folder).files().files().size());
    assertEquals(List.of(), found(folder));
  }

  @Test
  void aFileThatAnEditorNamedOtherwiseIsToldItsName() throws IOException {
    Files.move(folder.resolve("scenario.yaml"), folder.resolve("scenario.yaml.txt"));
    Files.move(folder.resolve("en.yaml"), folder.resolve("En.YML"));
    assertEquals(
        List.of(
            "Call it `En.yaml`.",
            "Write one, or move the folder elsewhere.",
            "Call it `scenario.yaml`."),
        ScenarioFolder.read(folder)
            .reading(new ScenarioReader(new Catalogue()))
            .diagnostics()
            .stream()
            .map(Diagnostic::hint)
            .toList());
    assertTrue(ScenarioFolder.isNoticed("scenario.yaml.txt"));
  }

  @Test
  void linksWithinTheFolderAreFollowedAndThoseOutOfItAreNot() throws IOException {
    Path secret = Files.writeString(around.resolve("secret.svg"), "<svg/>");
    Path plays = Files.createDirectory(around.resolve("plays"));
    Files.writeString(plays.resolve("other.play"), "reflect");
    Files.createSymbolicLink(folder.resolve("inside.svg"), folder.resolve("calm.svg"));
    Files.createSymbolicLink(folder.resolve("outside.svg"), secret);
    Files.delete(folder.resolve("plays/short.play"));
    Files.delete(folder.resolve("plays"));
    Files.createSymbolicLink(folder.resolve("plays"), plays);
    assertEquals(
        Set.of("scenario.yaml", "en.yaml", "calm.svg", "cold.svg", "inside.svg"),
        ScenarioFolder.read(folder).files().files().keySet());
    assertEquals(List.of("outside.svg:1:1 HW016", "plays/other.play:1:1 HW016"), found(folder));
  }

  @Test
  void aLargeFileIsNotReadWhole() throws IOException {
    Files.write(folder.resolve("scenario.yaml"), new byte[10 << 20]);
    Files.write(folder.resolve("calm.svg"), new byte[2 << 20]);
    ScenarioFiles files = ScenarioFolder.read(folder).files();
    assertTrue(files.files().values().stream().allMatch(bytes -> bytes.length <= (1 << 20) + 1));
    assertEquals(List.of("calm.svg:1:1 HW002", "scenario.yaml:1:1 HW002"), found(folder));
  }

  @Test
  void manyPicturesTogetherAreNotReadAll() throws IOException {
    for (int i = 10; i < 80; i++) {
      Files.write(folder.resolve("picture-" + i + ".png"), new byte[1 << 20]);
    }
    ScenarioFolder read = ScenarioFolder.read(folder);
    long size = read.files().files().values().stream().mapToLong(bytes -> bytes.length).sum();
    assertTrue(size <= ScenarioFolder.LARGEST);
    assertTrue(found(folder).contains("picture-79.png:1:1 HW002"));
  }

  @Test
  void aFolderThatIsNotThereHasNoScenario() {
    assertEquals(List.of("scenario.yaml:1:1 HW001"), found(around.resolve("nowhere")));
  }

  private static List<String> found(Path folder) {
    return ScenarioFolder.read(folder)
        .reading(new ScenarioReader(new Catalogue()))
        .diagnostics()
        .stream()
        .map(each -> each.position() + " " + each.code().id())
        .toList();
  }
}
